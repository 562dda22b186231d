import type { Analysis, Claim, Quote } from '../../language/analysis';
import { dayOf } from '../events/window';

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

export function factsOf(analysis: Analysis): ArticleFacts {
  const { article, quotes } = analysis;
  return {
    day: dayOf(article.date),
    named: namedIn(analysis),
    figures: figuresIn(analysis),
    holders: holdersIn(analysis),
    occasions: occasionsIn(analysis),
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
function figuresIn({ claims, article }: Analysis): FigureFacts | null {
  const found = claims?.filter(({ kind }) => kind === 'count' || kind === 'duration') ?? [];
  return found.length > 0 ? { claims: found, day: dayOf(article.dateline?.date ?? article.date) } : null;
}

/** They are kept, and of their words nothing is asked. */
function occasionsIn({ claims }: Analysis): readonly Claim[] {
  const found = claims?.filter(({ kind, report }) => report !== null && (kind === 'date' || kind === 'place'));
  return found?.map((claim) => ({ ...claim, context: NONE })) ?? [];
}

const NONE: readonly string[] = Object.freeze([]);

function holdersIn({ claims, mentions }: Analysis): readonly HolderFacts[] {
  return (claims ?? []).flatMap((claim): HolderFacts[] => {
    if (claim.kind !== 'holder') return [];
    const who = mentions.find(({ start, form }) => form === 'name' && start === claim.start)?.cluster ?? null;
    return who === null ? [] : [{ claim, who }];
  });
}
