import path from 'node:path';
import { bCubed, precisionRecall, tally } from './measures.mjs';
import { scoreDates } from './score-dates.mjs';
import { scoreEvents } from './score-events.mjs';
import { clusterAt, namedEntities, scoreNames } from './score-names.mjs';
import { scoreIndirect, scoreQuotes } from './score-quotes.mjs';
import { violations } from './violations.mjs';

const nothing = { date: null, names: [], dates: [], quotes: [], events: [] };

/**
 * Scores the records of an analysis against gold: `{ "<file name>": { date, names[], dates[], quotes[] … } }`, offsets
 * in UTF-16 code units; a layer that a gold article leaves out is not scored for it. Gives figures by name, the
 * errors as lines, and the records that no correct analysis has.
 */
export function scoreAnalysis(gold, records, textOf) {
  const ofKind = (kind) => records.filter(({ record }) => record === kind);
  const articles = new Map(ofKind('article').map((record) => [path.basename(record.path), record]));
  const entities = new Map(ofKind('entity').map((record) => [record.id, record]));
  const header = { right: 0, all: 0 };
  const names = { strict: tally(), overlap: tally(), byType: {} };
  const dates = { strict: tally(), overlap: tally(), value: tally() };
  const quotes = { strict: tally(), overlap: tally(), speaker: tally() };
  const indirect = { content: tally(), speaker: tally() };
  const events = { type: tally(), agent: tally(), patient: tally() };
  const identity = { named: [], mentioned: [], events: [] };
  const errors = [];

  for (const [file, wanted] of Object.entries(gold)) {
    const found = articles.get(file);
    const article = found ?? nothing;
    const miss = (kind, { start, text }, extra = '') =>
      void errors.push(`${kind.padEnd(16)} ${file}:${start ?? ''} ${JSON.stringify(text ?? '').slice(0, 80)} ${extra}`);
    if ('date' in wanted) {
      const told = article.dateSource === 'inferred' ? null : article.date;
      header.all++;
      if (found && told === wanted.date) header.right++;
      else miss('header', { text: wanted.date }, `got ${found ? told : 'no article'}`);
    }
    if (wanted.names) {
      scoreNames(wanted, article, names, miss);
      identity.named.push(...namedEntities(file, wanted, article));
    }
    for (const item of wanted.mentions ?? []) {
      identity.mentioned.push([item.entity, clusterAt(item, article.names, 'entity') ?? `?${file}:${item.start}`]);
    }
    for (const item of wanted.eventMentions ?? []) {
      const event = clusterAt(item, article.events, 'event');
      if (event) identity.events.push([item.entity, event]);
    }
    if (wanted.dates) scoreDates(wanted, article, dates, miss);
    if (wanted.indirect) scoreIndirect(wanted, article, indirect);
    if (wanted.events) scoreEvents(wanted, article, entities, events, miss);
    if (wanted.quotes) scoreQuotes(wanted, article, entities, quotes, miss);
  }

  const tallies = {
    'names, exact span and type': names.strict,
    ...names.byType,
    'names, overlapping': names.overlap,
    'dates, exact span': dates.strict,
    'dates, overlapping': dates.overlap,
    'dates, TIMEX3 value': dates.value,
    'quotes, exact span': quotes.strict,
    'quotes, overlapping': quotes.overlap,
    'quotes, speaker': quotes.speaker,
    'indirect quotes, content': indirect.content,
    'indirect quotes, source of those': indirect.speaker,
    'events, type': events.type,
    'events, agent of those': events.agent,
    'events, patient of those': events.patient,
  };
  const clusters = {
    'entities, B-cubed': identity.named,
    'identity of names, B-cubed': identity.mentioned,
    'identity of found events, B-cubed': identity.events,
  };
  const broken = violations(articles, entities, textOf);
  return {
    figures: Object.fromEntries([
      ...(header.all > 0 ? [['header', { f: header.right / header.all, n: header.all }]] : []),
      ...Object.entries(tallies)
        .filter(([, { tp, fn }]) => tp + fn > 0)
        .map(([name, total]) => [name, precisionRecall(total)]),
      ...Object.entries(clusters)
        .filter(([, mentions]) => mentions.length > 0)
        .map(([name, mentions]) => [name, bCubed(mentions)]),
      ['valid', { f: broken.length > 0 ? 0 : 1, n: broken.length }],
    ]),
    errors,
    broken,
  };
}
