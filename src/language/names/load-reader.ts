import { listedNames } from '../lexicon/listed-names';
import { phraseStock } from '../lexicon/phrase-stock';
import { phraseTable } from '../lexicon/phrase-table';
import modelBytes from './names.bin';
import { decodeModel, type TaggerModel } from './tagger/model';
import { type TokenMemo, tokenMemo } from './tagger/token-info';

/** What names are read with: a trained tagger, and the names that are known. */
export interface NameReader {
  readonly model: TaggerModel;
  readonly memo: TokenMemo;
}

/** Decodes the model that is bundled with the code (`npm run train` makes it). */
export function loadNameReader(): NameReader {
  const { model, known } = decodeModel(modelBytes);
  return { model, memo: tokenMemo(phraseTable(phraseStock(known), listedNames())) };
}
