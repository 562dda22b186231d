import { ORGANIZATION_TAILS } from '../../lexicon/organizations';
import { KNOWN, longestPhrase } from '../../lexicon/phrase-table';
import { PLACE_TAILS } from '../../lexicon/places';
import { ROLE_HEADS, ROLE_MODIFIERS, withoutStop } from '../../lexicon/titles';
import { type Chunk, NAMED, type Reading } from './candidates';

/** A piece of a chunk that is one name, with the `KNOWN` bits of all of it. */
export interface Segment extends Chunk {
  readonly known: number;
  /** True where a title stands before it. */
  readonly titled: boolean;
}

/** Titles that are surnames and parts of names too: never a border inside a name. */
const DOUBTFUL_TITLES = new Set(
  'king prince bishop pope dean major marshal judge justice father lord duke baron sheikh star head star forward page'.split(
    ' ',
  ),
);

/** End of the title that starts at `index` (`External Affairs Minister`), or `index` where none does. */
function titleEnd(keys: readonly string[], index: number, end: number): number {
  let last = index;
  for (let at = index; at < end; at++) {
    const key = withoutStop(keys[at]);
    if (ROLE_HEADS.has(key)) last = at + 1;
    else if (!ROLE_MODIFIERS.has(key)) break;
  }
  return last;
}

function isTail(key: string): boolean {
  return ORGANIZATION_TAILS.has(key) || PLACE_TAILS.has(key);
}

/** End of the name that starts at `index`: the next title or the chunk's end. */
function nameEnd({ keys }: Reading, index: number, end: number): number {
  for (let at = index + 1; at < end; at++) {
    const title = titleEnd(keys, at, end);
    if (title > at && !DOUBTFUL_TITLES.has(withoutStop(keys[at])) && !isTail(keys[title])) return at;
  }
  return end;
}

/** Cuts `Russian Foreign Minister Ann Lee` into `Russian`, (title), `Ann Lee`. */
export function cutChunk(reading: Reading, { start, end }: Chunk): Segment[] {
  const { infos, keys, known } = reading;
  const segments: Segment[] = [];
  let index = start;
  let titled = false;
  while (index < end) {
    const phrase = longestPhrase(known, keys, index, end);
    const phraseBits = phrase === null ? 0 : phrase.bits & NAMED;
    const title = phraseBits === 0 ? titleEnd(keys, index, end) : index;
    if (title > index && !isTail(keys[title])) {
      titled = true;
      index = title;
      continue;
    }
    const stop = nameEnd(reading, index, end);
    const after = phraseBits !== 0 ? index + phrase!.length : index + 1;
    const bits = phraseBits !== 0 ? phraseBits : infos[index].known;
    const nation = (bits & (KNOWN.country | KNOWN.group)) !== 0;
    const whole = after >= stop || (ORGANIZATION_TAILS.has(keys[stop - 1]) && !nation) || (!nation && phraseBits === 0);
    const tailed = nation && ORGANIZATION_TAILS.has(keys[stop - 1]) && (bits & KNOWN.group) === 0;
    const segmentEnd = whole || tailed ? Math.max(stop, after) : after;
    segments.push({ start: index, end: segmentEnd, known: segmentEnd === after ? bits : 0, titled });
    titled = titled && segmentEnd === index + 1 && nation;
    index = segmentEnd;
  }
  return segments;
}
