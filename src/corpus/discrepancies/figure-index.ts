import { dayOf } from '../events/window';
import { createQueue } from '../incremental/queue';
import { type Stage, stageOf } from '../incremental/stage';
import { createDisputeGraph } from './dispute-graph';
import { compareFigures, type Figure, figureDraft } from './figures';
import type { DiscrepancyInput, Publish, Told } from './told';

/** Lengths and counts on which independent reports of one event, or of one story, differ. */
export interface FigureIndex {
  readonly stages: readonly Stage[];
  /** What the article says, or with whom it is compared, has changed. */
  look(path: string): void;
  /** The two articles have become, or are no longer, of one story. */
  pair(path: string, other: string): void;
  /** What is told of its figures may read otherwise. */
  retell(path: string): void;
}

/** `partnersOf` gives the articles, of other sources, that an article is compared with; that way round or the other, the same. */
export function createFigureIndex(
  input: DiscrepancyInput,
  partnersOf: (path: string) => ReadonlySet<string>,
  publish: Publish,
): FigureIndex {
  const figures = new Map<string, ReadonlyMap<string, Figure>>();
  const unread = createQueue<string>();

  const figureAt = (node: string): Figure => {
    const [path, key] = node.split('\0');
    return figures.get(path)!.get(key)!;
  };
  const graph = createDisputeGraph((group, supporters) => {
    const all = new Set([...group, ...supporters].sort());
    const disputed = [...all].map((node) => {
      const others = [...graph.of(node).keys()].filter((other) => all.has(other));
      return { figure: figureAt(node), others: others.map(figureAt) };
    });
    return figureDraft(disputed, input);
  }, publish);

  const compare = (path: string, key: string, partners: ReadonlySet<string>): void => {
    const node = nodeOf(path, key);
    for (const other of graph.of(node).keys()) if (!partners.has(pathOf(other))) graph.bind(node, other, null);
    for (const other of partners) bind(path, other, key, true);
  };

  /** Compares what two articles say of one thing. */
  const bind = (path: string, other: string, key: string, isPair: boolean): void => {
    const [first, second] = path < other ? [path, other] : [other, path];
    const [a, b] = [figures.get(first)?.get(key), figures.get(second)?.get(key)];
    const bond = isPair && a && b ? compareFigures(a, b, input.stories) : null;
    const node = nodeOf(first, key);
    if (bond !== null || graph.of(node).size > 0) graph.bind(node, nodeOf(second, key), bond);
  };

  const read = (path: string): void => {
    const before = figures.get(path);
    const after = figuresIn(path, input);
    if (after.size > 0) figures.set(path, after);
    else figures.delete(path);
    const partners = after.size > 0 ? partnersOf(path) : NOBODY;
    for (const key of new Set([...(before?.keys() ?? []), ...after.keys()])) {
      compare(path, key, after.has(key) ? partners : NOBODY);
      graph.retell(nodeOf(path, key));
    }
  };

  return {
    stages: [stageOf(unread, read), graph],
    look: (path) => unread.add(path),
    pair(path, other) {
      const keys = [...(figures.get(path)?.keys() ?? [])].filter((key) => figures.get(other)?.has(key));
      if (keys.length === 0) return;
      const isPair = partnersOf(path).has(other);
      for (const key of keys) bind(path, other, key, isPair);
    },
    retell(path) {
      for (const key of figures.get(path)?.keys() ?? []) graph.retell(nodeOf(path, key));
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

const nodeOf = (path: string, key: string): string => `${path}\0${key}`;

const pathOf = (node: string): string => node.slice(0, node.indexOf('\0'));

/** All figures of one article, by what they are of. */
function figuresIn(path: string, { analysis, eventOf }: DiscrepancyInput): ReadonlyMap<string, Figure> {
  const found = analysis(path);
  const byKey = new Map<string, Told[]>();
  for (const claim of found?.claims ?? []) {
    if (claim.kind !== 'count' && claim.kind !== 'duration') continue;
    const event = claim.report === null ? null : (eventOf(path, claim.report)?.id ?? null);
    const key = `${claim.kind} ${claim.of}`;
    const list = byKey.get(key);
    if (list) list.push({ path, claim, event });
    else byKey.set(key, [{ path, claim, event }]);
  }
  // the dateline tells when it was written, the header when it was printed
  const day = dayOf(found?.article.dateline?.date ?? found?.article.date ?? null);
  return new Map([...byKey].map(([key, told]) => [key, { path, told, day }]));
}
