import type { Name } from '../analysis';
import { absorb, type Draft } from './draft';
import { type PersonName, personName, sameFullName } from './person-name';

interface Person {
  readonly draft: Draft;
  readonly forms: PersonName[];
}

/** Joins the people of one article: full forms of one name, then surnames and lone given names. */
export function joinPeople(drafts: readonly Draft[], names: readonly Name[]): Draft[] {
  const parsed = drafts.map((draft) => ({ draft, form: personName(names[draft.members[0].name].text) }));
  const full = parsed.filter(({ form }) => form.given.length > 0);
  const people = joinFullNames([...full].sort((a, b) => b.form.words.join(' ').length - a.form.words.join(' ').length));
  const bySurname = bucket(people, (person) => person.forms.map((form) => form.surname));
  const byFirst = bucket(people, (person) => person.forms.map((form) => form.words[0]));
  const alone: Draft[] = [];
  for (const { draft, form } of parsed) {
    if (form.given.length > 0) continue;
    const rest = shareOut(draft, bySurname.get(form.surname) ?? [], names, 'surname');
    const left = rest === null ? null : shareOut(rest, byFirst.get(form.surname) ?? [], names, 'given-name');
    if (left !== null) alone.push(left);
  }
  return [...people.map((person) => person.draft), ...alone];
}

/** Longest first; a form joins a person only where it fits all forms of exactly one. */
function joinFullNames(parsed: readonly { draft: Draft; form: PersonName }[]): Person[] {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const { draft, form } of parsed) {
    const near = bySurname.get(form.surname) ?? [];
    const fitting = near.filter((person) => person.forms.every((other) => sameFullName(other, form)));
    if (fitting.length === 1) {
      absorb(fitting[0].draft, draft, form.given.some((word) => word.length === 1) ? 'initials' : 'full-name');
      fitting[0].forms.push(form);
      continue;
    }
    const person = { draft, forms: [form] };
    people.push(person);
    bySurname.set(form.surname, [...near, person]);
  }
  return people;
}

/**
 * Gives the mentions of a short form to the people it may stand for: all to the only one, else each to the person
 * named last before it. What stands before every one of them is left over.
 */
function shareOut(draft: Draft, people: readonly Person[], names: readonly Name[], rule: string): Draft | null {
  if (people.length === 0) return draft;
  if (people.length === 1) {
    absorb(people[0].draft, draft, rule);
    return null;
  }
  const places = people
    .flatMap((person) => person.draft.members.map(({ name }) => ({ at: names[name].start, person })))
    .sort((a, b) => a.at - b.at);
  const left: Draft = { ...draft, members: [] };
  for (const member of draft.members) {
    const before = places.findLast(({ at }) => at < names[member.name].start);
    if (before === undefined) left.members.push(member);
    else before.person.draft.members.push({ name: member.name, rule });
  }
  return left.members.length > 0 ? left : null;
}

function bucket(people: readonly Person[], keysOf: (person: Person) => string[]): Map<string, Person[]> {
  const buckets = new Map<string, Person[]>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) {
      const list = buckets.get(key);
      if (list) list.push(person);
      else buckets.set(key, [person]);
    }
  return buckets;
}
