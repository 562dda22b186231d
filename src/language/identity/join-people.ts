import type { Gender } from '../analysis';
import { kept, mapped } from '../lists';
import { lazy } from '../names/lazy';
import { absorb, type Draft } from './draft';
import type { Kinship } from './kin';
import type { KnownName } from './name-form';
import { lastBelow } from './ordered';
import type { PersonEvidence } from './person-evidence';
import { dropsFirstName, type PersonName, sameFullName } from './person-name';
import { addOffices, answersTo, type Office } from './roles';

/** A person of one article, in the making. */
export interface Person {
  readonly draft: Draft;
  readonly forms: PersonName[];
  gender: Gender | null;
  readonly offices: Office[];
  /** Introduced as somebody's relative: not the one whom the article calls by the surname alone. */
  readonly kinship: Kinship | null;
}

/** More people of one surname than an article tells apart: none is chosen, and the work stays linear. */
const TOO_MANY = 50;

interface Form {
  readonly draft: Draft;
  readonly form: PersonName;
  /** In letters. */
  readonly length: number;
}

export interface PeopleInput {
  readonly names: readonly KnownName[];
  readonly evidence: readonly PersonEvidence[];
  readonly givenGenders: ReadonlyMap<string, Gender>;
}

/** Joins the people of one article: full forms of one name, then surnames, then lone given names. */
export function joinPeople(drafts: readonly Draft[], input: PeopleInput): Person[] {
  const parsed = mapped(drafts, (draft): Form => {
    const form = input.names[draft.members[0].name].form.person;
    return { draft, form, length: form.words.join(' ').length };
  });
  const people = joinFullNames(
    kept(parsed, ({ form }) => form.given.length > 0),
    input,
  );
  const shorts = joinSingles(
    kept(parsed, ({ form }) => form.given.length === 0),
    input,
  );
  if (people.length === 0 || shorts.length === 0) return [...people, ...shorts];
  const bySurname = bucket(people, ({ forms }) => forms.map((form) => form.surnameKey));
  const byGiven = lazy(() =>
    bucket(people, ({ forms }) => forms.flatMap(({ given }) => given.filter((word) => word.length > 1))),
  );
  const alone: Person[] = [];
  for (const short of shorts) {
    const form = short.forms[0];
    let surnamed: readonly Person[] = bySurname.get(form.surnameKey) ?? [];
    if (form.suffix !== null)
      surnamed = surnamed.filter(({ forms }) => forms.some(({ suffix }) => suffix === form.suffix));
    const left = shareOut(short, surnamed, input, 'surname');
    const rest =
      left && form.suffix === null ? shareOut(left, givenMatches(byGiven(), form.surname), input, 'given-name') : left;
    if (rest) alone.push(rest);
  }
  return [...people, ...alone];
}

/** People with that first name; if there are none, those with it among their middle names: `Peña` of `Enrique Peña Nieto`. */
function givenMatches(byGiven: ReadonlyMap<string, readonly Person[]>, word: string): readonly Person[] {
  const people = byGiven.get(word) ?? [];
  const first = people.filter(({ forms }) => forms.some(({ given }) => given[0] === word));
  return first.length > 0 ? first : people;
}

/** Fullest first; a form joins a person only where it fits all forms of exactly one. */
function joinFullNames(forms: readonly Form[], input: PeopleInput): Person[] {
  const people: Person[] = [];
  const byKey = new Map<string, Set<Person>>();
  for (const { draft, form } of [...forms].sort((a, b) => b.length - a.length)) {
    const person = newPerson(draft, form, input);
    const keys = [form.surnameKey, form.words.join('')];
    const near = few(byKey.get(keys[0]), byKey.get(keys[1]));
    const owner = near.length > 0 ? (onlyFitting(near, person, form) ?? person) : person;
    if (owner === person) people.push(person);
    else take(owner, person, ruleOf(form, owner.forms[0]));
    for (const key of keys) {
      const set = byKey.get(key);
      if (set) set.add(owner);
      else byKey.set(key, new Set([owner]));
    }
  }
  return people;
}

/** The one of the people that the form can be a form of, or null. */
function onlyFitting(near: readonly Person[], person: Person, form: PersonName): Person | null {
  const able = near.filter((other) => !genderConflict(person, other) && !areRelatives(person, other));
  let fitting = able.filter((other) => other.forms.every((known) => sameFullName(known, form)));
  if (fitting.length === 0) fitting = able.filter((other) => other.forms.some((known) => dropsFirstName(form, known)));
  return fitting.length === 1 ? fitting[0] : null;
}

/** Each once; none of a list that is too long. */
function few(...lists: readonly (ReadonlySet<Person> | undefined)[]): Person[] {
  const found: Person[] = [];
  for (const people of lists)
    if (people !== undefined && people.size <= TOO_MANY)
      for (const person of people) if (!found.includes(person)) found.push(person);
  return found;
}

