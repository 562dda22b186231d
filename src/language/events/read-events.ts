import { contains, firstFrom, type Span } from '../../article/span';
import type { DateExpression, EventReport, Mention, Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';
import { kept } from '../lists';
import { chunkWords } from './chunks';
import type { DraftReport } from './draft-report';
import { joinReports } from './join-reports';
import { mayTell, nothingHeld } from './may-tell';
import { readNounReports } from './noun-reports';
import { pairBefore } from './pairs';
import { referBack } from './refer-back';
import { nothingKnown, type Scene } from './scene';
import { shareOccasions } from './share-occasions';
import { cursorOf, tagSentence } from './tag-words';
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
  const direct = kept(quotes, (quote) => quote.kind !== 'indirect');
  const cursor = cursorOf(mentions, dates);
  const held = nothingHeld();
  const bySentence: (readonly DraftReport[])[] = [];
  let since = -1;
  for (const sentence of document.sentences) {
    if (sentence.paragraph < 0) continue;
    const before = since < 0 ? sentence.start : since;
    since = sentence.start;
    if (!mayTell(document, sentence, held)) continue;
    const words = tagSentence(document, sentence, cursor);
    if (words.length === 0 || words.length > LONGEST_SENTENCE) continue;
    const chunks = chunkWords(words);
    const scene: Scene = {
      text: document.text,
      words,
      chunks,
      mentions,
      nominals,
      dates: within(dates, sentence),
      today: document.article.date,
      known: nothingKnown(),
      pairBefore: (offset, noun) => pairBefore(identity, firstFrom(mentions, offset), before, noun),
    };
    bySentence.push(readSentence(scene, direct));
  }
  return shareOccasions(referBack(bySentence));
}

function readSentence(scene: Scene, quotes: readonly Quote[]): readonly DraftReport[] {
  const byVerb = datesByVerb(scene);
  const { reports, used } = readVerbReports(scene, byVerb);
  readNounReports(scene, byVerb, used, reports);
  return joinReports(kept(reports, ({ report }) => isTold(report, quotes)));
}

/** Inside a quote only what names all its participants is told plainly enough: `we will meet them` is not. */
function isTold(report: EventReport, quotes: readonly Quote[]): boolean {
  if (!quotes.some((quote) => contains(quote, report))) return true;
  const everyone = [...report.agents, ...report.patients];
  return everyone.length >= 2 && everyone.every(({ cluster }) => cluster !== null);
}

/** Nominals with a known referent, by where they end. */
function nominalsByEnd(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < mentions.length; i++) {
    const { form, cluster, end } = mentions[i];
    if (form === 'nominal' && cluster !== null) found.set(end, i);
  }
  return found;
}

/** The spans that begin in a stretch. */
function within<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i].start < end; i++) found.push(spans[i]);
  return found;
}
