import type { Span } from '../../article/span';
import { isWordStart } from './pattern';
import type { Meaning, Rule } from './rule';
import { eachRun, type Run } from './runs';
import { KIND, NEEDED, OPENS, type Triggers } from './triggers';

/** A stretch that some rule takes for a date expression; offsets into the text it was found in. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Place of the rule among all. */
  readonly rule: number;
  readonly meaning: Meaning;
}

const CONTEXT = 40;

/**
 * The date expressions of a part of a text, unresolved; offsets into the part. The longest wins where two overlap, then
 * the rule that comes first.
 */
export function findCandidates(text: string, part: Span, triggers: Triggers): Candidate[] {
  const found: Candidate[] = [];
  const told = text.slice(part.start, part.end);
  eachRun(text, part, triggers.dictionary, triggers.needed, (run) => {
    const inRun = candidatesIn(run, told, triggers);
    if (inRun.length > 0) addApart(inRun, run.starts[0], run.ends[run.count - 1], found);
  });
  return found;
}

function candidatesIn(run: Run, text: string, { least, neededBy, roles, rules }: Triggers): Candidate[] {
  const { count, words } = run;
  const found: Candidate[] = [];
  for (let at = 0; at < count; at++) {
    for (const rule of neededBy[words[at]]) {
      const role = roles[rule];
      // A match holds no words but the rule's own.
      let first = at;
      while (first > 0 && role[words[first - 1]] !== 0 && (role[words[first - 1]] & NEEDED) === 0) first--;
      // Tried already for an earlier word of the same stretch.
      if (first > 0 && role[words[first - 1]] !== 0) continue;
      let last = at;
      while (last + 1 < count && role[words[last + 1]] !== 0) last++;
      const opening = Math.min(
        last + 1 - least[rule],
        lastOf(KIND, role, words, first, last),
        lastOf(NEEDED, role, words, first, last),
      );
      if (opening >= first) collect(rule, rules[rule], role, run, first, opening, text, found);
    }
  }
  return found;
}

function lastOf(flag: number, role: Uint8Array, words: readonly number[], first: number, last: number): number {
  let at = last;
  while (at >= first && (role[words[at]] & flag) === 0) at--;
  return at;
}

/** Adds what a rule finds that begins with one of the words from `first` to `last`. */
function collect(
  place: number,
  { pattern, read }: Rule,
  role: Uint8Array,
  { starts, words }: Run,
  first: number,
  last: number,
  text: string,
  found: Candidate[],
): void {
  let free = 0;
  for (let at = first; at <= last; at++) {
    const start = starts[at];
    if ((role[words[at]] & OPENS) === 0 || start < free || !isWordStart(text, start)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    const meaning = read({
      text: match[0],
      groups: match.groups ?? {},
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
    });
    if (!meaning) continue;
    found.push({
      start: start + (meaning.skipStart ?? 0),
      end: end - (meaning.skipEnd ?? 0),
      rule: place,
      meaning,
    });
    free = end;
  }
}

/** Adds those that do not overlap a better one, in text order; all lie between `start` and `end`. */
function addApart(found: Candidate[], start: number, end: number, kept: Candidate[]): void {
  if (found.length === 1) {
    if (lengthOf(found[0]) > 0) kept.push(found[0]);
    return;
  }
  const taken = new Uint8Array(end - start);
  const apart: Candidate[] = [];
  found.sort((a, b) => lengthOf(b) - lengthOf(a) || a.rule - b.rule || a.start - b.start);
  for (const candidate of found) {
    const from = candidate.start - start;
    const to = candidate.end - start;
    // All that is taken is at least as long, so that it covers an end of whatever it overlaps.
    if (to <= from || taken[from] || taken[to - 1]) continue;
    taken.fill(1, from, to);
    apart.push(candidate);
  }
  for (const candidate of apart.sort((a, b) => a.start - b.start)) kept.push(candidate);
}

function lengthOf({ start, end }: Candidate): number {
  return end - start;
}
