import type { Name, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { longestPhrase } from '../lexicon/phrase-table';
import { agreeOnTypes, type TypedSegment } from './agree';
import { type Chunk, findChunks, firstWord, NAMED, type Reading } from './candidates';
import { classify } from './classify';
import { readDocumentWords } from './document-words';
import { loadKnownNames } from './known-names';
import { lazy } from './lazy';
import { readRoles } from './roles';
import { cutChunk, type Segment } from './segments';
import { readWords } from './words';

const knownNames = lazy(loadKnownNames);

/** In a headline a capital tells nothing: only words known as names, or written as names elsewhere, count. */
function headlineChunks(reading: Reading, { tokenStart, tokenEnd }: Sentence): Chunk[] {
  const { words, keys, known, seen } = reading;
  const chunks: Chunk[] = [];
  for (let index = tokenStart; index < tokenEnd; index++) {
    const phrase = longestPhrase(known, keys, index, tokenEnd);
    const word = words[index];
    let end = index;
    if (phrase !== null && (phrase.bits & NAMED) !== 0) end = index + phrase.length;
    else
      while (
        end < tokenEnd &&
        !words[end].functional &&
        !words[end].time &&
        (seen.capital.has(keys[end]) || ((words[end].known & NAMED) !== 0 && !seen.small.has(keys[end])))
      )
        end++;
    if (end > index && word.capital) {
      chunks.push({ start: index, end });
      index = end - 1;
    }
  }
  return chunks;
}

function sentenceSegments(reading: Reading, sentence: Sentence, index: number): Segment[] {
  const kind = reading.seen.cases[index];
  const chunks =
    kind === 'prose'
      ? findChunks(reading, sentence, firstWord(reading.words, sentence))
      : headlineChunks(reading, sentence);
  return chunks.flatMap((chunk) => cutChunk(reading, chunk));
}

function surnamesOf(reading: Reading, segments: readonly Segment[]): Set<string> {
  const surnames = new Set<string>();
  for (const segment of segments) {
    if (segment.end - segment.start < 2 && !segment.titled) continue;
    if (classify(reading, segment, new Set())?.type === 'PERSON') surnames.add(reading.keys[segment.end - 1]);
  }
  return surnames;
}

/** The names of a document, in text order, none overlapping another. */
export function readNames(document: LanguageDocument): Name[] {
  const known = knownNames();
  const words = readWords(document, known);
  const reading: Reading = {
    words,
    keys: words.map((word) => word.key),
    known,
    seen: readDocumentWords(document, words),
  };
  const segments = document.sentences.flatMap((sentence, index) => sentenceSegments(reading, sentence, index));
  const surnames = surnamesOf(reading, segments);
  const typed = segments.flatMap((segment): TypedSegment[] => {
    const verdict = classify(reading, segment, surnames);
    return verdict === null ? [] : [{ ...segment, ...verdict }];
  });
  return agreeOnTypes(reading, typed).map(({ start, end, type }) => {
    const from = document.tokens[start].start;
    const to = document.tokens[end - 1].end;
    return {
      start: from,
      end: to,
      text: document.text.slice(from, to),
      type,
      roles: readRoles(document, reading.keys, start, end, type),
    };
  });
}
