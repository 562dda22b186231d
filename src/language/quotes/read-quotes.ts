import { type TextSpan, textSpan } from '../../article/span';
import type { Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';
import { mapped } from '../lists';
import { attach } from './attach';
import { mainSubject, SUBJECT_REACH } from './clauses';
import { type Cue, cuesOf } from './cues';
import { indirectSpeech } from './indirect';
import { isAlone, isInside, isWholeSpeech, wordCount } from './kinds';
import { transcriptLabel } from './labels';
import type { Quoted } from './marks';
import { type Item, type ItemRange, readPassages } from './passage';
import { readMarks } from './read-marks';
import { type Statement, statementsOf } from './statements';

/** What the text so far tells about who speaks next. */
interface Floor {
  /** Who spoke last; goes on to quotations that stand alone. */
  speaker: TextSpan | null;
  /** Who a statement that ended with a colon gives the floor to. */
  announced: TextSpan | null;
  /** The last quotation, where a later piece may go on with it. */
  open: Quote | null;
  utterance: number;
}

/**
 * The quotes of a document with cue and source, in text order; `speaker` is set later, by `attributeQuotes`. The
 * method is that of BBC Citron (Newell et al. 2018): find what is quoted, the cue that introduces it, and the source
 * that the cue belongs to. Reads no names: sources are phrases. Linear in the length of the text.
 */
export function readQuotes(document: LanguageDocument, _identity: Identity): Quote[] {
  const { text, article, sentences } = document;
  const { quoted } = readMarks(text, article.paragraphs);
  const quotes: Quote[] = [];
  const floor: Floor = { speaker: null, announced: null, open: null, utterance: 0 };
  let sentence = 0;
  for (const passage of readPassages(document, quoted)) {
    const { start } = article.paragraphs[passage.paragraph];
    while (sentence < sentences.length && sentences[sentence].start < start) sentence++;
    for (const statement of statementsOf(passage, sentences, sentence)) {
      readStatement(text, statement, quoted, floor, quotes);
    }
  }
  return shareSources(quotes).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a later piece tells of the speaker holds for all of its utterance: `“We sail.¶ “We go on,” said Roe`. */
function shareSources(quotes: readonly Quote[]): Quote[] {
  const told = new Map<number, TextSpan>();
  for (const { utterance, source, cue } of quotes) if (source && cue) told.set(utterance, source);
  return mapped(quotes, (quote) => {
    const source = quote.cue ? undefined : told.get(quote.utterance);
    if (!source) return quote;
    const { start, end, text, kind, utterance, speaker, cue } = quote;
    return { start, end, text, kind, utterance, speaker, source, cue };
  });
}

function readStatement(
  text: string,
  statement: Statement,
  quoted: readonly Quoted[],
  floor: Floor,
  quotes: Quote[],
): void {
  const { items, from, to } = statement;
  const cues = cuesOf(statement);
  const alone = isAlone(statement);
  if (alone && floor.announced) floor.speaker = floor.announced;
  floor.announced = null;
  let spoken = false;
  for (let i = from; i < to; i++) {
    if (items[i].kind !== 'quote') continue;
    const quote = readQuote(text, statement, cues, i, quoted[items[i].quote], alone, floor);
    quotes.push(quote);
    if (quote.source) floor.speaker = quote.source;
    floor.open = quote;
    spoken = true;
  }
  for (const speech of indirectSpeech(statement, cues)) {
    const { start } = items[speech.from];
    const { end } = items[speech.to - 1];
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      kind: 'indirect',
      utterance: floor.utterance++,
      speaker: null,
      source: spanOf(text, items, speech.cue.source),
      cue: spanOf(text, items, speech.cue),
    });
  }
  if (!spoken) {
    const cue = cues.find(({ source, relation, senses }) => source && relation !== 'naming' && senses.includes('say'));
    if (cue) floor.speaker = spanOf(text, items, cue.source);
  }
  if (items[to - 1].kind === 'colon') {
    const last = cues.findLast(({ source, relation }) => source && relation !== 'naming');
    floor.announced = spanOf(text, items, last?.source ?? mainSubject(items, Math.max(from, to - SUBJECT_REACH), to));
  }
}

function readQuote(
  text: string,
  statement: Statement,
  cues: readonly Cue[],
  at: number,
  mark: Quoted,
  alone: boolean,
  floor: Floor,
): Quote {
  const { items, from } = statement;
  const found = alone ? null : attach(statement, cues, at);
  const before = floor.open && floor.open.start >= items[from].start ? floor.open : null;
  const goesOn = before?.kind === 'direct' && (items[at - 1].kind === 'comma' || items[at - 1].kind === 'dash');
  const direct = alone || goesOn || (isWholeSpeech(statement, at) && !(found?.named && isInside(statement, at)));
  const label = transcriptLabel(text, mark);
  // One or two words that no cue introduces are a name, or words the writer keeps at a distance.
  const nobody = found && (found.named || (found.weak && !direct && wordCount(items[at].text) <= 2));
  let source = label ?? (found && !nobody ? spanOf(text, items, found.source) : null);
  if (!source && !nobody && (alone || direct)) source = floor.speaker;
  const joins =
    mark.reopened ||
    (direct && !label && floor.open?.kind === 'direct' && isPiece(statement, alone, floor.open, source));
  const utterance = joins && floor.open ? floor.open.utterance : floor.utterance++;
  const cue = found?.cue ? spanOf(text, items, found.cue) : null;
  return {
    start: mark.start,
    end: mark.end,
    text: text.slice(mark.start, mark.end),
    kind: direct ? 'direct' : 'mixed',
    utterance,
    speaker: null,
    source,
    cue,
  };
}

/** `“It is,” Roe said, “a start.”`, `“It is a start,” Roe said. “We go on.”`: pieces of one utterance. */
function isPiece({ items, from }: Statement, alone: boolean, before: Quote, source: TextSpan | null): boolean {
  if (before.source?.start !== source?.start) return false;
  if (before.start >= items[from].start) return true;
  return alone && from > 0 && before.start >= items[0].start;
}

function spanOf(text: string, items: readonly Item[], range: ItemRange | null): TextSpan | null {
  return range ? textSpan(text, items[range.from].start, items[range.to - 1].end) : null;
}
