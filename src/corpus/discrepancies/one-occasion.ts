import { dayOf } from '../events/window';
import type { DiscrepancyInput, Told } from './told';

/** Days by which reports of one event may miss one another's date. */
export const NEAR = 7;

/** Told as one event, by articles of one story; or of one vessel; or of one day by articles that name the same people. */
export function isOneStory(
  input: DiscrepancyInput,
  kind: 'date' | 'place',
  a: Told,
  b: Told,
  days: readonly Told[],
): boolean {
  const { stories } = input;
  if (stories.link(a.path, b.path) !== undefined) return true;
  if (kind === 'date')
    return daysApart(a, b) <= NEAR && vesselsOf(input, a).some((vessel) => vesselsOf(input, b).includes(vessel));
  const daysOf = ({ path }: Told) => days.filter((told) => told.path === path).map(({ claim }) => claim.value);
  if (!daysOf(a).some((day) => daysOf(b).includes(day))) return false;
  const common = stories.common(a.path, b.path);
  return common.length > 1 && common.some((id) => NAMED.has(input.entity(id)?.type ?? ''));
}

/** Types of whom a place is not named after. */
const NAMED: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION']);

/** `freighter Northern Star` → `Northern Star`: names of what has an accident once. */
function vesselsOf(input: DiscrepancyInput, { path, claim }: Told): readonly string[] {
  const report = claim.report === null ? undefined : input.analysis(path)?.events[claim.report];
  if (report?.type !== 'ACCIDENT') return [];
  return [...report.agents, ...report.patients].flatMap(
    ({ text }) => /\b(?!the\b)\p{Ll}{3,}\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)$/u.exec(text)?.[1] ?? [],
  );
}

const NIGHT = /\b(?:night|evening|midnight|overnight|late)\b/i;

/** `Friday night` and `Saturday` or `early Saturday` are one night; `Saturday night` is another. */
export function meetAtMidnight(a: Told, b: Told): boolean {
  const [earlier, later] = a.claim.value < b.claim.value ? [a, b] : [b, a];
  if (daysApart(a, b) !== 1) return false;
  return NIGHT.test(earlier.claim.text) && !NIGHT.test(later.claim.text);
}

const daysApart = (a: Told, b: Told): number => Math.abs(dayOf(a.claim.value)! - dayOf(b.claim.value)!);
