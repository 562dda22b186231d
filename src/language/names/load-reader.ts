import { listedNames } from '../lexicon/listed-names';
import { phraseStock } from '../lexicon/phrase-stock';
import { phraseTable } from '../lexicon/phrase-table';
import modelBytes from './names.bin';
import { decodeModel } from './tagger/model';
import { type Scorer, scorer } from './tagger/score-run';
import { type TokenMemo, tokenMemo } from './tagger/token-info';

/** What names are read with: a trained tagger, and the names that are known. */
export interface NameReader {
  readonly scorer: Scorer;
  readonly memo: TokenMemo;
}

/** Decodes the model that is bundled with the code (`npm run train` makes it). */
export function loadNameReader(): NameReader {
  const { model, known } = decodeModel(modelBytes);
  return { scorer: scorer(model), memo: tokenMemo(phraseTable(phraseStock(known), listedNames())) };
}
