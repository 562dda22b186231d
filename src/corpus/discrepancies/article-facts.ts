import type { Analysis, Claim, Quote } from '../../language/analysis';
import { dayOf } from '../events/window';
import type { TextPool } from '../text-pool';

/** What the search for discrepancies reads of one article by itself: its analysis need not be unpacked again for it. */
export interface ArticleFacts {
  /** Day number of its date, or null. */
  readonly day: number | null;
  /** Clusters that its body names: whoever wrote or sent the article is in many stories, and is left out. */
  readonly named: readonly number[];
  readonly figures: FigureFacts | null;
  readonly holders: readonly HolderFacts[];
  /** Claims on the day or the place of a report, without their words. */
  readonly occasions: readonly Claim[];
  /** Quotes of known speakers in their own words. */
  readonly quotes: readonly Quote[];
}

/** Lengths and counts. */
export interface FigureFacts {
  readonly claims: readonly Claim[];
  /** Day number on which it was written, as far as that is told, or null. */
  readonly day: number | null;
}

/** A claim on who holds a role, with the cluster of the name that it stands at. */
export interface HolderFacts {
  readonly claim: Claim;
  readonly who: number;
}

/** What they have in common with others is in `pool`. */
export function factsOf(analysis: Analysis, pool: TextPool): ArticleFacts {
  const { article, quotes } = analysis;
  return {
    day: dayOf(article.date),
    named: namedIn(analysis),
    figures: figuresIn(analysis, pool),
    holders: holdersIn(analysis),
    occasions: occasionsIn(analysis, pool),
    quotes: quotes.filter(({ kind, speaker }) => kind !== 'indirect' && speaker !== null),
  };
}

function namedIn({ clusters, mentions, article }: Analysis): readonly number[] {
  const isInBody = (index: number): boolean => mentions[index].start >= article.body.start;
  const found: number[] = [];
  clusters.forEach((one, cluster) => {
    if (one.mentions.some(isInBody)) found.push(cluster);
  });
  return found;
}

/** The dateline tells when it was written, the header when it was printed. */
function figuresIn({ claims, article }: Analysis, pool: TextPool): FigureFacts | null {
  const found: Claim[] = [];
  for (const claim of claims ?? NONE)
    if (claim.kind === 'count' || claim.kind === 'duration') found.push(kept(claim, pool.texts(claim.context), pool));
  return found.length > 0 ? { claims: found.slice(), day: dayOf(article.dateline?.date ?? article.date) } : null;
}

/** They are kept, and of their words nothing is asked. */
function occasionsIn({ claims }: Analysis, pool: TextPool): readonly Claim[] {
  const found: Claim[] = [];
  for (const claim of claims ?? NONE)
    if (claim.report !== null && (claim.kind === 'date' || claim.kind === 'place')) found.push(kept(claim, NONE, pool));
  return found.slice();
}

const NONE: readonly never[] = [];

function kept(claim: Claim, context: readonly string[], pool: TextPool): Claim {
  const { start, end, text, kind, of, least, most, value, report, principal } = claim;
  return {
    start,
    end,
    text: pool.text(text),
    kind,
    of: pool.text(of),
    least,
    most,
    value: pool.text(value),
    report,
    context,
    principal,
  };
}

function holdersIn({ claims, mentions }: Analysis): readonly HolderFacts[] {
  return (claims ?? []).flatMap((claim): HolderFacts[] => {
    if (claim.kind !== 'holder') return [];
    const who = mentions.find(({ start, form }) => form === 'name' && start === claim.start)?.cluster ?? null;
    return who === null ? [] : [{ claim, who }];
  });
}
