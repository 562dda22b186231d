import type { Analysis, DateClue } from '../../language/analysis';
import type { Event } from '../snapshot';
import type { DateEvidence, InferredDate } from './inferred-date';

/** What the dating of undated articles reads. */
export interface DatingInput {
  readonly paths: readonly string[];
  analysis(path: string): Analysis | undefined;
  event(id: string): Event | undefined;
  eventOf(path: string, report: number): Event | undefined;
}

/** One thing that points to a year, with the spans it rests on. */
interface YearVote {
  readonly year: number;
  /** Votes of one kind and key count once. */
  readonly source: string;
  readonly evidence: readonly DateEvidence[];
}

/** A day before which the article cannot have been written. */
interface NotBefore {
  readonly day: string;
  readonly evidence: readonly DateEvidence[];
}

type Occasion = Extract<DateClue, { kind: 'occasion' }>;

/**
 * The range of days that evidence leaves for each undated article: anniversaries of happenings whose year is known,
 * numbered occasions that a dated article puts into a year, and events that follow on events reported elsewhere.
 * Articles that nothing points to a year for are not in the map.
 */
export function inferDates(input: DatingInput): ReadonlyMap<string, InferredDate> {
  const undated = input.paths.filter((path) => input.analysis(path)?.article.date === null);
  if (undated.length === 0) return new Map();
  const occasions = datedOccasions(input);
  return new Map(
    undated.flatMap((path): [string, InferredDate][] => {
      const inferred = inferDate(input, path, occasions);
      return inferred ? [[path, inferred]] : [];
    }),
  );
}

function inferDate(
  input: DatingInput,
  path: string,
  occasions: ReadonlyMap<string, YearVote>,
): InferredDate | undefined {
  const clues = input.analysis(path)?.clues ?? [];
  const votes = clues.flatMap((clue) => voteOf(path, clue, occasions));
  const year = winner(votes);
  if (year === undefined) return undefined;
  const agreeing = votes.filter((vote) => vote.year === year);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const floors = notBefore(input, path).filter(({ day }) => day <= last);
  const floor = floors.reduce((latest, { day }) => (day > latest ? day : latest), first);
  const sources = new Set(agreeing.map(({ source }) => source)).size + (floors.length > 0 ? 1 : 0);
  return {
    range: [floor, last],
    evidence: [...agreeing, ...floors].flatMap(({ evidence }) => evidence),
    confidence: sources > 2 ? 'high' : sources > 1 ? 'medium' : 'low',
  };
}

function voteOf(path: string, clue: DateClue, occasions: ReadonlyMap<string, YearVote>): YearVote[] {
  const { start, end, text } = clue;
  if (clue.kind === 'anniversary') {
    const why = `falls in ${clue.year}`;
    return [{ year: clue.year, source: 'anniversary', evidence: [{ path, start, end, text, why }] }];
  }
  const told = occasions.get(clue.key);
  if (!told || clue.shift === null) return [];
  const why = `is in ${told.year}, as a dated article tells`;
  return [
    {
      year: told.year - clue.shift,
      source: `occasion ${clue.key}`,
      evidence: [{ path, start, end, text, why }, ...told.evidence],
    },
  ];
}

/** The year of each numbered occasion that dated articles agree on. */
function datedOccasions(input: DatingInput): ReadonlyMap<string, YearVote> {
  const found = new Map<string, YearVote | null>();
  for (const path of input.paths) {
    const analysis = input.analysis(path);
    if (!analysis || analysis.article.date === null) continue;
    for (const clue of analysis.clues.filter((one): one is Occasion => one.kind === 'occasion' && one.year !== null)) {
      const before = found.get(clue.key);
      const { start, end, text, year } = clue;
      const why = `put into ${year} by the article of ${analysis.article.date}`;
      if (before === undefined)
        found.set(clue.key, { year: year as number, source: clue.key, evidence: [{ path, start, end, text, why }] });
      else if (before?.year !== year) found.set(clue.key, null);
    }
  }
  return new Map([...found].filter((entry): entry is [string, YearVote] => entry[1] !== null));
}

/** The year that most independent clues point to; undefined where none does or two years have as many. */
function winner(votes: readonly YearVote[]): number | undefined {
  const sources = new Map<number, Set<string>>();
  for (const { year, source } of votes) sources.set(year, (sources.get(year) ?? new Set()).add(source));
  const ranked = [...sources].sort(([, a], [, b]) => b.size - a.size);
  return ranked.length > 0 && ranked[0][1].size !== ranked[1]?.[1].size ? ranked[0][0] : undefined;
}

/** Days of dated articles that report what this one's events follow on: an acceptance comes after its invitation. */
function notBefore(input: DatingInput, path: string): NotBefore[] {
  const analysis = input.analysis(path);
  if (!analysis) return [];
  return analysis.events.flatMap((report, index) => {
    const event = input.eventOf(path, index);
    if (!event || event.reports.some((other) => input.analysis(other.path)?.article.date)) return [];
    return event.previous.flatMap((id): NotBefore[] => {
      const earlier = input.event(id);
      const dated = earlier?.reports.flatMap((ref) => {
        const day = input.analysis(ref.path)?.article.date;
        return day ? [{ ...ref, day }] : [];
      });
      const [first] = (dated ?? []).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.path < b.path ? -1 : 1));
      const span = first && input.analysis(first.path)?.events[first.report];
      if (!earlier || !first || !span) return [];
      const { start, end, trigger: text } = report;
      const why = `follows on “${earlier.title}”, reported on ${first.day}`;
      const other = { path: first.path, start: span.start, end: span.end, text: span.trigger, why: 'reported here' };
      return [{ day: first.day, evidence: [{ path, start, end, text, why }, other] }];
    });
  });
}
