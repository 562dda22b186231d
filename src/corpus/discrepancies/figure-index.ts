import { createKeyIndex } from '../incremental/key-index';
import { createQueue } from '../incremental/queue';
import { type Stage, stageOf } from '../incremental/stage';
import type { FigureFacts } from './article-facts';
import { createDisputeGraph, type DisputeGraph } from './dispute-graph';
import { agentOf, compareFigures, type Figure, figureDraft, type ToldFigure } from './figures';
import type { Link } from './story-index';
import type { DiscrepancyInput, Publish } from './told';

/** Lengths and counts on which independent reports of one event, or of one story, differ. */
export interface FigureIndex {
  readonly stages: readonly Stage[];
  /** The article reads otherwise than before; null where it tells no figures, or is gone. */
  set(path: string, facts: FigureFacts | null): void;
  /** The events that it reports, or the articles with which it is compared, are others than before. */
  look(path: string): void;
  /** The two articles have become, or are no longer, of one story. */
  pair(path: string, other: string): void;
  /** What is told of its figures may read otherwise. */
  retell(path: string): void;
  /** What the article tells weighs more or less than before. */
  reweighed(path: string): void;
  /** The event is new, gone, or reads otherwise than before. */
  eventChanged(id: string): void;
}

type Figures = ReadonlyMap<string, Figure>;

/**
 * What the subject of a dispute was told by: what its first two articles had most in common, and whose deed its event
 * was.
 */
interface Basis {
  readonly a: string;
  readonly b: string;
  readonly main: string | undefined;
  readonly event: string | null;
  readonly agent: string | undefined;
}

/** `partnersOf` gives the articles, of other sources, that an article is compared with; that way round or the other, the same. */
export function createFigureIndex(
  input: DiscrepancyInput,
  partnersOf: (path: string) => ReadonlySet<string>,
  publish: Publish,
): FigureIndex {
  const sources = new Map<string, FigureFacts>();
  const figures = new Map<string, Figures>();
  const unread = createQueue<string>();
  /** One string for each key, which is found faster than an equal one. */
  const keys = new Map<string, string>();

  const sharedKey = (key: string): string => {
    const known = keys.get(key);
    if (known === undefined) keys.set(key, key);
    return known ?? key;
  };

  const figureAt = (node: string): Figure => {
    const [path, key] = node.split('\0');
    return figures.get(path)!.get(key)!;
  };
  /** What disputes are told by, by their first nodes; and the first nodes of those that an article, or an event, counts for. */
  const bases = new Map<string, Basis>();
  const byPath = createKeyIndex();
  const byEvent = createKeyIndex();

  const isStale = ({ a, b, main, event, agent }: Basis): boolean =>
    input.stories.mainOf(a, b) !== main || agentOf(event, input) !== agent;

  const forget = (key: string): void => {
    const basis = bases.get(key);
    if (!basis) return;
    bases.delete(key);
    for (const path of [basis.a, basis.b]) byPath.remove(path, key);
    if (basis.event !== null) byEvent.remove(basis.event, key);
  };
  const base = (key: string, basis: Basis): void => {
    forget(key);
    bases.set(key, basis);
    for (const path of [basis.a, basis.b]) byPath.add(path, key);
    if (basis.event !== null) byEvent.add(basis.event, key);
  };

  const graph: DisputeGraph<'differ'> = createDisputeGraph(
    (group, supporters) => {
      const all = new Set([...group, ...supporters].sort());
      const disputed = [...all].map((node) => {
        const others = [...graph.of(node).keys()].filter((other) => all.has(other));
        return { figure: figureAt(node), others: others.map(figureAt) };
      });
      const draft = figureDraft(disputed, input);
      if (!draft) return null;
      const [a, b] = disputed.map(({ figure }) => figure.path);
      const { event } = draft;
      base(group[0], { a, b, main: input.stories.mainOf(a, b), event, agent: agentOf(event, input) });
      return draft;
    },
    (key, draft) => {
      if (!draft) forget(key);
      publish(key, draft);
    },
  );

  const retellStale = (keys: Iterable<string>): void => {
    for (const key of keys) if (isStale(bases.get(key)!)) graph.retell(key);
  };

  /** Nobody else but these is compared with it any more. */
  const keep = (node: string, partners: ReadonlySet<string>): void => {
    for (const other of graph.of(node).keys()) if (!partners.has(pathOf(other))) graph.bind(node, other, null);
  };

  /** Compares what two articles say of the same things. */
  const compare = (path: string, own: readonly Figure[], other: string, isPair: boolean): void => {
    const theirs = figures.get(other);
    if (!theirs) return;
    const link = input.stories.link(path, other);
    for (const figure of own) {
      const one = theirs.get(figure.key);
      if (one === undefined) continue;
      const bond = isPair ? bondOf(figure, one, link) : null;
      if (bond !== null || graph.of(figure.node).size > 0) graph.bind(figure.node, one.node, bond);
    }
  };

  const read = (path: string): void => {
    const before = figures.get(path) ?? NOTHING;
    const after = figuresIn(path, sources.get(path), input, sharedKey);
    if (after.size > 0) figures.set(path, after);
    else figures.delete(path);
    const partners = after.size > 0 ? partnersOf(path) : NOBODY;
    for (const [key, { node }] of before) keep(node, after.has(key) ? partners : NOBODY);
    const own = [...after.values()];
    for (const other of partners) compare(path, own, other, true);
    for (const { node } of before.values()) graph.retell(node);
    for (const { node } of own) graph.retell(node);
  };

  return {
    stages: [stageOf(unread, read), graph],
    set(path, facts) {
      if (facts) sources.set(path, facts);
      else sources.delete(path);
      if (facts || figures.has(path)) unread.add(path);
    },
    look(path) {
      if (sources.has(path)) unread.add(path);
    },
    pair(path, other) {
      const own = figures.get(path);
      if (!own || !figures.has(other)) return;
      const isPair = input.stories.link(path, other) !== undefined || partnersOf(path).has(other);
      compare(path, [...own.values()], other, isPair);
    },
    retell(path) {
      for (const { node } of figures.get(path)?.values() ?? []) graph.retell(node);
    },
    reweighed: (path) => retellStale(byPath.get(path)),
    eventChanged: (id) => retellStale(byEvent.get(id)),
  };
}

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: Figures = new Map();

const pathOf = (node: string): string => node.slice(0, node.indexOf('\0'));

/** In order of paths, as the words of the first decide where the two agree in part. */
const bondOf = (one: Figure, other: Figure, link: Link | undefined): 'differ' | 'same' | null =>
  one.path < other.path ? compareFigures(one, other, link) : compareFigures(other, one, link);

/** All figures of one article, by what they are of. */
function figuresIn(
  path: string,
  source: FigureFacts | undefined,
  { eventOf }: DiscrepancyInput,
  shared: (key: string) => string,
): Figures {
  if (!source) return NOTHING;
  const { claims, day } = source;
  const told = new Map<string, ToldFigure[]>();
  const found = new Map<string, Figure>();
  for (const claim of claims) {
    const event = claim.report === null ? null : (eventOf(path, claim.report)?.id ?? null);
    const key = shared(`${claim.kind} ${claim.of}`);
    const figure: ToldFigure = { path, claim, event, amount: Number(claim.value) };
    const list = told.get(key);
    if (list) list.push(figure);
    else {
      const first = [figure];
      told.set(key, first);
      found.set(key, { key, node: [path, key].join('\0'), path, told: first, day });
    }
  }
  return found;
}
