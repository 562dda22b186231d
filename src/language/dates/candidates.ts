import type { Meaning, Rule } from './rule';
import type { Triggers } from './triggers';

/** A stretch that some rule takes for a date expression; offsets into the text it was found in. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const CONTEXT = 40;

/** The date expressions of a text, unresolved: the longest wins where two overlap, then the rule that comes first. */
export function findCandidates(text: string, triggers: Triggers): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, stretches } of triggers(text))
    for (const { start, end } of stretches) collect(rule, text.slice(start, end), start, text, found);
  return withoutOverlaps(found, text.length);
}

function collect(rule: Rule, part: string, offset: number, text: string, found: Candidate[]): void {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    const meaning = rule.read({
      text: match[0],
      groups: match.groups ?? {},
      before: text.slice(Math.max(0, start - CONTEXT), start),
      after: text.slice(end, end + CONTEXT),
    });
    if (meaning) {
      found.push({ start: start + (meaning.skipStart ?? 0), end: end - (meaning.skipEnd ?? 0), meaning });
      continue;
    }
    // What the rule refused may hide another match that begins within it.
    pattern.lastIndex = match.index + 1;
  }
}

function withoutOverlaps(found: readonly Candidate[], length: number): Candidate[] {
  if (found.length < 2) return found.filter((candidate) => lengthOf(candidate) > 0);
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  const order = found.map((_, index) => index).sort((a, b) => lengthOf(found[b]) - lengthOf(found[a]) || a - b);
  for (const index of order) {
    const candidate = found[index];
    // All that is taken is at least as long, so that it covers an end of whatever it overlaps.
    if (candidate.end <= candidate.start || taken[candidate.start] || taken[candidate.end - 1]) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Candidate): number {
  return end - start;
}
