import { firstFrom } from '../../article/span';
import type { Analysis } from '../../language/analysis';
import { COUNTRY_BY_NAME } from '../../language/lexicon/countries';

/** What tells one accident from another: ids of what is named in a report's sentence, and around it. */
export interface Circumstances {
  readonly near: readonly string[];
  /** What the article's first sentence and the sentence before name. */
  readonly around: readonly string[];
}

/** Reads the circumstances of one article's reports; `noteSides` gives the participants told in a sentence. */
export function circumstancesIn(
  { sentences, mentions, clusters, article }: Analysis,
  idOf: (cluster: number) => string | null,
  noteSides: (sentence: number, into: string[]) => void,
): (sentence: number) => Circumstances {
  const lead = firstFrom(sentences, article.body.start);
  const known: (readonly string[] | undefined)[] = [];
  const namesIn = (sentence: number): readonly string[] => {
    const told = known[sentence];
    if (told) return told;
    const found: string[] = [];
    noteSides(sentence, found);
    const { start, end } = sentences[sentence];
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++) {
      const { cluster } = mentions[i];
      const id = cluster === null || isBroad(clusters[cluster]) ? null : idOf(cluster);
      if (id !== null && !found.includes(id)) found.push(id);
    }
    known[sentence] = found;
    return found;
  };
  return (at) => {
    const near = at < 0 ? NONE : namesIn(at);
    const first = lead >= 0 && lead < at ? namesIn(lead) : NONE;
    const before = at > 0 ? namesIn(at - 1) : NONE;
    return { near, around: before.length === 0 ? first : [...first, ...before] };
  };
}

const NONE: readonly string[] = [];

/** Index of the sentence that an offset stands in; -1 before the first. */
export function sentenceAt({ sentences }: Analysis, offset: number): number {
  return firstFrom(sentences, offset + 1) - 1;
}

/** A country or a people tells no accident from another. */
function isBroad({ type, name }: Analysis['clusters'][number]): boolean {
  return type === 'NORP' || (type === 'PLACE' && COUNTRY_BY_NAME.has(name.toLowerCase()));
}
