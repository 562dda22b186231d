import type { Claim } from '../../language/analysis';
import { dayOf } from '../events/window';
import { figureMessage } from './messages';
import type { Stories } from './stories';
import { connected, type DiscrepancyInput, type Draft, statementOf, type Told } from './told';

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

/** All that one article says of one figure. */
interface Node {
  readonly path: string;
  readonly key: string;
  readonly told: readonly Told[];
  readonly day: number | null;
}

/** Lengths and counts on which independent reports of one event, or of one story, differ. */
export function differingFigures(input: DiscrepancyInput, stories: Stories): Draft[] {
  const nodes = gatherNodes(input);
  const byKey = new Map<string, Map<string, number>>();
  nodes.forEach(({ key, path }, index) => {
    const paths = byKey.get(key);
    if (paths) paths.set(path, index);
    else byKey.set(key, new Map([[path, index]]));
  });
  const keysOf = new Map<string, string[]>();
  for (const { key, path } of nodes) keysOf.set(path, [...(keysOf.get(path) ?? []), key]);
  const differing: (readonly [number, number])[] = [];
  const equal: (readonly [number, number])[] = [];
  for (const [a, b] of candidatePairs(input, stories)) {
    for (const key of keysOf.get(a) ?? []) {
      const [first, second] = [byKey.get(key)?.get(a), byKey.get(key)?.get(b)];
      if (first === undefined || second === undefined) continue;
      const found = compare(nodes[first], nodes[second], stories);
      if (found === 'differ') differing.push([first, second]);
      else if (found === 'same') equal.push([first, second]);
    }
  }
  const supporters = neighbours(equal);
  return connected(nodes.length, differing).map((group) => {
    const all = new Set(group.flatMap((index) => [index, ...(supporters.get(index) ?? [])]));
    return draftOf(
      [...all].sort((a, b) => a - b).map((index) => nodes[index]),
      stories,
      input,
    );
  });
}

function neighbours(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

function gatherNodes(input: DiscrepancyInput): Node[] {
  return input.paths.flatMap((path): Node[] => {
    const analysis = input.analysis(path)!;
    const byKey = new Map<string, Told[]>();
    for (const claim of analysis.claims ?? []) {
      if (claim.kind !== 'count' && claim.kind !== 'duration') continue;
      const event = claim.report === null ? null : (input.eventOf(path, claim.report)?.id ?? null);
      const key = `${claim.kind} ${claim.of}`;
      const list = byKey.get(key);
      if (list) list.push({ path, claim, event });
      else byKey.set(key, [{ path, claim, event }]);
    }
    // the dateline tells when it was written, the header when it was printed
    const { date, dateline } = analysis.article;
    const day = dayOf(dateline?.date ?? date);
    return [...byKey].map(([key, told]) => ({ path, key, told, day }));
  });
}

/** Articles of one event or one story, of different sources; each pair once, in order of path. */
function candidatePairs(input: DiscrepancyInput, stories: Stories): readonly (readonly [string, string])[] {
  const pairs = new Map(stories.pairs.map((pair) => [pair.join('\0'), pair]));
  for (const { reports } of input.events) {
    const paths = [...new Set(reports.map(({ path }) => path))];
    paths.slice(0, 40).forEach((a, at) => {
      for (const b of paths.slice(at + 1, 40)) {
        const pair: readonly [string, string] = a < b ? [a, b] : [b, a];
        if (input.sourceOf(a) !== input.sourceOf(b)) pairs.set(pair.join('\0'), pair);
      }
    });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));
}

/** Null where one is later news than the other, or may mean the same, or speaks of something else. */
function compare(a: Node, b: Node, stories: Stories): 'differ' | 'same' | null {
  let found: 'differ' | null = null;
  let update = false;
  for (const one of a.told) {
    for (const other of b.told) {
      if (!sameThing(one, other, stories)) continue;
      if (one.claim.value === other.claim.value) return 'same';
      if (agree(one.claim, other.claim)) return null;
      if (isUpdate(one.claim, other.claim, a.day, b.day)) update = true;
      else found = 'differ';
    }
  }
  return update ? null : found;
}

function sameThing(a: Told, b: Told, stories: Stories): boolean {
  if (farApart(a.claim, b.claim)) return false;
  const event = a.event !== null && a.event === b.event;
  const { kind, of } = a.claim;
  if (FATES.has(of) || (event && kind === 'duration')) return event || stories.same(a.path, b.path);
  return (event || stories.sameNames(a.path, b.path)) && alikeWords(a, b);
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
function farApart(a: Claim, b: Claim): boolean {
  const [low, high] = [Number(a.value), Number(b.value)].sort((x, y) => x - y);
  return a.kind === 'count' && high > FAR * Math.max(low, 1);
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

function draftOf(group: readonly Node[], stories: Stories, input: DiscrepancyInput): Draft {
  const told = group.flatMap((node) => node.told.filter((one) => isDisputed(one, node, group, stories)));
  const { kind, of } = told[0].claim;
  const event = told.find(
    ({ event }, at) => event !== null && told.some((other, i) => i !== at && other.event === event),
  )?.event;
  const known = event ?? told.find((one) => one.event !== null)?.event ?? null;
  const agent = input.events.find(({ id }) => id === known)?.participants[0]?.entity;
  const main = agent ?? stories.mainOf(group[0].path, group[1].path)?.id ?? '';
  const subject = `${of} ${main}`;
  return {
    kind,
    subject,
    event: known,
    message: figureMessage(told.map(({ claim }) => claim)),
    statements: told.map(statementOf),
  };
}

/** The claims of the node that another node speaks of too: the others stand beside the matter. */
function isDisputed(one: Told, { path }: Node, group: readonly Node[], stories: Stories): boolean {
  return group.some((other) => other.path !== path && other.told.some((told) => sameThing(one, told, stories)));
}
