import { mapped } from '../../lists';
import { longestPhrase } from '../phrases';
import type { TokenRange } from '../tagger/document-statistics';
import { TRAIT } from '../tagger/word-traits';
import { agreeOnTypes, type TypedSegment } from './agree';
import { type Chunk, findChunks, NAMED, type Reading, writesAsName, writesSmall } from './candidates';
import { classify } from './classify';
import { cutChunk, type Segment } from './segments';

/** In a headline a capital tells nothing: only words known as names, or written as names elsewhere, count. */
function headlineChunks(reading: Reading, { tokenStart, tokenEnd }: TokenRange): Chunk[] {
  const { infos, statistics } = reading;
  const isName = (index: number) => {
    const { known, traits } = infos[index];
    if ((traits & TRAIT.nameWord) === 0) return false;
    return writesAsName(statistics, index) || ((known & NAMED) !== 0 && !writesSmall(statistics, index));
  };
  const chunks: Chunk[] = [];
  for (let index = tokenStart; index < tokenEnd; index++) {
    const phrase = infos[index].capital ? longestPhrase(reading, index, tokenEnd) : null;
    let end = phrase !== null && (phrase.bits & NAMED) !== 0 ? index + phrase.length : index;
    if (end === index) while (end < tokenEnd && isName(end)) end++;
    if (end === index) continue;
    chunks.push({ start: index, end });
    index = end - 1;
  }
  return chunks;
}

function readSegments(reading: Reading, sentences: readonly TokenRange[]): Segment[] {
  const segments: Segment[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const headline = reading.statistics.cases[index] !== 0;
    const chunks = headline ? headlineChunks(reading, sentences[index]) : findChunks(reading, sentences[index]);
    for (const chunk of chunks) cutChunk(reading, chunk, segments);
  }
  return segments;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Names by lists, form and context, in text order. */
export function guessNames(reading: Reading, sentences: readonly TokenRange[]): TypedSegment[] {
  const segments = readSegments(reading, sentences);
  // What longer names and titles tell alone; a surname tells more of a word that stands alone.
  const verdicts = mapped(segments, (segment) =>
    segment.end - segment.start > 1 || segment.titled ? classify(reading, segment, NOBODY) : null,
  );
  const surnames = new Set<string>();
  for (const [index, verdict] of verdicts.entries())
    if (verdict?.type === 'PERSON') surnames.add(reading.keys[segments[index].end - 1]);
  const typed: TypedSegment[] = [];
  for (const [index, segment] of segments.entries()) {
    const { start, end, known, titled } = segment;
    const verdict = end - start > 1 ? verdicts[index] : classify(reading, segment, surnames);
    if (verdict !== null) typed.push({ start, end, known, titled, type: verdict.type, certainty: verdict.certainty });
  }
  return agreeOnTypes(reading, typed);
}
