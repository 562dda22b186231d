import type { Gender } from '../analysis';

/** How a mention stands in its clause. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessor';

/** A third-person pronoun of one person. */
export interface PersonalPronoun {
  readonly gender: Gender;
  readonly part: Part;
  readonly reflexive: boolean;
}

const pronoun = (gender: Gender, part: Part, reflexive = false): PersonalPronoun => ({ gender, part, reflexive });

/** Singular personal pronouns of the third person; `her` is the possessor here, and an object where no noun follows. */
export const PERSONAL: ReadonlyMap<string, PersonalPronoun> = new Map([
  ['he', pronoun('male', 'subject')],
  ['him', pronoun('male', 'object')],
  ['his', pronoun('male', 'possessor')],
  ['himself', pronoun('male', 'object', true)],
  ['she', pronoun('female', 'subject')],
  ['her', pronoun('female', 'possessor')],
  ['hers', pronoun('female', 'possessor')],
  ['herself', pronoun('female', 'object', true)],
]);

/** What a speaker calls himself or herself; `we` may be anybody with the speaker. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
