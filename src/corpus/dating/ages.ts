import type { DateClue } from '../../language/analysis';
import { dayOf, EVER_AFTER, EVER_BEFORE } from '../events/window';
import { type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';
import type { DateEvidence } from './inferred-date';

type Age = Extract<DateClue, { kind: 'age' }>;

/** Days of a year, a leap day with them. */
const YEAR = 366;
/** Years between two ages told of one person; more is a namesake or an obituary. */
const FAR = 40;

/**
 * The days on which a person is as old as told here, by the ages that dated articles tell: who is 45 on a day is 47
 * between one year and three years later.
 */
export function ageBounds(input: DatingInput, path: string, clues: readonly DateClue[]): Bound[] {
  return clues.flatMap((clue) => {
    const bound = clue.kind === 'age' ? ageBound(input, path, clue) : null;
    return bound ? [bound] : [];
  });
}

function ageBound(input: DatingInput, path: string, clue: Age): Bound | null {
  const person = input.entityOf(path, clue.cluster);
  if (!person?.name.includes(' ')) return null;
  let [first, last] = [EVER_BEFORE, EVER_AFTER];
  const evidence: DateEvidence[] = [];
  for (const { path: other, cluster } of person.members) {
    const analysis = input.analysis(other);
    const day = analysis ? dayOf(analysis.article.date) : null;
    const told = analysis?.clues.find((one): one is Age => one.kind === 'age' && one.cluster === cluster);
    if (!told || day === null) continue;
    const years = clue.age - told.age;
    if (Math.abs(years) > FAR) return null;
    first = Math.max(first, day + Math.floor((years - 1) * 365.25));
    last = Math.min(last, day + Math.floor(years * 365.25) + YEAR);
    evidence.push(evidenceAt(other, told, `was ${told.age} in the article of ${analysis!.article.date}`));
  }
  if (evidence.length === 0 || first > last) return null;
  const own = evidenceAt(path, clue, `is ${clue.age} here`);
  return { windows: [{ first, last }], sources: [`age ${person.id}`], weight: 1, evidence: [own, ...evidence] };
}
