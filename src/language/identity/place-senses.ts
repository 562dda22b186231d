import { COUNTRY_BY_CAPITAL } from '../lexicon/countries';
import { PLACE_TAILS } from '../lexicon/places';
import { mapped } from '../lists';
import type { KnownName, NameForm } from './name-form';
import { nameKey } from './name-key';
import { SHARED_NAMES, type SharedName } from './place-namesakes';

/** Folded: what a place is in (`texas`) or of what kind (`river`); null where the bare name means it. */
export type Sense = string | null;

const STATE = 'us state';

/**
 * Which of several places of one name each name of an article is: `Paris, Texas` → `texas`, `the Jordan` beside
 * `the Jordan River` → `river`, `Georgia Gov.` → `us state`; null for the one that the bare name means, and for what is
 * no place. What is told at one mention holds for those after it, until another is told.
 */
export function placeSenses(names: readonly KnownName[], text: string): Sense[] {
  const senses: Sense[] = mapped(names, () => null);
  const bearers = bearersOf(names);
  for (const [key, indices] of bearers) {
    const shared = SHARED_NAMES.get(key);
    if (!shared && !indices.some((index) => tellsSense(names, index, text))) continue;
    const told = indices.map((index) => toldSense(names, index, text, shared !== undefined));
    const tail = indices.map((index) => tailOf(text, names[index])).find((word) => word !== null) ?? null;
    let carried = told.find((sense) => sense !== undefined) ?? null;
    if (shared && told.every((sense) => sense === undefined))
      carried = shared.townsTell && countOf(shared.state, bearers) > countOf(shared.usual, bearers) ? STATE : null;
    indices.forEach((index, at) => {
      carried = told[at] ?? (told[at] === null ? null : carried);
      senses[index] = tailOf(text, names[index]) ?? senseBehindThe(names[index], text, tail, carried);
    });
  }
  return senses;
}

/** Places by folded name; peoples of a country that shares its name with a state among them. */
function bearersOf(names: readonly KnownName[]): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  for (const [index, { type, form }] of names.entries()) {
    const key = type === 'PLACE' ? form.key : type === 'NORP' ? sharedCountry(form) : '';
    if (key === '') continue;
    const list = bearers.get(key);
    if (list) list.push(index);
    else bearers.set(key, [index]);
  }
  return bearers;
}

function sharedCountry({ people }: NameForm): string {
  return people.country !== null && SHARED_NAMES.has(people.key) ? people.key : '';
}

function tellsSense(names: readonly KnownName[], index: number, text: string): boolean {
  return tailOf(text, names[index]) !== null || toldSense(names, index, text, false) !== undefined;
}

/** How many of the names stand in the article. */
function countOf(keys: ReadonlySet<string>, bearers: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const key of keys) if (bearers.has(key)) count++;
  return count;
}

// `Jordan [River]`
function tailOf(text: string, { end, type }: KnownName): string | null {
  // A small letter follows most names.
  if (type !== 'PLACE' || text[end] !== ' ' || (text[end + 1] >= 'a' && text[end + 1] <= 'z')) return null;
  const tail = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 20));
  return tail && PLACE_TAILS.has(tail[1].toLowerCase()) ? tail[1].toLowerCase() : null;
}

/** `the Jordan` is the river that the article names; `the Paris that …` is set against the article's own. */
function senseBehindThe({ start, end }: KnownName, text: string, tail: Sense, carried: Sense): Sense {
  if (text[start - 1] !== ' ' || !/\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) return carried;
  if (tail !== null) return tail;
  return /^ (?:that|which|of)\b/.test(text.slice(end, end + 7)) ? null : carried;
}

/** What the words at a mention tell; null where they name the usual one, undefined where they tell nothing. */
function toldSense(names: readonly KnownName[], index: number, text: string, shared: boolean): Sense | undefined {
  const { start, end, type } = names[index];
  if (type !== 'PLACE') return undefined;
  if (shared) {
    const before = text.slice(Math.max(0, start - 22), start);
    const after = text.slice(end, end + 14);
    if (/\b(?:country|republic|nation) of $/i.test(before)) return null;
    if (/\bstate of $/i.test(before) || /^(?:['’]s)? (?:Gov\.|[Gg]overnor\b|state\b(?! visit))/.test(after))
      return STATE;
    const town = names[index - 1];
    if (town?.type === 'PLACE' && text.slice(town.end, start) === ', ' && endsApposition(after))
      return senseByTown(town, names[index]);
    return undefined;
  }
  const container = containerOf(names, index, text);
  if (container === null) return undefined;
  const capital = COUNTRY_BY_CAPITAL.get(names[index].text.toLowerCase());
  return capital?.name === container ? null : nameKey(container);
}

// `OLYMPIA, Washington:` and `Savannah, Georgia,`, but `Gori, Georgia,`
function senseByTown(town: KnownName, place: KnownName): Sense | undefined {
  const { key } = town.form;
  const shared = place.form.place.shared as SharedName;
  if (shared.usual.has(key)) return null;
  return shared.state.has(key) || shared.townsTell ? STATE : undefined;
}

/** The state or country that a place is told to be in: `Paris, Texas,`, `Mount Vernon, a suburb of New York`; or null. */
function containerOf(names: readonly KnownName[], index: number, text: string): string | null {
  const next = names[index + 1];
  const { end, form } = names[index];
  if (text[end] !== ',' || next?.type !== 'PLACE') return null;
  if (form.place.state !== null || form.place.country !== null) return null;
  const between = text.slice(end, next.start);
  if (
    /^, (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:suburb|town|city|village|district|borough|port) (?:of|in|near) $/u.test(
      between,
    )
  )
    return next.text;
  if (between !== ', ' || !endsApposition(text.slice(next.end, next.end + 14))) return null;
  return next.form.place.state ?? next.form.place.country;
}

// `Paris, Texas:`; no list: `Paris, Texas and …`
const endsApposition = (after: string): boolean =>
  /^\.?(?:[:;.)(—–\n]|,(?! and\b| or\b)| [(—–-]|$)/.test(after.replace(/^ \(/, '('));
