import { KNOWN } from '../../lexicon/phrase-table';
import { longestPhrase } from '../phrases';
import type { TokenInfo } from '../tagger/token-info';
import { TRAIT } from '../tagger/word-traits';
import { type Chunk, NAMED, type Reading } from './candidates';

/** A piece of a chunk that is one name, with the `KNOWN` bits of all of it. */
export interface Segment extends Chunk {
  readonly known: number;
  /** True where a title stands before it. */
  readonly titled: boolean;
}

/** End of the title that starts at `index` (`External Affairs Minister`), or `index` where none does. */
function titleEnd(infos: readonly TokenInfo[], index: number, end: number): number {
  let last = index;
  for (let at = index; at < end; at++) {
    const { traits } = infos[at];
    if ((traits & TRAIT.roleHead) !== 0) last = at + 1;
    else if ((traits & TRAIT.roleModifier) === 0) break;
  }
  return last;
}

function isTail(infos: readonly TokenInfo[], index: number): boolean {
  return index < infos.length && (infos[index].traits & TRAIT.tail) !== 0;
}

function isOrganizationTail({ known }: TokenInfo): boolean {
  return (known & KNOWN.organizationTail) !== 0;
}

/** End of the name that starts at `index`: the next title or the chunk's end. */
function nameEnd({ infos }: Reading, index: number, end: number): number {
  for (let at = index + 1; at < end; at++) {
    if ((infos[at].traits & TRAIT.doubtfulTitle) !== 0) continue;
    const title = titleEnd(infos, at, end);
    if (title > at && !isTail(infos, title)) return at;
  }
  return end;
}

/** Cuts `Russian Foreign Minister Ann Lee` into `Russian`, (title), `Ann Lee`; adds them to `segments`. */
export function cutChunk(reading: Reading, { start, end }: Chunk, segments: Segment[]): void {
  const { infos } = reading;
  let index = start;
  let titled = false;
  while (index < end) {
    const phrase = longestPhrase(reading, index, end);
    const phraseBits = phrase === null ? 0 : phrase.bits & NAMED;
    const title = phraseBits === 0 ? titleEnd(infos, index, end) : index;
    if (title > index && !isTail(infos, title)) {
      titled = true;
      index = title;
      continue;
    }
    const stop = nameEnd(reading, index, end);
    const after = phraseBits !== 0 ? index + phrase!.length : index + 1;
    const bits = phraseBits !== 0 ? phraseBits : infos[index].known;
    const nation = (bits & (KNOWN.country | KNOWN.group)) !== 0;
    const whole = after >= stop || (isOrganizationTail(infos[stop - 1]) && !nation) || (!nation && phraseBits === 0);
    const tailed = nation && isOrganizationTail(infos[stop - 1]) && (bits & KNOWN.group) === 0;
    const segmentEnd = whole || tailed ? Math.max(stop, after) : after;
    segments.push({ start: index, end: segmentEnd, known: segmentEnd === after ? bits : 0, titled });
    titled = titled && segmentEnd === index + 1 && nation;
    index = segmentEnd;
  }
}
