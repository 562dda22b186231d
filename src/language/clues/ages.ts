import { textSpan } from '../../article/span';
import type { DateClue } from '../analysis';
import type { LanguageDocument } from '../document';
import { ageAt } from '../identity/age';
import type { Identity } from '../identity/identity';

type Age = Extract<DateClue, { kind: 'age' }>;

/** The age told of each person, at the first name that tells it: `Ann Lee, 35,`. */
export function readAges({ text }: LanguageDocument, { mentions, clusters }: Identity): Age[] {
  return clusters.flatMap(({ type, age, mentions: own }, cluster): Age[] => {
    if (type !== 'PERSON' || age === null || age === undefined) return [];
    const at = own.find((mention) => mentions[mention].form === 'name' && ageAt(text, mentions[mention]) === age);
    if (at === undefined) return [];
    const { start, end } = mentions[at];
    return [{ ...textSpan(text, start, end), kind: 'age', cluster, age }];
  });
}
