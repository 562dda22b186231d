import { fold } from '../../language/lexicon/fold';
import type { HolderFacts } from './article-facts';
import { connected } from './connected';
import { holderMessage } from './messages';
import { type DiscrepancyInput, type Draft, type Stories, statementOf, type Told } from './told';

/** Names that two articles share from which they may tell one matter, whatever their dates. */
const SHARED_NAMES = 3;
/** Articles that tell of one role of one principal and are compared. */
const MOST = 40;

/** A claim on who holds a role, with whom it names and whose role it is. */
export interface Holder extends Told {
  /** Ids of entities. */
  readonly who: string;
  readonly principal: string | null;
}

/**
 * A role that one person alone can have (to lead one inquiry, to hold one post, to win one election, to sign for one
 * side), given at one time to different people by articles of which neither names the other's. `all` are those of one
 * kind of role, in order of path.
 */
export function differingParticipants(input: DiscrepancyInput, all: readonly Holder[]): Draft[] {
  const byPrincipal = new Map<string, Holder[]>();
  for (const holder of all) {
    if (!holder.principal) continue;
    const list = byPrincipal.get(holder.principal);
    if (list) list.push(holder);
    else byPrincipal.set(holder.principal, [holder]);
  }
  const named = namesIn(input);
  const unowned = all.filter(({ principal }) => principal === null);
  return [...byPrincipal.values()].flatMap((holders) => {
    const alone = holders.filter(({ path, who }) => holders.every((other) => other.path !== path || other.who === who));
    const pairs: (readonly [number, number])[] = [];
    alone.slice(0, MOST).forEach((one, at) => {
      for (let other = 0; other < at; other++) if (exclude(input, named, alone[other], one)) pairs.push([other, at]);
    });
    return connected(alone.length, pairs).map((group) =>
      draftOf(
        group.map((index) => alone[index]),
        [...holders, ...unowned],
        input,
      ),
    );
  });
}

/** What an article tells of who holds a role. */
export function holdersIn(
  path: string,
  facts: readonly HolderFacts[],
  { entityOf, eventOf }: DiscrepancyInput,
): readonly Holder[] {
  return facts.flatMap(({ claim, who: cluster }): Holder[] => {
    const who = entityOf(path, cluster);
    if (who?.type !== 'PERSON') return [];
    const principal = entityOf(path, claim.principal)?.id ?? null;
    const event = claim.report === null ? null : (eventOf(path, claim.report)?.id ?? null);
    return [{ path, claim, event, who: who.id, principal }];
  });
}

/** Ids of the entities that an article names, read once for each article that is asked for. */
function namesIn(input: DiscrepancyInput): (path: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const found = known.get(path);
    if (found) return found;
    const ids = input.analysis(path)!.clusters.flatMap((_, cluster) => input.entityOf(path, cluster)?.id ?? []);
    const set = new Set(ids);
    known.set(path, set);
    return set;
  };
}

function exclude(input: DiscrepancyInput, named: (path: string) => ReadonlySet<string>, a: Holder, b: Holder): boolean {
  if (a.who === b.who || input.sourceOf(a.path) === input.sourceOf(b.path)) return false;
  if (!meet(a, b) || mayBeOne(input, a, b)) return false;
  if (named(a.path).has(b.who) || named(b.path).has(a.who)) return false;
  return isOneMatter(input.stories, a, b);
}

const meet = ({ claim: a }: Holder, { claim: b }: Holder): boolean => a.least <= b.most! && b.least <= a.most!;

function isOneMatter(stories: Stories, a: Holder, b: Holder): boolean {
  // ministers sign many papers on one day of a visit
  if (a.claim.of === 'sign' && !a.claim.context.some((stem) => b.claim.context.includes(stem))) return false;
  if (stories.link(a.path, b.path) !== undefined) return true;
  return stories.alike(a.path, b.path) && stories.common(a.path, b.path).length >= SHARED_NAMES;
}

/** Names that share a word may be two spellings of one: `Mohammed Ali Khan`, `M. A. Khan`. */
function mayBeOne({ entity }: DiscrepancyInput, a: Holder, b: Holder): boolean {
  const wordsOf = ({ who, claim }: Holder) =>
    `${entity(who)?.name} ${claim.value}`
      .split(/[\s.-]+/)
      .map(fold)
      .filter(Boolean);
  const known = new Set(wordsOf(a));
  return wordsOf(b).some((word) => known.has(word));
}

function draftOf(group: readonly Holder[], others: readonly Holder[], input: DiscrepancyInput): Draft {
  const nameOf = (id: string): string => input.entity(id)?.name ?? id;
  const supporters = others.filter(
    (one) =>
      !group.includes(one) &&
      one.claim.of === group[0].claim.of &&
      group.some((other) => other.who === one.who && other.path !== one.path && isOneMatter(input.stories, one, other)),
  );
  const told = [...group, ...supporters];
  const { principal, claim } = group[0];
  return {
    kind: 'participants',
    subject: `${claim.of} ${principal}`,
    event: group.find(({ event }) => event !== null)?.event ?? null,
    message: holderMessage(
      claim.of,
      nameOf(principal!),
      told.map(({ who }) => nameOf(who)),
    ),
    statements: told.map(statementOf),
  };
}
