import { ageBounds } from './ages';
import type { Bound } from './bound';
import { combineBounds } from './combine';
import type { DatingInput } from './dating-input';
import { followOnBounds } from './follow-ons';
import type { InferredDate } from './inferred-date';
import { anniversaryBounds } from './known-years';
import { createNamedIn, type Named } from './named';
import { namedDayBounds } from './named-days';
import { occasionBounds } from './occasions';
import { sharedDayBounds } from './shared-days';
import { eventBounds } from './shared-events';
import { quoteBounds } from './shared-quotes';
import { textBounds } from './shared-text';
import { type Survey, surveyDated } from './survey';
import { filedBounds, toldBounds } from './told';

/**
 * The range of days that evidence leaves for each undated article: what it tells of years, ages, anniversaries and
 * numbered occasions, and the news, the text and the events that it shares with dated articles. Those for which nothing
 * tells both a beginning and an end are not in the map. Costs nothing where all articles are dated, else one pass over
 * dated ones that share names with those that are not.
 */
export function inferDates(input: DatingInput): ReadonlyMap<string, InferredDate> {
  if (input.undated.length === 0) return new Map();
  const namedIn = createNamedIn(input);
  const survey = surveyDated(input, namedIn);
  return new Map(
    input.undated.flatMap((path): [string, InferredDate][] => {
      const inferred = combineBounds(boundsOf(input, path, survey, namedIn));
      return inferred ? [[path, inferred]] : [];
    }),
  );
}

function boundsOf(input: DatingInput, path: string, survey: Survey, namedIn: (path: string) => Named): Bound[] {
  const analysis = input.analysis(path)!;
  const { clues } = analysis;
  return [
    ...anniversaryBounds(path, clues),
    ...occasionBounds(path, clues, survey.occasions),
    ...filedBounds(path, clues),
    ...toldBounds(path, clues),
    ...namedDayBounds(path, clues),
    ...ageBounds(input, path, clues),
    ...followOnBounds(input, path),
    ...textBounds(input, path, survey.carriers.get(path) ?? []),
    ...quoteBounds(path, analysis, survey.quotes, namedIn),
    ...sharedDayBounds(input, path, clues, survey.days, namedIn),
    ...eventBounds(input, path, analysis, survey.events, namedIn),
  ];
}
