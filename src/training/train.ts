import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listedNames } from '../language/lexicon/listed-names';
import { phraseStock } from '../language/lexicon/phrase-stock';
import { phraseTable } from '../language/lexicon/phrase-table';
import { decodeModel } from '../language/names/tagger/model';
import { nameStock, vary } from './augment';
import { businessReport } from './business';
import { readDocuments, type TaggedDocument } from './documents';
import { encodeModel, phraseGroups } from './encode-model';
import { evaluate } from './evaluate';
import { freeNames } from './name-lists';
import { indexFeatures, type Pack, pack, withRows } from './pack';
import { learn, predict } from './perceptron';
import { seededRandom } from './random';
import { sportsReport } from './sports';

/** Variants made of each document, on average: most of the small sets that were annotated most carefully. */
const TRAINING_SETS: Readonly<Record<string, number>> = {
  gmb_train: 0.5,
  wikigold: 5,
  wnut17: 0.5,
  btc: 0.5,
  re3d_free: 2,
  multiner: 0.5,
};
const HELD_OUT_SETS = ['gmb_dev', 'gmb_test'];
/** Documents learnt without votes, for the first pass has none. */
const SHARE_WITHOUT_VOTES = 0.5;
const MODEL_FILE = 'src/language/names/names.bin';
/** Of each kind. */
const INVENTED_REPORTS = 1500;
const FOLDS = 2;
const FOLD_EPOCHS = 3;
const EPOCHS = 4;
const LEAST_COUNT = 4;
const THRESHOLDS = { row: 2, weight: 0.5, clip: 30 };

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The training documents, each with the fold that it belongs to; a variant shares the fold of its original. */
function trainingDocuments(folder: string): { documents: TaggedDocument[]; folds: number[] } {
  const originals = Object.entries(TRAINING_SETS).flatMap(([set, variants]) =>
    readDocuments(folder, set).map((document) => ({ document, variants })),
  );
  const stock = nameStock(
    originals.map(({ document }) => document),
    [...freeNames(), ...listedNames()],
  );
  const random = seededRandom(7);
  const documents: TaggedDocument[] = [];
  const folds: number[] = [];
  for (const [index, { document, variants }] of originals.entries()) {
    documents.push(document);
    folds.push(index % FOLDS);
    for (let left = variants; left > 0; left--) {
      if (random() >= left) continue;
      documents.push(vary(document, stock, random));
      folds.push(index % FOLDS);
    }
  }
  for (let index = 0; index < INVENTED_REPORTS; index++) {
    documents.push(sportsReport(stock, random), businessReport(stock, random));
    folds.push(index % FOLDS, index % FOLDS);
  }
  return { documents, folds };
}

function sentencesOf(packed: Pack, wanted: (document: number) => boolean): number[] {
  const sentences: number[] = [];
  for (let document = 0; document + 1 < packed.documents.length; document++) {
    if (!wanted(document)) continue;
    for (let at = packed.documents[document]; at < packed.documents[document + 1]; at++) sentences.push(at);
  }
  return sentences;
}

/** What a reader that has not seen a document makes of it: each fold is labelled by a model of the other folds. */
function firstPass(packed: Pack, folds: readonly number[]): Uint8Array {
  const labels = new Uint8Array(packed.gold.length);
  const { rows, count } = indexFeatures(packed, LEAST_COUNT);
  const compact = withRows(packed, rows);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentencesOf(compact, (document) => folds[document] !== fold);
    const weights = learn(compact, count, others, FOLD_EPOCHS, (epoch, wrong) =>
      say(`fold ${fold + 1} epoch ${epoch}: ${(100 * wrong).toFixed(2)} % of tokens wrong`),
    );
    predict(
      compact,
      weights,
      sentencesOf(compact, (document) => folds[document] === fold),
      labels,
    );
  }
  return labels;
}

function main(): void {
  const [folder, output = MODEL_FILE] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('usage: npm run train -- DATA [OUTPUT]\nDATA holds the name sets (*.json.gz), see NOTICE.\n');
    process.exitCode = 2;
    return;
  }
  const names = freeNames();
  const known = phraseTable(phraseStock(phraseGroups(names)), listedNames());
  const { documents, folds } = trainingDocuments(folder);
  say(`${documents.length} documents`);
  const plain = pack(documents, known, () => null);
  say(`${plain.gold.length} tokens, ${plain.features.length} features`);
  const labels = firstPass(plain, folds);
  const random = seededRandom(11);
  const voted = pack(documents, known, (document) => {
    if (random() < SHARE_WITHOUT_VOTES) return null;
    const from = plain.sentences[plain.documents[document]];
    return labels.subarray(from, plain.sentences[plain.documents[document + 1]]);
  });
  const { rows, count } = indexFeatures(voted, LEAST_COUNT);
  say(`${count} features seen ${LEAST_COUNT} times or more`);
  const compact = withRows(voted, rows);
  const weights = learn(
    compact,
    count,
    sentencesOf(compact, () => true),
    EPOCHS,
    (epoch, wrong) => say(`epoch ${epoch}: ${(100 * wrong).toFixed(2)} % of tokens wrong`),
  );
  const bytes = encodeModel(weights, rows, names, THRESHOLDS);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  say(`${output}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
  const { model } = decodeModel(bytes);
  for (const set of HELD_OUT_SETS) {
    say(`${join(folder, set)} (held out)`);
    for (const line of evaluate(model, known, readDocuments(folder, set))) say(`  ${line}`);
  }
}

main();
