import type { Gender } from '../../language/analysis';
import type { Clusters } from './clusters';
import { notStale, type Partition, shareOut } from './partition';

/** A name's clusters by gender: those of the rarer one, and the rest. */
export interface Genders {
  readonly rare: Gender;
  readonly partition: Partition;
}

/** A full name that a man and a woman bear, each more than now and then, is two people's; who is neither counts with the more. */
export function splitByGender(before: Genders | undefined, of: Clusters): Genders | null {
  const { female, male } = of.sum;
  const few = Math.min(female, male);
  return few < 2 || few * 4 < Math.max(female, male) ? null : part(before, of);
}

/** One word bears a family: a single `Mrs. Vance` is not Mr. Vance. */
export function splitShortByGender(before: Genders | undefined, of: Clusters): Genders | null {
  const { female, male } = of.sum;
  return female > 0 && male > 0 ? part(before, of) : null;
}

function part(before: Genders | undefined, of: Clusters): Genders {
  const rare: Gender = of.sum.female < of.sum.male ? 'female' : 'male';
  const partition = shareOut(before?.rare === rare ? before.partition : undefined, of, {
    labelOf: ({ gender }) => (gender === rare ? rare : 'other'),
    keyOf: (label) => `${of.key}|${label}`,
    isStale: notStale,
  });
  return { rare, partition };
}
