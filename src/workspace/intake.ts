import { createImage, type Image } from '../corpus/image/image';
import type { Mirror } from '../corpus/image/mirror';
import type { Discrepancy } from '../corpus/snapshot';
import type { ToldMessage } from '../worker/corpus-protocol';
import { eachAtLeisure } from './at-leisure';

/** Has a mirror show what a corpus tells, one message after the other. */
export interface Intake {
  /**
   * Resolves as soon as it is shown, to nothing where nothing is new. Rejects where the lines cannot be read; then another
   * corpus has to tell all.
   */
  take(message: ToldMessage): Promise<News | undefined>;
}

export interface News {
  /** Articles with other problems than before. */
  readonly paths: ReadonlySet<string>;
  /** Articles that are shown as they are now. */
  readonly settled: readonly string[];
}

/** Bytes that are taken in at once: ten milliseconds' work at most. */
const FEW_BYTES = 256 * 1024;

/** Nothing is shown any more once `isOver`. */
export function createIntake(mirror: Mirror, isOver: () => boolean): Intake {
  return {
    async take({ lines, isFirst, shown, problems }) {
      // what takes long is taken in beside the image that is shown
      const isShort = !isFirst && lines.length <= FEW_BYTES;
      const former = mirror.image;
      const image = isFirst ? createImage() : isShort ? former : former.copy();
      if (isShort) for (const line of linesOf(lines)) image.take(line);
      else await eachAtLeisure(linesOf(lines), image.take, isOver);
      if (isOver()) return undefined;
      if (lines.length + shown.length + problems.length === 0) return undefined;
      const paths = new Set(problems.map(image.pathAt));
      if (isFirst) compare(mirror, image, paths);
      mirror.open(image);
      return { paths, settled: mirror.shown(new Set(shown)) };
    },
  };
}

/**
 * Takes articles out of `paths` that have neither changed nor other problems in another corpus' image, and puts those in
 * that are gone. Inferred dates come later: until then those of the former image stay.
 */
function compare({ image: former, pending, isUndated }: Mirror, image: Image, paths: Set<string>): void {
  const known = new Map<string, boolean>();
  const isSame = (one: Discrepancy, other: Discrepancy): boolean => {
    const same = known.get(one.id) ?? JSON.stringify(one) === JSON.stringify(other);
    known.set(one.id, same);
    return same;
  };
  for (const path of former.paths) {
    const date = former.dating.inferredDate(path);
    if (!image.has(path)) paths.add(path);
    if (!image.has(path) || pending.has(path)) continue;
    if (date && isUndated(path)) image.infer(path, date);
    const [before, now] = [former, image].map(({ disputes }) => disputes.inArticle(path));
    const isLike =
      before.length === now.length && before.every((one, at) => one.id === now[at].id && isSame(one, now[at]));
    if (isLike) paths.delete(path);
    else paths.add(path);
  }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(LINE_BREAK, at);
    const end = found < 0 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(at, end));
    at = end + 1;
  }
}

const LINE_BREAK = 10;
