import { l10n } from 'vscode';
import type { CorpusSnapshot, Entity } from '../corpus/snapshot';
import type { NameType } from '../language/analysis';
import type { CorpusService } from './corpus-service';
import { latestQuotes } from './latest-quotes';
import { commandLink, plain } from './markdown';
import { ENTITY_ICONS } from './tree-items';

const ROLES = 3;
const ALIASES = 6;
const QUOTES = 2;
const COMPANIONS = 5;

/** What a hover tells of an entity, in Markdown. */
export function entityCard(corpus: CorpusService, snapshot: CorpusSnapshot, entity: Entity): string {
  const sections = [
    [heading(entity), roles(entity), counts(entity), aliases(entity)].filter(Boolean).join('  \n'),
    links(entity),
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

function aliases(entity: Entity): string {
  if (entity.aliases.length < 2) return '';
  const told = entity.aliases.slice(0, ALIASES).map(({ text, count }) => `${plain(text)} ×${count}`);
  if (entity.aliases.length > ALIASES) told.push('…');
  return l10n.t('Also: {0}', told.join(', '));
}

function companions(snapshot: CorpusSnapshot, entity: Entity): string {
  const names = snapshot
    .companionsOf(entity.id)
    .slice(0, COMPANIONS)
    .flatMap(({ entity: id }) => {
      const other = snapshot.entity(id);
      return other ? [commandLink(plain(other.name), 'dateline.goToEntity', id)] : [];
    });
  return names.length > 0 ? l10n.t('Appears with {0}', names.join(', ')) : '';
}

function links({ id }: Entity): string {
  return [
    commandLink(`$(arrow-down) ${l10n.t('Next mention')}`, 'dateline.nextMention', id),
    commandLink(`$(references) ${l10n.t('All mentions')}`, 'dateline.findMentions', id),
    commandLink(`$(list-tree) ${l10n.t('Show in sidebar')}`, 'dateline.revealEntity', id),
  ].join(' &nbsp; ');
}
