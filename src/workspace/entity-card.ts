import { l10n } from 'vscode';
import { firstMentions } from '../corpus/first-mentions';
import type { CorpusSnapshot, Entity, MentionRef } from '../corpus/snapshot';
import type { NameType } from '../language/analysis';
import { aliasReason } from './alias-words';
import type { CorpusService } from './corpus-service';
import { latestQuotes } from './latest-quotes';
import { commandLink, placeLink, plain } from './markdown';
import { mentionLocation } from './positions';
import { ENTITY_ICONS } from './tree-items';

const ROLES = 3;
const ALIASES = 6;
const QUOTES = 2;
const COMPANIONS = 5;

/** What a hover tells of an entity, in Markdown; `at` is the mention hovered, from which `Next mention` goes on. */
export function entityCard(corpus: CorpusService, snapshot: CorpusSnapshot, entity: Entity, at?: MentionRef): string {
  const sections = [
    [heading(entity), roles(entity), counts(entity), aliases(snapshot, entity)].filter(Boolean).join('  \n'),
    links(entity, at),
    latestQuotes(corpus, snapshot, entity.id, QUOTES, 140)
      .map((line) => `> ${line}`)
      .join('\n>\n'),
    companions(snapshot, entity),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function heading(entity: Entity): string {
  const types: Record<NameType, string> = {
    PERSON: l10n.t('person'),
    ORGANIZATION: l10n.t('organization'),
    PLACE: l10n.t('place'),
    NORP: l10n.t('nationality or group'),
    EVENT: l10n.t('event'),
  };
  return `$(${ENTITY_ICONS[entity.type]}) **${plain(entity.name)}** · ${types[entity.type]}`;
}

function roles(entity: Entity): string {
  return entity.roles
    .slice(0, ROLES)
    .map(({ text }) => `*${plain(text)}*`)
    .join(', ');
}

function counts(entity: Entity): string {
  const period = entity.first === entity.last ? entity.first : `${entity.first} – ${entity.last}`;
  const told =
    entity.articles === 1
      ? l10n.t('{0} mentions in 1 article', entity.mentions)
      : l10n.t('{0} mentions in {1} articles', entity.mentions, entity.articles);
  return period ? `${told} · ${period}` : told;
}

/** Each other form with its count, a link to its first mention, and why it is taken for this entity. */
function aliases(snapshot: CorpusSnapshot, entity: Entity): string {
  const others = entity.aliases.filter(({ text }) => text !== entity.name);
  if (others.length === 0) return '';
  const shown = others.slice(0, ALIASES);
  const firsts = firstMentions(
    snapshot,
    entity.id,
    shown.map(({ text }) => text),
  );
  const told = shown.map(({ text, count, rule }) => {
    const reason = aliasReason(rule);
    const first = firsts.get(text);
    const location = first && mentionLocation(snapshot, first);
    const form = location ? placeLink(plain(text), location, l10n.t('First mention by this name')) : plain(text);
    return `${form} ×${count}${reason ? ` *${plain(reason)}*` : ''}`;
  });
  if (others.length > ALIASES) told.push('…');
  return l10n.t('Also: {0}', told.join(', '));
}

function companions(snapshot: CorpusSnapshot, entity: Entity): string {
  const names = snapshot
    .companionsOf(entity.id, COMPANIONS)
    .map(({ id, name }) => commandLink(plain(name), 'dateline.goToEntity', id));
  return names.length > 0 ? l10n.t('Appears with {0}', names.join(', ')) : '';
}

function links({ id }: Entity, at: MentionRef | undefined): string {
  return [
    commandLink(`$(arrow-down) ${l10n.t('Next mention')}`, 'dateline.nextMention', { entity: id, ...at }),
    commandLink(`$(references) ${l10n.t('All mentions')}`, 'dateline.findMentions', id),
    commandLink(`$(list-tree) ${l10n.t('Show in sidebar')}`, 'dateline.revealEntity', id),
  ].join(' &nbsp; ');
}
