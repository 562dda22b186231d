import type { PhraseTable } from '../language/lexicon/phrase-table';
import { spansOf, TAG_TYPES } from '../language/names/tagger/labels';
import type { TaggerModel } from '../language/names/tagger/model';
import { scorer } from '../language/names/tagger/score-run';
import { tagDocument, taggerInput } from '../language/names/tagger/tag-document';
import { tokenMemo } from '../language/names/tagger/token-info';
import { spellingAt } from '../language/tokens/spelling';
import type { TaggedDocument } from './documents';

const percent = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1).padStart(5);

/** Precision, recall and F1 of exact spans with their type, a line each: all, then each type. */
export function evaluate(model: TaggerModel, known: PhraseTable, documents: readonly TaggedDocument[]): string[] {
  const counts = new Map(['all', ...TAG_TYPES].map((type) => [type as string, { right: 0, gold: 0, found: 0 }]));
  const memo = tokenMemo(known);
  const scoring = scorer(model);
  for (const document of documents) {
    let tokenStart = 0;
    const gold = new Set<string>();
    const sentences = document.map(({ words, spans }) => {
      for (const { start, end, type } of spans) {
        gold.add(`${tokenStart + start} ${tokenStart + end} ${type}`);
        for (const key of ['all', type]) counts.get(key)!.gold++;
      }
      const range = { tokenStart, tokenEnd: tokenStart + words.length };
      tokenStart = range.tokenEnd;
      return range;
    });
    const tokens = document.flatMap(({ words }) =>
      words.map((word) => ({ spelling: spellingAt(word, 0, word.length) })),
    );
    const labels = tagDocument(scoring, taggerInput(tokens, sentences, memo));
    for (const { start, end, type } of spansOf(labels, 0, labels.length)) {
      for (const key of ['all', type]) {
        const count = counts.get(key)!;
        count.found++;
        if (gold.has(`${start} ${end} ${type}`)) count.right++;
      }
    }
  }
  return [...counts].map(
    ([type, { right, gold, found }]) =>
      `${type.padEnd(13)} P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${percent(2 * right, gold + found)}  n ${gold}`,
  );
}
