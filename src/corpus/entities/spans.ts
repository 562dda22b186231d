/** Numbers of days from and to, in turn, both inclusive; in order, none touching the next. */
export type Spans = readonly number[];

/** An office is taken to be held so long before and after an article that tells its holder, in days. */
const REACH = 400;

const NONE: Spans = [];

/** The days around an article's date; none for one without. */
export function spanAround(date: string | null): Spans {
  if (date === null) return NONE;
  const day = dayNumber(date);
  return [day - REACH, day + REACH];
}

/** All days of all of these. */
export function uniteSpans(all: readonly Spans[]): Spans {
  const told = all.filter((spans) => spans.length > 0);
  if (told.length < 2) return told[0] ?? NONE;
  const pairs = told.flatMap((spans) => spans.flatMap((from, at) => (at % 2 === 0 ? [[from, spans[at + 1]]] : [])));
  pairs.sort((a, b) => a[0] - b[0]);
  const united: number[] = [];
  for (const [from, to] of pairs) {
    const last = united.length - 1;
    if (last > 0 && from <= united[last] + 1) united[last] = Math.max(united[last], to);
    else united.push(from, to);
  }
  return united;
}

export function isWithinSpans(spans: Spans, date: string): boolean {
  const day = dayNumber(date);
  for (let at = 0; at < spans.length; at += 2) if (spans[at] <= day && day <= spans[at + 1]) return true;
  return false;
}

// Months of 31 days are near enough to tell years apart.
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year * 372 + month * 31 + day;
}
