import type { Problem } from '../../article/article';
import type { Cluster, Mention, Quote } from '../analysis';
import { wordCount } from '../quotes/kinds';

/** `I am Ida Brandt`, `my name is …`, `call me …`: whoever speaks may name themselves. */
const INTRODUCES =
  /\b(?:i am|i['’]m|me|my name is|my name['’]s|name is|called|myself,?|this is|it is|it['’]s|as|like|vote(?: for)?)\s+(?:\p{L}+\s+)?$/iu;
/** Whoever says `I` beside the own name speaks of themselves, as leaders like to. */
const FIRST_PERSON = /\b(?:I|me|my|mine|myself)\b/;
/** Words of a quote that is long enough to be speech. */
const SPEECH_WORDS = 4;

/**
 * Direct quotes that name the person whom they are attributed to (`speaker-in-third-person`): mostly the words are
 * somebody else's. `“Brandt has lost the plot,” Brandt said.` Names alone count: he and she may be others.
 */
export function checkThirdPerson(
  text: string,
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): Problem[] {
  const problems: Problem[] = [];
  let from = 0;
  for (const quote of quotes) {
    while (mentions[from] && mentions[from].start < quote.start) from++;
    const { speaker, source } = quote;
    if (quote.kind !== 'direct' || speaker === null || source === null || clusters[speaker].type !== 'PERSON') continue;
    for (let at = from; at < mentions.length && mentions[at].start < quote.end; at++) {
      const mention = mentions[at];
      if (mention.cluster !== speaker || mention.form !== 'name' || mention.end > quote.end) continue;
      if (wordCount(quote.text) < SPEECH_WORDS || FIRST_PERSON.test(quote.text)) break;
      const before = text.slice(quote.start, mention.start);
      const label = /^\s*:/.test(text.slice(mention.end, mention.end + 3));
      if (label || INTRODUCES.test(before.slice(-40)) || marksInside(before)) continue;
      problems.push({
        start: mention.start,
        end: mention.end,
        code: 'speaker-in-third-person',
        severity: 'hint',
        message: `These words are attributed to ${clusters[speaker].name}, whom they name.`,
        related: [{ path: '', start: source.start, end: source.end, message: 'Attributed here' }],
      });
      break;
    }
  }
  return problems;
}

/** An odd number of marks before it: the name stands in what the speaker quotes from another. */
function marksInside(before: string): boolean {
  const opened = (before.match(/[‘“"]/g) ?? []).length;
  const closed = (before.match(/[”"]|’(?!\p{L})/gu) ?? []).length;
  return opened > closed || (before.match(/"/g) ?? []).length % 2 === 1;
}
