import { l10n } from 'vscode';
import type { CorpusSnapshot, Event } from '../corpus/snapshot';
import { articleLabel } from './article-label';
import type { CorpusService } from './corpus-service';
import { dateWords } from './date-words';
import { EVENT_ICONS, statusLabel } from './event-words';
import { commandLink, placeLink, plain } from './markdown';
import { planWords } from './plan-words';

const REPORTS = 6;

/** What a hover tells of an event: title, date, place, status, who takes part, what became of a plan, and its reports. */
export function eventCard(corpus: CorpusService, snapshot: CorpusSnapshot, event: Event): string {
  const place = event.place && snapshot.entity(event.place)?.name;
  const heading = `$(${EVENT_ICONS[event.type] ?? 'symbol-event'}) **${plain(event.title)}**`;
  const facts = [event.date && dateWords(event.date), place, statusLabel(event.status)].filter((fact) => fact !== null);
  const people = event.participants.flatMap(({ entity }) => {
    const known = snapshot.entity(entity);
    return known ? [commandLink(plain(known.name), 'dateline.goToEntity', entity)] : [];
  });
  const sections = [
    `${heading}  \n${facts
      .filter(Boolean)
      .map((fact) => plain(String(fact)))
      .join(' · ')}`,
    people.length > 0 ? l10n.t('With {0}', people.join(', ')) : '',
    plain(planWords(snapshot.historyOf(event.id))),
    snapshot
      .discrepanciesOf(event.id)
      .map(({ message }) => `$(warning) ${plain(message)}`)
      .join('\n\n'),
    reports(corpus, snapshot, event),
    commandLink(`$(list-tree) ${l10n.t('Show in sidebar')}`, 'dateline.revealEvent', event.id),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function reports(corpus: CorpusService, snapshot: CorpusSnapshot, event: Event): string {
  const lines = event.reports.slice(0, REPORTS).flatMap(({ path, report }) => {
    const analysis = snapshot.analysis(path);
    const span = analysis?.events[report];
    const location = span && corpus.location(path, span);
    if (!location) return [];
    const told = `${articleLabel(path)}:${location.range.start.line + 1}`;
    const copies = snapshot.copiesOf(path).length;
    const same = copies > 0 ? (copies === 1 ? l10n.t('1 copy') : l10n.t('{0} copies', copies)) : '';
    return [`- ${[analysis.article.date, placeLink(plain(told), location, told), same].filter(Boolean).join(' · ')}`];
  });
  const rest = event.reports.length - lines.length;
  if (rest > 0) lines.push(`- ${l10n.t('and {0} more', rest)}`);
  return `${event.sources === 1 ? l10n.t('Reported by one source:') : l10n.t('Reported by {0} independent sources:', event.sources)}\n${lines.join('\n')}`;
}
