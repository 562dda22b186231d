import { KNOWN, longestPhrase } from '../../lexicon/phrase-table';
import type { TokenRange } from '../tagger/document-statistics';
import { isFunctional } from '../tagger/token-info';
import { agreeOnTypes, type TypedSegment } from './agree';
import { type Chunk, findChunks, firstWord, NAMED, type Reading, writesAsName } from './candidates';
import { classify } from './classify';
import { cutChunk, type Segment } from './segments';

/** In a headline a capital tells nothing: only words known as names, or written as names elsewhere, count. */
function headlineChunks(reading: Reading, { tokenStart, tokenEnd }: TokenRange): Chunk[] {
  const { infos, keys, known, statistics } = reading;
  const isName = (index: number) => {
    const info = infos[index];
    if (!info.capital || isFunctional(info) || (info.known & KNOWN.time) !== 0) return false;
    if (writesAsName(statistics, info.key)) return true;
    return (info.known & NAMED) !== 0 && (statistics.words.get(info.key)?.small ?? 0) === 0;
  };
  const chunks: Chunk[] = [];
  for (let index = tokenStart; index < tokenEnd; index++) {
    const phrase = infos[index].capital ? longestPhrase(known, keys, index, tokenEnd) : null;
    let end = phrase !== null && (phrase.bits & NAMED) !== 0 ? index + phrase.length : index;
    if (end === index) while (end < tokenEnd && isName(end)) end++;
    if (end === index) continue;
    chunks.push({ start: index, end });
    index = end - 1;
  }
  return chunks;
}

function sentenceSegments(reading: Reading, sentence: TokenRange, index: number): Segment[] {
  const chunks =
    reading.statistics.cases[index] === 0
      ? findChunks(reading, sentence, firstWord(reading.infos, sentence))
      : headlineChunks(reading, sentence);
  return chunks.flatMap((chunk) => cutChunk(reading, chunk));
}

const NOBODY: ReadonlySet<string> = new Set();

function surnamesOf(reading: Reading, segments: readonly Segment[]): Set<string> {
  const surnames = new Set<string>();
  for (const segment of segments) {
    if (segment.end - segment.start < 2 && !segment.titled) continue;
    if (classify(reading, segment, NOBODY)?.type === 'PERSON') surnames.add(reading.keys[segment.end - 1]);
  }
  return surnames;
}

/** Names by lists, form and context, in text order. */
export function guessNames(reading: Reading, sentences: readonly TokenRange[]): TypedSegment[] {
  const segments = sentences.flatMap((sentence, index) => sentenceSegments(reading, sentence, index));
  const surnames = surnamesOf(reading, segments);
  const typed = segments.flatMap((segment): TypedSegment[] => {
    const verdict = classify(reading, segment, surnames);
    return verdict === null ? [] : [{ ...segment, ...verdict }];
  });
  return agreeOnTypes(reading, typed);
}
