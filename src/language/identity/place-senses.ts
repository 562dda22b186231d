import type { Name } from '../analysis';
import { COUNTRY_BY_CAPITAL } from '../lexicon/countries';
import { PLACE_TAILS } from '../lexicon/places';
import { countryOf } from './canonical-place';
import { nameKey } from './name-key';
import { SHARED_NAMES, type SharedName } from './place-namesakes';
import { stateOf } from './us-states';

/** Folded: what a place is in (`texas`) or of what kind (`river`); null where the bare name means it. */
export type Sense = string | null;

const STATE = 'us state';

/**
 * Which of several places of one name each name of an article is: `Paris, Texas` → `texas`, `the Jordan` beside
 * `the Jordan River` → `river`, `Georgia Gov.` → `us state`; null for the one that the bare name means, and for what is
 * no place. What is told at one mention holds for those after it, until another is told.
 */
export function placeSenses(names: readonly Name[], text: string): Sense[] {
  const senses: Sense[] = names.map(() => null);
  const bearers = bearersOf(names);
  for (const [key, indices] of bearers) {
    const shared = SHARED_NAMES.get(key);
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
function bearersOf(names: readonly Name[]): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  names.forEach(({ type, text }, index) => {
    const country = type === 'NORP' ? nameKey(countryOf(text, type) ?? '') : '';
    const key = type === 'PLACE' ? nameKey(text) : SHARED_NAMES.has(country) ? country : '';
    if (key === '') return;
    const list = bearers.get(key);
    if (list) list.push(index);
    else bearers.set(key, [index]);
  });
  return bearers;
}

/** How many of the names stand in the article. */
function countOf(keys: ReadonlySet<string>, bearers: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const key of keys) if (bearers.has(key)) count++;
  return count;
}

// `Jordan [River]`
function tailOf(text: string, { end, type }: Name): string | null {
  const tail = type === 'PLACE' ? /^ (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 20)) : null;
  return tail && PLACE_TAILS.has(tail[1].toLowerCase()) ? tail[1].toLowerCase() : null;
}

/** `the Jordan` is the river that the article names; `the Paris that …` is set against the article's own. */
function senseBehindThe({ start, end }: Name, text: string, tail: Sense, carried: Sense): Sense {
  if (!/\bthe $/i.test(text.slice(Math.max(0, start - 5), start))) return carried;
  if (tail !== null) return tail;
  return /^ (?:that|which|of)\b/.test(text.slice(end, end + 7)) ? null : carried;
}

/** What the words at a mention tell; null where they name the usual one, undefined where they tell nothing. */
function toldSense(names: readonly Name[], index: number, text: string, shared: boolean): Sense | undefined {
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
function senseByTown(town: Name, place: Name): Sense | undefined {
  const key = nameKey(town.text);
  const shared = SHARED_NAMES.get(nameKey(place.text)) as SharedName;
  if (shared.usual.has(key)) return null;
  return shared.state.has(key) || shared.townsTell ? STATE : undefined;
}

/** The state or country that a place is told to be in: `Paris, Texas,`, `Mount Vernon, a suburb of New York`; or null. */
function containerOf(names: readonly Name[], index: number, text: string): string | null {
  const next = names[index + 1];
  const { end, type, text: name } = names[index];
  if (next?.type !== 'PLACE' || stateOf(name) !== null || countryOf(name, type) !== null) return null;
  const between = text.slice(end, next.start);
  if (
    /^, (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:suburb|town|city|village|district|borough|port) (?:of|in|near) $/u.test(
      between,
    )
  )
    return next.text;
  if (between !== ', ' || !endsApposition(text.slice(next.end, next.end + 14))) return null;
  return stateOf(next.text) ?? countryOf(next.text, next.type);
}

// `Paris, Texas:`; no list: `Paris, Texas and …`
const endsApposition = (after: string): boolean =>
  /^\.?(?:[:;.)(—–\n]|,(?! and\b| or\b)| [(—–-]|$)/.test(after.replace(/^ \(/, '('));
