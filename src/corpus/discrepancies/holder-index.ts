import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { HolderFacts } from './article-facts';
import { differingParticipants, type Holder, holdersIn } from './participants';
import type { DiscrepancyInput, Draft, Publish } from './told';

/** Roles that articles give to different people. */
export interface HolderIndex extends Stage {
  /** The article reads otherwise than before, or who is who in it; it tells nothing where it is gone. */
  set(path: string, facts: readonly HolderFacts[]): void;
  /** Who is who in the article, or what it has to do with others, has changed. */
  look(path: string): void;
}

/** A unit is a kind of role: few articles tell of one. */
export function createHolderIndex(input: DiscrepancyInput, publish: Publish): HolderIndex {
  /** Of the articles that tell any. */
  const sources = new Map<string, readonly HolderFacts[]>();
  const byArticle = new Map<string, readonly Holder[]>();
  const byRole = new Map<string, Set<string>>();
  const published = new Map<string, readonly string[]>();
  const unread = createQueue<string>();
  const untold = createQueue<string>();

  const read = (path: string): void => {
    for (const { claim } of byArticle.get(path) ?? []) {
      untold.add(claim.of);
      const paths = byRole.get(claim.of);
      if (paths?.delete(path) && paths.size === 0) byRole.delete(claim.of);
    }
    const after = holdersIn(path, sources.get(path) ?? NOTHING, input);
    if (after.length > 0) byArticle.set(path, after);
    else byArticle.delete(path);
    for (const { claim } of after) {
      untold.add(claim.of);
      byRole.set(claim.of, (byRole.get(claim.of) ?? new Set()).add(path));
    }
  };

  const tell = (role: string): void => {
    const paths = [...(byRole.get(role) ?? [])].sort();
    const all = paths.flatMap((path) => byArticle.get(path)!.filter(({ claim }) => claim.of === role));
    const drafts = distinct(differingParticipants(input, all));
    for (const key of published.get(role) ?? []) publish(key, null);
    const keys = drafts.map((draft) => {
      const { path, start } = draft.statements[0];
      return `${draft.subject}\0${path}\0${start}`;
    });
    drafts.forEach((draft, at) => {
      publish(keys[at], draft);
    });
    if (keys.length > 0) published.set(role, keys);
    else published.delete(role);
  };

  return {
    get size() {
      return unread.size + untold.size;
    },
    set(path, facts) {
      if (facts.length > 0) sources.set(path, facts);
      else sources.delete(path);
      if (facts.length > 0 || byArticle.has(path)) unread.add(path);
    },
    look(path) {
      if (sources.has(path)) unread.add(path);
    },
    step() {
      const path = unread.take();
      if (path !== undefined) return read(path);
      const role = untold.take();
      if (role !== undefined) tell(role);
    },
  };
}

const NOTHING: readonly HolderFacts[] = Object.freeze([]);

/** Two pairs of articles that bear each other out are one discrepancy. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const placesOf = ({ statements }: Draft): string =>
    statements
      .map(({ path, start }) => `${path}\0${start}`)
      .sort()
      .join('\0');
  return [...new Map([...drafts].reverse().map((draft) => [placesOf(draft), draft])).values()].reverse();
}
