import type { Claim, DateExpression, EventReport, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { contextOf } from './context';

const VALUE = /^P(T?)(\d+(?:\.\d+)?)([DWMYH])$/;
const HOURS: Readonly<Record<string, number>> = { TM: 1 / 60, TH: 1, D: 24, W: 168, M: 730, Y: 8766 };
/** Words from the length to what lasts: `four-day official visit`. */
const PHRASE = 4;
const LASTING =
  /\b(?:last(?:ed|ing|s)?|went on for|ran for|running for|took|continued for|goes on for)\s+(?:for\s+)?(?:about |nearly |over |more than |at least |around |almost |some |just |roughly |approximately )?$/i;
const LOOSE = /\b(?:about|nearly|around|almost|some|roughly|approximately)\s*-?$/i;
const OPEN = /\b(?:more than|over|at least)\s*$/i;

/** Several words for one thing that lasts. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    visit: 'visit trip tour stay',
    talks: 'talks meeting discussions negotiations conversation call interaction dialogue session discussion',
    summit: 'summit conference forum congress gathering',
    strike: 'strike walkout stoppage',
    siege: 'siege standoff stand-off',
    truce: 'truce ceasefire cease-fire',
    outage: 'outage blackout',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** How long something lasts: `a four-day visit`, `talks lasted three hours`. Of the sentence's date expressions. */
export function readDurations(
  document: LanguageDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reports: readonly (readonly [number, EventReport])[],
): Claim[] {
  const { text, tokens } = document;
  const claims: Claim[] = [];
  for (const date of dates) {
    const hours = date.type === 'DURATION' ? hoursOf(date.value) : null;
    if (hours === null) continue;
    const thing = nounAfter(document, sentence, date) ?? subjectBefore(document, sentence, date, reports);
    if (!thing) continue;
    const before = text.slice(Math.max(sentence.start, date.start - 16), date.start);
    const loose = LOOSE.test(before) || /^(?:about|nearly|around|almost|roughly|approximately)\b/i.test(date.text);
    const open = OPEN.test(before) || /^(?:more than|over|at least)\b/i.test(date.text);
    const slack = loose ? hours.count * 0.25 : 0;
    const end = Math.max(date.end, thing.end);
    claims.push({
      start: date.start,
      end,
      text: text.slice(date.start, end),
      kind: 'duration',
      of: SAME.get(thing.noun) ?? thing.noun,
      least: hours.count - slack,
      most: open ? null : hours.count + slack,
      value: date.value,
      report: thing.report ?? reports.find(([, { start }]) => start < thing.end && thing.start <= start)?.[0] ?? null,
      context: contextOf(tokens, sentence),
      principal: null,
    });
  }
  return claims;
}

function hoursOf(value: string): { readonly count: number } | null {
  const match = VALUE.exec(value);
  const unit = match && HOURS[`${match[1]}${match[3]}`];
  return match && unit !== undefined && unit !== null ? { count: Number(match[2]) * unit } : null;
}

interface Lasting {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
  readonly report: number | null;
}

// "four-day official visit to Russia" → visit
function nounAfter({ tokens }: LanguageDocument, sentence: Sentence, date: DateExpression): Lasting | null {
  if (!/[-‐]/.test(date.text) && !/-?long$/i.test(date.text)) return null;
  let last: Lasting | null = null;
  let at = tokenFrom(tokens, sentence, date.end);
  for (const stop = Math.min(sentence.tokenEnd, at + PHRASE); at < stop; at++) {
    const { text, start, end } = tokens[at];
    const word = text.toLowerCase();
    if (!/^\p{L}[\p{L}-]*$/u.test(word) || FUNCTION_WORDS.has(word)) break;
    last = { noun: word, start, end, report: null };
    if (SAME.has(word)) break;
  }
  return last;
}

// "The talks lasted three hours" → talks, and the report that they are
function subjectBefore(
  { text, tokens }: LanguageDocument,
  sentence: Sentence,
  date: DateExpression,
  reports: readonly (readonly [number, EventReport])[],
): Lasting | null {
  const told = text.slice(sentence.start, date.start);
  const verb = LASTING.exec(told);
  if (!verb) return null;
  const verbAt = sentence.start + verb.index;
  for (let at = tokenFrom(tokens, sentence, verbAt) - 1; at >= sentence.tokenStart; at--) {
    const word = tokens[at].spelling.lower;
    const report = reports.find(([, { start, end }]) => start < tokens[at].end && tokens[at].start < end);
    if (report || SAME.has(word)) return { noun: word, start: date.start, end: date.end, report: report?.[0] ?? null };
  }
  return null;
}

function tokenFrom(tokens: LanguageDocument['tokens'], { tokenStart, tokenEnd }: Sentence, offset: number): number {
  let at = tokenStart;
  while (at < tokenEnd && tokens[at].start < offset) at++;
  return at;
}
