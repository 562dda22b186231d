import type { Claim } from '../../language/analysis';
import { figureMessage } from './messages';
import type { Link } from './story-index';
import { type DiscrepancyInput, type Draft, statementOf, type Told } from './told';

/** What happens to people: the figure of the news itself, whatever the words around it. */
const FATES = new Set([
  'dead',
  'injured',
  'missing',
  'arrested',
  'evacuated',
  'displaced',
  'rescued',
  'hospitalised',
  'kidnapped',
  'attended',
  'infected',
  'aboard',
  'on strike',
]);
/** These fall as well as grow while a story goes on. */
const FALLING = new Set(['missing', 'hospitalised', 'kidnapped']);
/** These are what they were from the beginning. */
const FIXED = new Set(['aboard', 'attended']);
/** Stems that two sentences share where they count or time one thing. */
const SHARED = 3;
/** How many times another a count may be and still be meant for the same. */
const FAR = 5;
const SHARED_PART = 0.34;
/** Values that reports of one thing give. */
const MOST_VALUES = 12;

/** A claim of a length or a count; `amount` is the number of a count. */
export interface ToldFigure extends Told {
  readonly amount: number;
}

/** All that one article says of one figure; `key` is kind and thing, `node` path and key. */
export interface Figure {
  readonly key: string;
  readonly node: string;
  readonly path: string;
  readonly told: readonly ToldFigure[];
  /** Day number of the article, or null. */
  readonly day: number | null;
}

/**
 * Null where one is later news than the other, or may mean the same, or speaks of something else. `link` is what the two
 * articles tell one story by.
 */
export function compareFigures(a: Figure, b: Figure, link: Link | undefined): 'differ' | 'same' | null {
  let found: 'differ' | null = null;
  let update = false;
  for (const one of a.told) {
    for (const other of b.told) {
      if (!sameThing(one, other, link)) continue;
      if (one.claim.value === other.claim.value) return 'same';
      if (agree(one.claim, other.claim)) return null;
      if (isUpdate(one.claim, other.claim, a.day, b.day)) update = true;
      else found = 'differ';
    }
  }
  return update ? null : found;
}

/** A figure with those that differ from it or bear it out. */
export interface Disputed {
  readonly figure: Figure;
  readonly others: readonly Figure[];
}

/** What is told of figures that differ, and of those that bear one of them out; at least two, in order of path. */
export function figureDraft(group: readonly Disputed[], input: DiscrepancyInput): Draft | null {
  const { stories, entity } = input;
  const told = group.flatMap(({ figure, others }) => {
    const links = others.map(({ path }) => stories.link(figure.path, path));
    // what no other speaks of stands beside the matter
    return figure.told.filter((one) =>
      others.some((other, at) => other.told.some((each) => sameThing(one, each, links[at]))),
    );
  });
  // what is told in so many ways is a series of figures, not one
  if (new Set(told.map(({ claim }) => claim.value)).size > MOST_VALUES) return null;
  const { kind, of } = told[0].claim;
  const known = eventOf(told);
  const main =
    agentOf(known, input) ?? entity(stories.mainOf(group[0].figure.path, group[1].figure.path) ?? '')?.id ?? '';
  return {
    kind,
    subject: `${of} ${main}`,
    event: known,
    message: figureMessage(told.map(({ claim }) => claim)),
    statements: told.map(statementOf),
  };
}

/** Whose deed an event is; undefined where nobody's, or where there is no event. */
export function agentOf(id: string | null, { event }: DiscrepancyInput): string | undefined {
  return id === null ? undefined : event(id)?.participants[0]?.entity;
}

/** The first event that two of the claims are of, or else the first that one is of. */
function eventOf(told: readonly Told[]): string | null {
  const ids = told.flatMap(({ event }) => event ?? []);
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return ids.find((id) => twice.has(id)) ?? ids[0] ?? null;
}

function sameThing(a: ToldFigure, b: ToldFigure, link: Link | undefined): boolean {
  const event = a.event !== null && a.event === b.event;
  if ((!event && link === undefined) || farApart(a, b)) return false;
  const { kind, of } = a.claim;
  if (FATES.has(of) || (event && kind === 'duration')) return true;
  return (event || link === 'names') && alikeWords(a, b);
}

function alikeWords({ claim: a }: Told, { claim: b }: Told): boolean {
  const known = new Set(a.context);
  const shared = b.context.filter((stem) => known.has(stem)).length;
  return shared >= SHARED && shared >= SHARED_PART * Math.min(a.context.length, b.context.length);
}

/** True where one figure may be what both mean: `at least 12` and `14`. */
function agree(a: Claim, b: Claim): boolean {
  if (a.value === b.value) return true;
  const [aMost, bMost] = [a.most ?? Number.POSITIVE_INFINITY, b.most ?? Number.POSITIVE_INFINITY];
  if (a.least === bMost || b.least === aMost) return a.least === a.most || b.least === b.most;
  return a.least < bMost && b.least < aMost;
}

/** Figures of another order count another thing: a town's dead and a country's. */
function farApart(a: ToldFigure, b: ToldFigure): boolean {
  if (a.claim.kind !== 'count') return false;
  return Math.max(a.amount, b.amount) > FAR * Math.max(Math.min(a.amount, b.amount), 1);
}

/** A count that a later article tells higher is news, not a contradiction; of an undated article nobody knows. */
function isUpdate(a: Claim, b: Claim, aDay: number | null, bDay: number | null): boolean {
  if (a.kind !== 'count') return false;
  if (aDay === null || bDay === null) return true;
  if (aDay === bDay) return false;
  if (FALLING.has(a.of)) return true;
  if (FIXED.has(a.of)) return false;
  return aDay < bDay ? a.least < b.least : b.least < a.least;
}
