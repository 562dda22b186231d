import type { LanguageDocument } from '../document';
import { kept, mapped } from '../lists';
import type { Person } from './join-people';
import type { KnownName } from './name-form';
import { findNominals, type Nominal } from './nominals';
import { lastBelow } from './ordered';
import { addOffices, answersTo, type Office, ofCountry, officeKey } from './roles';

/** A nominal with whom it means: a person of the article, or an office that other articles may tell the holder of. */
export interface ResolvedNominal {
  readonly nominal: Nominal;
  readonly person: Person | null;
  readonly office: Office;
  readonly rule: string;
}

/** Gives each nominal the one person whose told office it fits; of several the one named last before it. */
export function resolveNominals(
  document: LanguageDocument,
  names: readonly KnownName[],
  people: readonly Person[],
): ResolvedNominal[] {
  const nominals = findNominals(document, names);
  if (nominals.length === 0) return [];
  const byHead = new Map<string, Holder[]>();
  const byInitials = new Map<string, Holder[]>();
  const byName = new Map<number, Holder>();
  for (const person of people) {
    const holder: Holder = {
      person,
      told: mapped(person.draft.members, ({ name }) => names[name].start).sort((a, b) => a - b),
    };
    for (const { name } of person.draft.members) byName.set(name, holder);
    for (const { head, initials } of person.offices) {
      add(byHead, head, holder);
      if (initials.length > 1) add(byInitials, initials, holder);
    }
    if (person.offices.length > 0) add(byHead, ANY, holder);
  }
  return nominals.flatMap((nominal): ResolvedNominal[] => {
    const { office, acronym, apposed } = nominal;
    if (apposed !== null && office) {
      const holder = byName.get(apposed);
      if (holder) addOffices(holder.person.offices, [office]);
      return holder ? [{ nominal, person: holder.person, office, rule: 'role' }] : [];
    }
    if (acronym !== null) {
      const holders = byInitials.get(acronym) ?? [];
      const holder = holders.length > TOO_MANY ? undefined : nearest(holders, nominal.start);
      if (holder) return [{ nominal, person: holder.person, office: holder.person.offices[0], rule: 'role-acronym' }];
    }
    if (!office) return [];
    const wide = GENERAL.has(office.head);
    if (wide && office.country === null && office.words.length === 0 && office.head === 'chief') return [];
    const holders = byHead.get(wide ? ANY : office.head) ?? [];
    const able = holders.length > TOO_MANY ? [] : kept(holders, ({ person }) => holds(person, office));
    const sure = kept(able, ({ person }) => office.country !== null && onlyCountry(person) === office.country);
    const holder = nearest(sure.length > 0 ? sure : able, nominal.start);
    if (holder) return [{ nominal, person: holder.person, office, rule: 'role' }];
    return officeKey(office) !== null && acronym === null && SINGLE.has(office.head)
      ? [{ nominal, person: null, office, rule: 'role' }]
      : [];
  });
}

/** True where one of the person's offices answers, taken as of the person's one known country where it tells none. */
function holds(person: Person, office: Office): boolean {
  const country = onlyCountry(person);
  return person.offices.some((held) => answersTo(held.country === null ? ofCountry(held, country) : held, office));
}

/** The one country that a person's offices are of, or null. */
function onlyCountry({ offices }: Person): string | null {
  const countries = new Set(offices.flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? [...countries][0] : null;
}

interface Holder {
  readonly person: Person;
  /** Offsets of the names, ascending. */
  readonly told: readonly number[];
}

const ANY = '';

/** More holders of one office than an article tells apart: none is meant, and the work stays linear. */
const TOO_MANY = 50;

/** Heads that stand for holders of other offices, too. */
const GENERAL = new Set(['leader', 'diplomat', 'legislator', 'chief']);

/** Offices that a country has one holder of at a time. */
const SINGLE = new Set(['president', 'minister', 'chancellor', 'king', 'queen', 'emperor', 'emir', 'leader']);

function nearest(holders: readonly Holder[], offset: number): Holder | undefined {
  if (holders.length < 2) return holders[0];
  let best: Holder | undefined;
  let bestAt = -1;
  for (const holder of holders) {
    const at = lastBelow(holder.told, offset);
    if (at > bestAt) {
      best = holder;
      bestAt = at;
    }
  }
  return best;
}

function add(index: Map<string, Holder[]>, key: string, holder: Holder): void {
  const list = index.get(key);
  if (!list) index.set(key, [holder]);
  else if (list[list.length - 1] !== holder) list.push(holder);
}
