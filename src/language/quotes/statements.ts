import type { Sentence } from '../analysis';
import { isA } from './closed-class';
import type { Item, Passage } from './passage';
import { isPhrasalCue } from './phrasal-cues';
import { MAY_CUE } from './words';

/** A sentence whose quotations count as one item each: items `from` to `to` (exclusive) of its passage. */
export interface Statement {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** How many words may stand between a closing mark and the verb of its cue: `?” Senator Jane Roe of Ohio asked`. */
const CUE_REACH = 10;
const BRACKET_REACH = 6;

/**
 * Cuts a passage into statements. Where a quotation ends with a full stop the next one begins; after a question mark
 * only where no cue follows: `“Why?” Lee asked.` is one statement. Linear: each end is looked at once.
 */
export function statementsOf(passage: Passage, sentences: readonly Sentence[], firstSentence: number): Statement[] {
  const { items, paragraph } = passage;
  const statements: Statement[] = [];
  let sentence = firstSentence;
  let from = 0;
  let bracket = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    while (sentence < sentences.length && sentences[sentence].end < item.end) sentence++;
    if (item.kind === 'open') bracket = i;
    if (item.kind === 'close') bracket = -1;
    // `Jane Roe (D-N.Y.)`: a full stop inside a short bracket ends nothing.
    const inBracket = bracket >= 0 && i - bracket < BRACKET_REACH;
    const last = i === items.length - 1;
    const sentenceEnd = !inBracket && sentences[sentence]?.end === item.end;
    if (
      last ||
      (item.kind === 'quote'
        ? endsWithQuote(items, i)
        : sentenceEnd || (item.kind === 'stop' && !inBracket && endsHere(items, i)))
    ) {
      statements.push({ items, from, to: i + 1, paragraph });
      from = i + 1;
    }
  }
  return statements;
}

/** `he said. “We …`: the sentence splitter may see the mark that opens the next quotation as closing this sentence. */
function endsHere(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next.kind === 'quote' && next.capital && !/^[.…]{2,}$/.test(items[at].text);
}

function endsWithQuote(items: readonly Item[], at: number): boolean {
  const end = /[.?!…—-](?=[)\]’'”"\s]*$)/u.exec(items[at].text.slice(-6))?.[0];
  const next = items[at + 1];
  if (!end) return false;
  if (next.kind !== 'word' && next.kind !== 'quote') return false;
  if (next.kind === 'word' && !next.capital) return false;
  return !cueFollows(items, at + 1, end === '.');
}

/**
 * True for `Jane Roe asked.`, `Roe, a senator, said on Monday`: a cue that tells who spoke what stands before it;
 * `strict`, where that ended with a full stop, only if nothing follows the cue.
 */
function cueFollows(items: readonly Item[], from: number, strict: boolean): boolean {
  for (let i = from; i < items.length && i < from + CUE_REACH; i++) {
    const item = items[i];
    if (item.kind === 'stop' || item.kind === 'quote' || item.kind === 'colon') return false;
    if (i === from || item.kind !== 'word' || item.capital || !isA(item, MAY_CUE)) continue;
    if (!isPhrasalCue(items, i) && !item.verbs.some((verb) => verb.sense !== 'think' && verb.form !== 'base')) continue;
    const after = items[i + 1];
    if (after === undefined || after.kind === 'stop') return true;
    return !strict && !leadsOn(items, i + 1);
  }
  return false;
}

/** True where the cue goes on to what comes next: `said that …`, `said, “…”`, `told reporters: “…”`. */
function leadsOn(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 6; i++) {
    const { kind, lower } = items[i];
    if (kind === 'stop') return false;
    if (kind === 'quote' || kind === 'colon' || lower === 'that') return true;
  }
  return false;
}
