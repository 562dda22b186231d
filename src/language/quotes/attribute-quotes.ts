import type { Mention, Quote } from '../analysis';
import type { Identity } from '../identity/identity';
import { kept, mapped } from '../lists';

/**
 * Gives each quote the cluster that its source refers to: the mention that is the source, or else the one that its
 * head lies in (`Kremlin spokesman Dmitry Peskov` → `Dmitry Peskov`, `a spokesman for the Kremlin` → nobody).
 */
export function attributeQuotes(quotes: readonly Quote[], identity: Identity): Quote[] {
  const known = kept(identity.mentions, (mention) => mention.cluster !== null);
  return mapped(quotes, (quote) => {
    const { start, end, text, kind, utterance, source, cue } = quote;
    return { start, end, text, kind, utterance, speaker: clusterOf(quote, known), source, cue };
  });
}

function clusterOf({ source }: Quote, mentions: readonly Mention[]): number | null {
  if (!source) return null;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].end <= source.start) low = middle + 1;
    else high = middle;
  }
  let best: Mention | null = null;
  for (let i = low; i < mentions.length && mentions[i].start < source.end; i++) {
    const mention = mentions[i];
    if (mention.start === source.start && mention.end === source.end) return mention.cluster;
    if (!isHead(source.text, source.start, mention)) continue;
    if (!best || rank(mention, best) > 0) best = mention;
  }
  return best?.cluster ?? null;
}

const PREPOSITION = /\b(?:of|for|from|with|at|in|on|to|by|about|against|near)\b/i;
/** `Secretary of State |`, `Minister for Trade and Industry |`: a title that holds a preposition of its own. */
const TITLE = /^(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:of|for|and|the)\s+)*)*\p{Lu}[\p{L}.'’-]*\s+$/u;

/** A mention inside a longer source speaks only where it is the head: not behind `of`, `for`, and no possessor. */
function isHead(text: string, start: number, mention: Mention): boolean {
  const before = text.slice(0, Math.max(0, mention.start - start));
  const after = text.slice(mention.end - start);
  if (PREPOSITION.test(before) && !(mention.type === 'PERSON' && TITLE.test(before))) return false;
  if (/^['’]s?\s/.test(after)) return false;
  // In `the Russian president` the nationality is no speaker; in `the Kremlin` the organization is.
  if (mention.type !== 'PERSON' && /^[^,(]*[\p{L}\p{N}]{2}/u.test(after)) return false;
  return mention.form !== 'pronoun' || before.trim() === '';
}

/** People speak before organizations, those before places and nationalities; of two alike the last is the head. */
function rank(a: Mention, b: Mention): number {
  const order = ['NORP', 'EVENT', 'PLACE', 'ORGANIZATION', 'PERSON'];
  return order.indexOf(a.type) - order.indexOf(b.type) || (a.form === 'nominal' ? -1 : 1);
}