/** Names of one word in their spellings and with titles inside: `Hasina`, `Sheikh Hasina`. */
function joinSingles(forms: readonly Form[], input: PeopleInput): Person[] {
  const byKey = new Map<string, Person>();
  for (const { draft, form } of forms) {
    const key = `${form.surnameKey} ${form.suffix ?? ''}`;
    const same = byKey.get(key);
    const person = newPerson(draft, form, input);
    if (same && !genderConflict(same, person)) take(same, person, 'spelling');
    else byKey.set(same ? `${key} ${form.words.join(' ')}` : key, person);
  }
  return [...byKey.values()];
}

function newPerson(draft: Draft, form: PersonName, { evidence, givenGenders }: PeopleInput): Person {
  const byName = form.given.length > 0 ? (givenGenders.get(form.given[0]) ?? null) : null;
  const genders: Gender[] = [];
  const offices: Office[] = [];
  for (const { name } of draft.members) {
    const told = evidence[name];
    if (told.gender !== null && !genders.includes(told.gender)) genders.push(told.gender);
    addOffices(offices, told.offices);
  }
  const [first, second] = genders;
  return {
    draft,
    forms: [form],
    gender: second !== undefined ? null : (first ?? byName),
    offices,
    kinship: evidence[draft.members[0].name].kinship,
  };
}

function genderConflict(a: Person, b: Person): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** `his son Jack Hale` is no short form of John Hale; the same full name again is the same person. */
function areRelatives(a: Person, b: Person): boolean {
  return (
    (a.kinship ?? b.kinship) !== null && !b.forms.some(({ words }) => words.join(' ') === a.forms[0].words.join(' '))
  );
}

function take(into: Person, from: Person, rule: string): void {
  absorb(into.draft, from.draft, rule);
  into.forms.push(...from.forms);
  addOffices(into.offices, from.offices);
  into.gender ??= from.gender;
}

function ruleOf(form: PersonName, known: PersonName): string {
  if (form.given.some((word) => word.length === 1)) return 'initials';
  return form.surname === known.surname ? 'full-name' : 'spelling';
}

/**
 * Gives the mentions of a short form to the people it may stand for: those that gender and office at the mention allow;
 * of several, the one named last before it. What no one fits is left over.
 */
function shareOut(short: Person, people: readonly Person[], input: PeopleInput, rule: string): Person | null {
  const { evidence } = input;
  if (people.length === 0 || people.length > TOO_MANY || short.forms[0].surname.length < 2) return short;
  const places = mapped(people, (person) => ({
    person,
    named: mapped(person.draft.members, ({ name }) => name).sort((a, b) => a - b),
  }));
  const { type, key, canonical, sense, acronyms } = short.draft;
  const left: Draft = { type, key, canonical, sense, members: [], acronyms };
  for (const { name } of short.draft.members) {
    const told = evidence[name];
    const fitting = kept(people, ({ gender }) => told.gender === null || gender === null || gender === told.gender);
    const person = fitting.length > 1 ? chosen(ofGeneration(fitting, told), told, places, name) : fitting[0];
    if (!person) {
      left.members.push({ name, rule: 'same-name' });
      continue;
    }
    person.draft.members.push({ name, rule });
    addOffices(person.offices, told.offices);
    person.gender ??= told.gender;
  }
  if (left.members.length === 0) return null;
  const { forms, gender, offices, kinship } = short;
  return { draft: left, forms, gender, offices, kinship };
}

/** Those whom `the elder Lee` and `the younger Lee` may be; without such a word, who is not introduced as a relative. */
function ofGeneration(people: readonly Person[], { generation, gender, offices }: PersonEvidence): readonly Person[] {
  if (generation !== null) {
    const other = generation === 'elder' ? 'younger' : 'elder';
    const told = people.filter(({ kinship }) => kinship === generation);
    return told.length > 0
      ? told
      : orAll(
          people.filter(({ kinship }) => kinship !== other),
          people,
        );
  }
  if (offices.length > 0) return people;
  const main = people.filter(({ kinship }) => kinship === null);
  // `Mrs. Lee` may be the wife.
  return gender !== null && main.every((person) => person.gender !== gender) ? people : orAll(main, people);
}

const orAll = (some: readonly Person[], all: readonly Person[]): readonly Person[] => (some.length > 0 ? some : all);

interface Places {
  readonly person: Person;
  /** Indices of its names so far, ascending. */
  readonly named: readonly number[];
}

/** The one whose office fits the mention's, else the one named last before it. */
function chosen(
  people: readonly Person[],
  { offices }: PersonEvidence,
  places: readonly Places[],
  name: number,
): Person | undefined {
  const inOffice = people.filter((person) =>
    person.offices.some((held) => offices.some((told) => answersTo(held, told))),
  );
  if (inOffice.length === 1) return inOffice[0];
  const able = inOffice.length > 1 ? inOffice : people;
  let best: Person | undefined;
  let bestAt = -1;
  for (const { person, named } of places) {
    const at = lastBelow(named, name);
    if (at <= bestAt || !able.includes(person)) continue;
    best = person;
    bestAt = at;
  }
  return best;
}

function bucket(people: readonly Person[], keysOf: (person: Person) => string[]): Map<string, Person[]> {
  const buckets = new Map<string, Person[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const list = buckets.get(key);
      if (!list) buckets.set(key, [person]);
      else if (list[list.length - 1] !== person) list.push(person);
    }
  return buckets;
}
