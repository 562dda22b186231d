import type { PhraseTable } from '../language/lexicon/phrase-table';
import type { TokenRange } from '../language/names/tagger/document-statistics';
import {
  hintAt,
  lookOf,
  pushContextFeatures,
  pushFeatureBefore2,
  pushFeatureBehind2,
  pushFeaturesBefore,
  pushFeaturesBehind,
  pushHintFeatures,
  pushKnownBefore,
  pushKnownBehind,
  pushOwnFeatures,
  pushShapeFeatures,
  pushUsageFeatures,
  pushVoteFeatures,
  shapeBefore,
  shapeBehind,
  usageOf,
} from '../language/names/tagger/features';
import { FEATURE_MASK, type FeatureList, featureList } from '../language/names/tagger/model';
import { nameRuns } from '../language/names/tagger/runs';
import { type TaggerInput, taggerInput } from '../language/names/tagger/tag-document';
import { tokenMemo } from '../language/names/tagger/token-info';
import { type Opinions, readOpinions, winnerAt } from '../language/names/tagger/votes';
import { spellingAt } from '../language/tokens/spelling';
import { goldLabels, type TaggedDocument } from './documents';

/** Documents as numbers: token `t` has `features` from `starts[t]` to `starts[t + 1]`. */
export interface Pack {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
  /** First token of each sentence, and the end of the last. */
  readonly sentences: Int32Array;
  /** First sentence of each document, and the end of the last. */
  readonly documents: Int32Array;
}

function growing(): { push(value: number): void; done(): Int32Array } {
  let items = new Int32Array(1 << 20);
  let length = 0;
  return {
    push: (value) => {
      if (length === items.length) {
        const bigger = new Int32Array(2 * length);
        bigger.set(items);
        items = bigger;
      }
      items[length++] = value;
    },
    done: () => items.slice(0, length),
  };
}

function rangesOf(document: TaggedDocument): TokenRange[] {
  let tokenStart = 0;
  return document.map(({ words }) => {
    const range = { tokenStart, tokenEnd: tokenStart + words.length };
    tokenStart = range.tokenEnd;
    return range;
  });
}

/** Adds all features of one token of the sentence given. */
function pushFeatures(
  input: TaggerInput,
  opinions: Opinions | null,
  range: TokenRange,
  index: number,
  list: FeatureList,
): void {
  const { infos, hints, statistics } = input;
  const { tokenStart, tokenEnd } = range;
  const form = statistics.forms[index];
  const before = index > tokenStart ? infos[index - 1] : null;
  const after = index + 1 < tokenEnd ? infos[index + 1] : null;
  pushOwnFeatures(infos[index], form, hints[index], list);
  pushFeaturesBefore(before, form, list);
  pushFeaturesBehind(after, form, list);
  pushFeatureBefore2(index > tokenStart + 1 ? infos[index - 2] : null, list);
  pushFeatureBehind2(index + 2 < tokenEnd ? infos[index + 2] : null, list);
  pushShapeFeatures(shapeBefore(before), infos[index].shapeHash, shapeBehind(after), list);
  pushHintFeatures(hintAt(input, index - 1, range), hints[index], hintAt(input, index + 1, range), list);
  if (infos[index].capital) {
    pushKnownBefore(infos[index].known, lookOf(before), list);
    pushKnownBehind(infos[index].known, lookOf(after), list);
  }
  const usage = usageOf(input, index);
  if (usage !== 0) pushUsageFeatures(usage, form, list);
  pushContextFeatures(input, index, range, list);
  if (opinions === null || !infos[index].capital) return;
  const [left, right] = [winnerAt(opinions, index - 1, range), winnerAt(opinions, index + 1, range)];
  pushVoteFeatures(opinions[index], form, left, right, list);
}

/**
 * Packs documents with the very features that the reader will see. `votes` gives, for a document, the labels of a
 * first pass, or null where the document is to be learnt without.
 */
export function pack(
  documents: readonly TaggedDocument[],
  known: PhraseTable,
  votes: (document: number) => Uint8Array | null,
): Pack {
  const features = growing();
  const starts = growing();
  const sentences = growing();
  const firstSentences = growing();
  const gold: Uint8Array[] = [];
  const memo = tokenMemo(known);
  const list = featureList();
  let tokens = 0;
  let count = 0;
  let lines = 0;
  for (const [number, document] of documents.entries()) {
    firstSentences.push(lines);
    const ranges = rangesOf(document);
    const input = taggerInput(
      document.flatMap(({ words }) => words.map((word) => ({ spelling: spellingAt(word, 0, word.length) }))),
      ranges,
      memo,
    );
    const labels = goldLabels(document);
    const opinion = votes(number);
    const opinions = opinion === null ? null : readOpinions(input.statistics, opinion);
    const runs = nameRuns(input.statistics.forms, input.sentences);
    let run = 0;
    for (const range of input.sentences) {
      sentences.push(tokens);
      lines++;
      for (let token = range.tokenStart; token < range.tokenEnd; token++) {
        starts.push(count);
        tokens++;
        while (run < runs.length && runs[run].end <= token) run++;
        if (run === runs.length || token < runs[run].start) continue;
        list.length = 0;
        pushFeatures(input, opinions, range, token, list);
        for (let at = 0; at < list.length; at++) features.push(list.ids[at] & FEATURE_MASK);
        count += list.length;
      }
    }
    gold.push(labels);
  }
  starts.push(count);
  sentences.push(tokens);
  firstSentences.push(lines);
  const all = new Uint8Array(tokens);
  let offset = 0;
  for (const labels of gold) {
    all.set(labels, offset);
    offset += labels.length;
  }
  return {
    features: features.done(),
    starts: starts.done(),
    gold: withoutPlain(all, starts.done()),
    sentences: sentences.done(),
    documents: firstSentences.done(),
  };
}

/** Names of small letters are never found: their labels are `OUTSIDE`. */
function withoutPlain(gold: Uint8Array, starts: Int32Array): Uint8Array {
  let from = 0;
  for (let token = 0; token < gold.length; token++) {
    const begins = gold[token] !== 0 && ((gold[token] - 1) & 3) % 3 === 0;
    if (begins) from = token;
    if (gold[token] !== 0 && starts[token] === starts[token + 1]) {
      let end = token + 1;
      while (end < gold.length && gold[end] !== 0 && ((gold[end] - 1) & 3) % 3 !== 0) end++;
      gold.fill(0, from, end);
    }
  }
  return gold;
}

/** Dense rows for the features seen at least `least` times: hash → row, or -1. */
export function indexFeatures({ features }: Pack, least: number): { rows: Int32Array; count: number } {
  const counts = new Uint8Array(FEATURE_MASK + 1);
  for (const feature of features) if (counts[feature] < 255) counts[feature]++;
  const rows = new Int32Array(FEATURE_MASK + 1).fill(-1);
  let count = 0;
  for (let feature = 0; feature < counts.length; feature++) if (counts[feature] >= least) rows[feature] = count++;
  return { rows, count };
}

/** The same documents with rows in the place of features; rare features are left out. */
export function withRows(packed: Pack, rows: Int32Array): Pack {
  const { features, starts } = packed;
  const kept = new Int32Array(features.length);
  const newStarts = new Int32Array(starts.length);
  let count = 0;
  for (let token = 0; token + 1 < starts.length; token++) {
    newStarts[token] = count;
    for (let at = starts[token]; at < starts[token + 1]; at++) {
      const row = rows[features[at]];
      if (row >= 0) kept[count++] = row;
    }
  }
  newStarts[starts.length - 1] = count;
  return { ...packed, features: kept.slice(0, count), starts: newStarts };
}
