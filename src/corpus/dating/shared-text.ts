import type { Analysis } from '../../language/analysis';
import { around, type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';
import type { DateEvidence } from './inferred-date';

/** Equal numbers of two fingerprints, of 63, from which the articles share text that is no stock phrase. */
const SHARED = 12;
/** Letters of a body in which a shared name or title is no large part. */
const LONG = 500;
/** Days within which a story is carried again. */
const CARRIED = 10;
/** Days over which articles of one text lie; more is a form that is filled in again and again. */
const ONE_STORY = 31;
/** Dated articles that are told as evidence. */
const MOST_TOLD = 3;

/** Which undated articles have a number of the fingerprint at its place. */
export type PrintIndex = Map<number, string[]>;

/** Adds an undated article's fingerprint to the index. */
export function indexPrint(index: PrintIndex, path: string, analysis: Analysis): void {
  longPrint(analysis).forEach((value, place) => {
    const key = keyOf(value, place);
    const paths = index.get(key);
    if (paths) paths.push(path);
    else index.set(key, [path]);
  });
}

/** The undated articles that share text with a dated one. */
export function sharingText(index: PrintIndex, analysis: Analysis): string[] {
  const equal = new Map<string, number>();
  longPrint(analysis).forEach((value, place) => {
    for (const path of index.get(keyOf(value, place)) ?? []) equal.set(path, (equal.get(path) ?? 0) + 1);
  });
  return [...equal].flatMap(([path, count]) => (count >= SHARED ? [path] : []));
}

const longPrint = ({ fingerprint = [], article: { body } }: Analysis): readonly number[] =>
  body.end - body.start < LONG ? [] : fingerprint;

/** Values are below 2^32, places below 64. */
const keyOf = (value: number, place: number): number => value * 64 + place;

/** The days around the dated articles that carry the same text, cut, edited or taken up in a longer one. */
export function textBounds(input: DatingInput, path: string, carriers: readonly string[]): Bound[] {
  const dates = carriers.flatMap((other) => input.analysis(other)?.article.date ?? []);
  const window = around(dates, CARRIED, ONE_STORY);
  if (!window) return [];
  const evidence = carriers
    .slice(0, MOST_TOLD)
    .flatMap((other) => [
      ...opening(input, path, `stands in a text that the article of ${input.analysis(other)?.article.date} shares`),
      ...opening(input, other, 'stands in the same text'),
    ]);
  return [{ windows: [window], sources: ['text'], weight: 2, evidence }];
}

/** The first name of an article's body. */
function opening(input: DatingInput, path: string, why: string): DateEvidence[] {
  const analysis = input.analysis(path);
  const name = analysis?.mentions.find(({ form, start }) => form === 'name' && start >= analysis.article.body.start);
  return name ? [evidenceAt(path, name, why)] : [];
}
