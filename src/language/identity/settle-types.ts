import type { Name, NameType } from '../analysis';
import { wordSet } from '../lexicon/word-list';
import { isIntroducedAsKin } from './kin';
import { nameKey, nameWords } from './name-key';
import { typeOfMention } from './namesake-context';
import { isWorldPlace, namesakesOf } from './namesakes';
import { renamesOf } from './renames';
import { sportsSides } from './sports-sides';

/** The names of an article with settled types. */
export interface Settled {
  readonly names: readonly Name[];
  /** Indices of the teams that are called by their town. */
  readonly sides: ReadonlySet<number>;
  /** Pairs of indices of old and new names of one organization. */
  readonly renames: readonly (readonly [number, number])[];
}

const COMPANY_TAILS = wordSet('motor motors hotels telecom airlines airways holdings industries');

const SETTLED: ReadonlySet<NameType> = new Set(['PERSON', 'ORGANIZATION', 'PLACE']);

/**
 * The names of one article with the types that the article as a whole tells: a lone word that a person, organization or
 * place of the article is called by is what the words around it say (`shares of Ford`, `in Lincoln`, `Mr. Ford`), and
 * a full name read differently here and there is one thing. Spans and roles stay as they are.
 */
export function settleTypes(given: readonly Name[], text: string): Settled {
  const whole = settleFullNames(given);
  const bearers = namesakesOf(whole, text);
  const lone = whole.map((name, index) => {
    const known = bearers.get(nameKey(name.text));
    if (known) return withType(name, typeOfMention(whole, index, known, text));
    // `their daughter, Ann`
    const kin = SETTLED.has(name.type) && !/\s/.test(name.text) && isIntroducedAsKin(text, name);
    return kin && !isWorldPlace(name.text) ? withType(name, 'PERSON') : name;
  });
  const sides = sportsSides(lone, text);
  const renames = renamesOf(lone, text);
  const companies = new Set(renames.flatMap((pair) => pair.map((index) => nameKey(lone[index].text))));
  const names = lone.map((name, index) =>
    sides.has(index) || (companies.has(nameKey(name.text)) && name.type === 'PLACE')
      ? withType(name, 'ORGANIZATION')
      : name,
  );
  return { names, sides, renames };
}

const withType = (name: Name, type: NameType): Name => (name.type === type ? name : { ...name, type });

/** `Venus Hale` for a person here and an organization there is what most of its mentions are, of equally many a person. */
function settleFullNames(names: readonly Name[]): Name[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    if (!/\s/.test(text) || !SETTLED.has(type)) continue;
    const key = nameKey(text);
    const types = votes.get(key) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    votes.set(key, types);
  }
  return names.map((name) => {
    const types = SETTLED.has(name.type) ? votes.get(nameKey(name.text)) : undefined;
    if (!types?.has('PERSON') || isWorldPlace(name.text)) return name;
    if (COMPANY_TAILS.has(nameWords(name.text).at(-1) ?? '')) return withType(name, 'ORGANIZATION');
    const most = Math.max(...types.values());
    const able = [...types].filter(([, count]) => count === most).map(([type]) => type);
    return withType(name, able.includes('PERSON') ? 'PERSON' : able[0]);
  });
}
