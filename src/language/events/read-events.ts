import { firstFrom, type Span } from '../../article/span';
import type { DateExpression, EventReport, Mention, Quote, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';
import { chunkWords } from './chunks';
import type { DraftReport } from './draft-report';
import { joinReports } from './join-reports';
import { readNounReports } from './noun-reports';
import { pairBefore } from './pairs';
import { referBack } from './refer-back';
import { nothingKnown, type Scene } from './scene';
import { shareOccasions } from './share-occasions';
import { type Cursor, tagSentence } from './tag-words';
import { readVerbReports } from './verb-reports';
import { datesByVerb } from './when-where';

/** Sentences of more tokens are lists or tables, not prose. */
const LONGEST_SENTENCE = 400;

/** The reports of events in a document, in text order of their triggers. */
export function readEvents(
  document: LanguageDocument,
  identity: Identity,
  dates: readonly DateExpression[],
  quotes: readonly Quote[],
): EventReport[] {
  const { mentions } = identity;
  const nominals = nominalsByEnd(mentions);
  const direct = quotes.filter((quote) => quote.kind !== 'indirect');
  const cursor: Cursor = { mention: 0, date: 0 };
  const bySentence: (readonly DraftReport[])[] = [];
  let previous: Sentence | null = null;
  let quote = 0;
  for (const sentence of document.sentences) {
    if (sentence.paragraph < 0) continue;
    const words = tagSentence(document, sentence, mentions, dates, cursor);
    while (quote < direct.length && direct[quote].end <= sentence.start) quote++;
    if (words.length > 0 && words.length <= LONGEST_SENTENCE) {
      const chunks = chunkWords(words);
      const since = previous?.start ?? sentence.start;
      const scene: Scene = {
        text: document.text,
        words,
        chunks,
        mentions,
        nominals,
        dates: within(dates, sentence),
        today: document.article.date,
        quoted: within(direct, { start: Math.max(0, direct[quote]?.start ?? 0), end: sentence.end }),
        known: nothingKnown(chunks.length),
        pairBefore: (offset, noun) => pairBefore(identity, firstFrom(mentions, offset), since, noun),
      };
      bySentence.push(readSentence(scene));
    }
    previous = sentence;
  }
  const reports = referBack(bySentence).map((report) => ({
    ...report,
    trigger: document.text.slice(report.start, report.end),
  }));
  return shareOccasions(reports);
}

function readSentence(scene: Scene): readonly DraftReport[] {
  const byVerb = datesByVerb(scene);
  const { reports, used } = readVerbReports(scene, byVerb);
  const found = [...reports, ...readNounReports(scene, byVerb, used)].filter((report) => isTold(scene, report));
  return joinReports(found);
}

/** Inside a quote only what names all its participants is told plainly enough: `we will meet them` is not. */
function isTold(scene: Scene, report: DraftReport): boolean {
  const quoted = scene.quoted.some((quote) => quote.start <= report.start && report.end <= quote.end);
  if (!quoted) return true;
  const everyone = [...report.agents, ...report.patients];
  return everyone.length >= 2 && everyone.every(({ cluster }) => cluster !== null);
}

function nominalsByEnd(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  mentions.forEach(({ form, cluster, end }, index) => {
    if (form === 'nominal' && cluster !== null) found.set(end, index);
  });
  return found;
}

function within<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i].start < end; i++) found.push(spans[i]);
  return found;
}
