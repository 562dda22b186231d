import type { NameType } from '../analysis';
import { wordSet } from '../lexicon/word-list';
import { mapped } from '../lists';
import { isIntroducedAsKin } from './kin';
import { type KnownName, withType } from './name-form';
import { typeOfMention } from './namesake-context';
import { namesakesOf } from './namesakes';
import { renamesOf } from './renames';
import { sportsSides } from './sports-sides';

/** The names of an article with settled types. */
export interface Settled {
  readonly names: readonly KnownName[];
  /** Indices of the teams that are called by their town. */
  readonly sides: ReadonlySet<number>;
  /** Pairs of indices of old and new names of one organization. */
  readonly renames: readonly (readonly [number, number])[];
}

const COMPANY_TAILS = wordSet('motor motors hotels telecom airlines airways holdings industries');

const isSettled = (type: NameType): boolean => type === 'PERSON' || type === 'ORGANIZATION' || type === 'PLACE';

/**
 * The names of one article with the types that the article as a whole tells: a lone word that a person, organization or
 * place of the article is called by is what the words around it say (`shares of Ford`, `in Lincoln`, `Mr. Ford`), and
 * a full name read differently here and there is one thing. Spans and roles stay as they are.
 */
export function settleTypes(given: readonly KnownName[], text: string): Settled {
  const whole = settleFullNames(given);
  const bearers = namesakesOf(whole, text);
  const lone = mapped(whole, (name, index) => {
    const known = bearers.get(name.form.key);
    if (known) return withType(name, typeOfMention(whole, index, known, text));
    // `their daughter, Ann`
    const kin = isSettled(name.type) && !name.form.isFull && isIntroducedAsKin(text, name);
    return kin && !name.form.place.isWorld ? withType(name, 'PERSON') : name;
  });
  const sides = sportsSides(lone, text);
  const renames = renamesOf(lone, text);
  if (sides.size === 0 && renames.length === 0) return { names: lone, sides, renames };
  const companies = new Set(renames.flatMap((pair) => pair.map((index) => lone[index].form.key)));
  const names = mapped(lone, (name, index) =>
    sides.has(index) || (companies.has(name.form.key) && name.type === 'PLACE') ? withType(name, 'ORGANIZATION') : name,
  );
  return { names, sides, renames };
}

/** `Venus Hale` for a person here and an organization there is what most of its mentions are, of equally many a person. */
function settleFullNames(names: readonly KnownName[]): readonly KnownName[] {
  const votes = new Map<string, NameType[]>();
  for (const { form, type } of names) {
    if (!form.isFull || !isSettled(type)) continue;
    const types = votes.get(form.key);
    if (types) types.push(type);
    else votes.set(form.key, [type]);
  }
  const settled = new Map<string, NameType>();
  for (const [key, types] of votes) if (types.includes('PERSON')) settled.set(key, mostVoted(types));
  if (settled.size === 0) return names;
  return mapped(names, (name) => {
    const type = isSettled(name.type) ? settled.get(name.form.key) : undefined;
    if (type === undefined || name.form.place.isWorld) return name;
    return withType(name, COMPANY_TAILS.has(name.form.words.at(-1) ?? '') ? 'ORGANIZATION' : type);
  });
}

function mostVoted(types: readonly NameType[]): NameType {
  if (types.length === 1) return types[0];
  const counts = new Map<NameType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const able = [...counts.keys()].filter((type) => counts.get(type) === most);
  return able.includes('PERSON') ? 'PERSON' : able[0];
}
