import { seek } from '../incremental/seek';
import type { ClusterDigest } from './digest';
import { addUp, type Summary, summarize } from './summary';

/** Clusters that are of one entity by one rule: all of a term, or those of it that belong together. Replaced, never changed. */
export interface Clusters {
  /** The term's key, or for a part of its clusters one that begins with it. */
  readonly key: string;
  readonly term: string;
  /** By path (code units), then cluster. */
  readonly blocks: readonly Block[];
  readonly sum: Summary;
}

/** Some clusters that follow one another, all that their articles have, with their sum: a change costs its block, however many there are. */
interface Block {
  readonly digests: readonly ClusterDigest[];
  readonly sum: Summary;
}

const LARGEST = 128;
const SMALLEST = 16;

export function inOrder(a: ClusterDigest, b: ClusterDigest): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.cluster - b.cluster;
}

/** Of one or more digests in order. */
export function clustersOf(key: string, term: string, digests: readonly ClusterDigest[]): Clusters {
  return assemble(key, term, cut(digests));
}

export const firstOf = ({ blocks }: Clusters): ClusterDigest => blocks[0].digests[0];

/** All digests in order. */
export function digestsIn({ blocks, sum }: Clusters): readonly ClusterDigest[] {
  if (blocks.length === 1) return blocks[0].digests;
  const all = new Array<ClusterDigest>(sum.count);
  let at = 0;
  for (const { digests } of blocks) for (const digest of digests) all[at++] = digest;
  return all;
}

/** The first so many. */
export function headOf({ blocks }: Clusters, most: number): ClusterDigest[] {
  const head: ClusterDigest[] = [];
  for (const { digests } of blocks) {
    if (head.length >= most) break;
    for (const digest of digests) if (head.length < most) head.push(digest);
  }
  return head;
}

/** The same clusters, known as part of a term. */
export const renamed = (clusters: Clusters, key: string): Clusters =>
  clusters.key === key ? clusters : { ...clusters, key };

/** Without some and with others; null where none is left. */
export function changeClusters(
  { key, term, blocks }: Clusters,
  removed: readonly ClusterDigest[],
  added: readonly ClusterDigest[],
): Clusters | null {
  const gone = new Map<number, Set<ClusterDigest>>();
  const come = new Map<number, ClusterDigest[]>();
  for (const digest of removed) {
    const at = blockAt(blocks, digest.path);
    const set = gone.get(at);
    if (set) set.add(digest);
    else gone.set(at, new Set([digest]));
  }
  for (const digest of added) {
    const at = blockAt(blocks, digest.path);
    const list = come.get(at);
    if (list) list.push(digest);
    else come.set(at, [digest]);
  }
  const after: Block[] = [];
  let carried: ClusterDigest[] = [];
  blocks.forEach((block, at) => {
    const without = gone.get(at);
    const more = come.get(at);
    if (!without && !more && carried.length === 0) {
      after.push(block);
      return;
    }
    const left = without ? block.digests.filter((digest) => !without.has(digest)) : block.digests;
    const digests = more ? merged(left, more.sort(inOrder)) : left;
    carried = carried.length > 0 ? [...carried, ...digests] : [...digests];
    // What has become too small goes with the next.
    if (carried.length < SMALLEST && at < blocks.length - 1) return;
    after.push(...cut(carried));
    carried = [];
  });
  return after.length === 0 ? null : assemble(key, term, after);
}

/** What only the one and only the other has; costs the blocks that they do not share. */
export function differenceOf(
  before: Clusters,
  after: Clusters,
): { readonly removed: readonly ClusterDigest[]; readonly added: readonly ClusterDigest[] } {
  if (before.blocks === after.blocks) return { removed: [], added: [] };
  const own: ClusterDigest[] = [];
  const others: ClusterDigest[] = [];
  let [at, to] = [0, 0];
  while (at < before.blocks.length || to < after.blocks.length) {
    const [block, other] = [before.blocks[at], after.blocks[to]];
    if (block === other) {
      at++;
      to++;
    } else if (!other || (block && inOrder(block.digests[0], other.digests[0]) <= 0)) {
      own.push(...block.digests);
      at++;
    } else {
      others.push(...other.digests);
      to++;
    }
  }
  const [ownSet, otherSet] = [new Set(own), new Set(others)];
  return {
    removed: own.filter((digest) => !otherSet.has(digest)),
    added: others.filter((digest) => !ownSet.has(digest)),
  };
}

export function holds({ blocks }: Clusters, digest: ClusterDigest): boolean {
  const { digests } = blocks[blockAt(blocks, digest.path)];
  let [low, high] = [0, digests.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(digests[middle], digest) < 0) low = middle + 1;
    else high = middle;
  }
  return digests[low] === digest;
}

/** True where an article has clusters of both. */
export function shareArticle(a: Clusters, b: Clusters): boolean {
  const [few, many] = a.sum.count < b.sum.count ? [a, b] : [b, a];
  let block = 0;
  let at = 0;
  for (const { digests } of few.blocks)
    for (const { path } of digests) {
      while (block < many.blocks.length - 1 && many.blocks[block + 1].digests[0].path <= path) {
        block++;
        at = 0;
      }
      const list = many.blocks[block].digests;
      at = seek(list, at, (digest) => digest.path < path);
      if (list[at]?.path === path) return true;
    }
  return false;
}

/** Index of the block that holds the path's clusters, or would. */
function blockAt(blocks: readonly Block[], path: string): number {
  let [low, high] = [1, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].digests[0].path <= path) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function assemble(key: string, term: string, blocks: readonly Block[]): Clusters {
  return { key, term, blocks, sum: blocks.length === 1 ? blocks[0].sum : addUp(blocks.map(({ sum }) => sum)) };
}

/** Blocks of about half the largest size; cut between articles only. */
function cut(digests: readonly ClusterDigest[]): Block[] {
  if (digests.length === 0) return [];
  if (digests.length <= LARGEST) return [{ digests, sum: summarize(digests) }];
  const blocks: Block[] = [];
  const size = Math.ceil(digests.length / Math.ceil((digests.length * 1.5) / LARGEST));
  let from = 0;
  while (from < digests.length) {
    let to = Math.min(digests.length, from + size);
    while (to < digests.length && digests[to].path === digests[to - 1].path) to++;
    const part = digests.slice(from, to);
    blocks.push({ digests: part, sum: summarize(part) });
    from = to;
  }
  return blocks;
}

function merged(a: readonly ClusterDigest[], b: readonly ClusterDigest[]): ClusterDigest[] {
  const all: ClusterDigest[] = [];
  let at = 0;
  for (const digest of b) {
    while (at < a.length && inOrder(a[at], digest) < 0) all.push(a[at++]);
    all.push(digest);
  }
  while (at < a.length) all.push(a[at++]);
  return all;
}
