import { type Group, indexBy } from './group';
import type { Term } from './term';

/** An office is taken to be held so long before and after an article that tells its holder, in days. */
const REACH = 400;

/** Gives each nominal without a name in its article (`the Prime Minister of Singapore`) to the one known holder of the office then. */
export function placeOffices(terms: readonly Term[], groups: readonly Group[]): void {
  const byOffice = indexBy(groups, ({ parts }) => parts.flatMap(({ term }) => [...term.offices.keys()]));
  for (const term of terms)
    for (const digest of term.digests) {
      const office = digest.offices[0];
      const holders = (byOffice.get(office) ?? []).filter(
        (group) =>
          digest.date === null || datesOf(group, office).some((date) => daysBetween(date, digest.date!) <= REACH),
      );
      if (holders.length === 1) holders[0].singles.push({ digest, rule: 'role' });
    }
}

function datesOf({ parts }: Group, office: string): string[] {
  return parts.flatMap(({ term }) => term.offices.get(office) ?? []);
}

// Months of 31 days are near enough to tell years apart.
function daysBetween(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year * 372 + month * 31 + day;
}
