import { KNOWN } from '../../lexicon/phrase-table';
import { COUNT, COUNTS, type DocumentStatistics, type TokenRange } from './document-statistics';
import { mix } from './hash';
import type { FeatureList } from './model';
import type { TokenInfo } from './token-info';
import { clarityOf, NO_OPINION, type Opinions, winnerOf } from './votes';
import { KIND } from './word-form';
import { TRAIT } from './word-traits';

const BEFORE_START = 0x1234567;
const BEHIND_END = 0x7654321;

/** What one document tells beside the sentence itself. */
export interface FeatureContext {
  readonly infos: readonly TokenInfo[];
  readonly statistics: DocumentStatistics;
  /** For each token the known phrase that covers it and its place in it, hashed; 0 for none. */
  readonly marks: Int32Array;
  /** A type guessed by rule for each token, 0 for none. */
  readonly hints: Uint8Array;
}

/** How a token is written and where: its kind, the case of its sentence, whether it is the first. */
export function formOf({ infos, statistics }: FeatureContext, sentence: number, index: number, first: number): number {
  const opens = index === first || (index === first + 1 && (infos[first].traits & TRAIT.openingMark) !== 0);
  return infos[index].kind * 8 + statistics.cases[sentence] * 2 + (opens ? 1 : 0);
}

/** Forms are smaller. */
export const FORMS = 64;

const kindOfForm = (form: number): number => form >> 3;
const isCapitalForm = (form: number): boolean => form >= 8 * KIND.capital && kindOfForm(form) !== KIND.number;

function pushBits(list: FeatureList, known: number, template: number, form: number): void {
  // A given name of either sex is one and the same feature.
  let bits = (known & KNOWN.firstName) !== 0 ? (known & ~KNOWN.firstName) | KNOWN.male : known;
  for (; bits !== 0; bits &= bits - 1) list.ids[list.length++] = mix(template + 31 - Math.clz32(bits & -bits), form);
}

/** Adds what a token tells by itself, in its form: the same wherever it stands so. */
export function pushOwnFeatures(info: TokenInfo, form: number, list: FeatureList): void {
  const { ids } = list;
  let n = list.length;
  ids[n++] = mix(7, form);
  ids[n++] = info.keyHash;
  ids[n++] = info.textHash;
  ids[n++] = mix(info.keyHash, 300 + form);
  ids[n++] = mix(info.shapeHash, 16);
  ids[n++] = mix(mix(info.shapeHash, 17), form & 7);
  for (let at = 0; at < info.affixes.length; at++) ids[n++] = mix(info.affixes[at], info.capital ? info.kind : 9);
  list.length = n;
  pushBits(list, info.known, 40, form);
}

/** Adds what the word before a token of some form tells of it; null where the sentence starts. */
export function pushFeaturesBefore(before: TokenInfo | null, form: number, list: FeatureList): void {
  const { ids } = list;
  const key = before === null ? BEFORE_START : before.keyHash;
  ids[list.length++] = mix(11, key);
  ids[list.length++] = mix(before === null ? BEFORE_START : before.shapeHash, 18);
  ids[list.length++] = mix(mix(key, form), 25);
  if (before === null) return;
  if (before.affixes.length >= 6) ids[list.length++] = mix(before.affixes[5], 31);
  pushBits(list, before.known, 70, (isCapitalForm(form) ? 2 : 0) + (before.capital ? 1 : 0));
}

/** Adds what the word behind a token of some form tells of it; null where the sentence ends. */
export function pushFeaturesBehind(after: TokenInfo | null, form: number, list: FeatureList): void {
  const { ids } = list;
  const key = after === null ? BEHIND_END : after.keyHash;
  ids[list.length++] = mix(12, key);
  ids[list.length++] = mix(after === null ? BEHIND_END : after.shapeHash, 19);
  ids[list.length++] = mix(mix(key, form), 26);
  if (after === null) return;
  if (after.affixes.length >= 6) ids[list.length++] = mix(after.affixes[5], 32);
  pushBits(list, after.known, 100, (isCapitalForm(form) ? 2 : 0) + (after.capital ? 1 : 0));
}

const step = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);

/** Adds how the rest of the document writes the word. */
function pushStatistics(
  list: FeatureList,
  { capital }: TokenInfo,
  counts: Int32Array,
  row: number,
  form: number,
): void {
  const all = counts[row + COUNT.all];
  if (all < 2) return;
  const { ids } = list;
  const capitals = counts[row + COUNT.capital];
  ids[list.length++] = mix(130 + (counts[row + COUNT.small] > 0 ? 2 : 0) + (capitals > 0 ? 1 : 0), form);
  if (!capital) return;
  ids[list.length++] = mix(140 + step(capitals), form);
  if (counts[row + COUNT.afterTitle] > 0) ids[list.length++] = mix(145, form);
  if (counts[row + COUNT.afterPreposition] > 0) ids[list.length++] = mix(146, form);
  const afterCapital = counts[row + COUNT.afterCapital];
  if (afterCapital > 0) ids[list.length++] = mix(afterCapital * 2 > all ? 148 : 147, form);
  if (counts[row + COUNT.beforeSaying] > 0) ids[list.length++] = mix(149, form);
}

/** Adds what a token's words together, its known phrases, the rules and the rest of the document tell. */
export function pushContextFeatures(
  { infos, statistics, marks, hints }: FeatureContext,
  index: number,
  { tokenStart, tokenEnd }: TokenRange,
  form: number,
  list: FeatureList,
): void {
  const { ids } = list;
  let n = list.length;
  const info = infos[index];
  const before = index > tokenStart ? infos[index - 1] : null;
  const after = index + 1 < tokenEnd ? infos[index + 1] : null;
  const k0 = info.keyHash;
  const kb = before === null ? BEFORE_START : before.keyHash;
  const kb2 = index > tokenStart + 1 ? infos[index - 2].keyHash : BEFORE_START;
  const ka = after === null ? BEHIND_END : after.keyHash;
  const ka2 = index + 2 < tokenEnd ? infos[index + 2].keyHash : BEHIND_END;
  const s0 = info.shapeHash;
  const sb = before === null ? BEFORE_START : before.shapeHash;
  const sa = after === null ? BEHIND_END : after.shapeHash;
  const shapes = mix(sb, s0);
  ids[n++] = mix(13, kb2);
  ids[n++] = mix(14, ka2);
  ids[n++] = mix(shapes, 20);
  ids[n++] = mix(mix(s0, sa), 21);
  ids[n++] = mix(mix(shapes, sa), 22);
  ids[n++] = mix(mix(kb, k0), 23);
  ids[n++] = mix(mix(k0, ka), 24);
  ids[n++] = mix(mix(mix(kb2, kb), form), 27);
  ids[n++] = mix(mix(mix(ka, ka2), form), 28);
  ids[n++] = mix(mix(mix(kb, ka), form), 29);
  if (info.capital) {
    ids[n++] = mix(mix(info.known, 400), before === null ? -1 : before.known * 8 + before.kind);
    ids[n++] = mix(mix(info.known, 401), after === null ? -1 : after.known * 8 + after.kind);
  }
  if (marks[index] !== 0) ids[n++] = mix(marks[index], 402);
  if (before !== null && marks[index - 1] !== 0) ids[n++] = mix(marks[index - 1], 403);
  if (after !== null && marks[index + 1] !== 0) ids[n++] = mix(marks[index + 1], 404);
  const hint = hints[index];
  const hintBefore = before === null ? 255 : hints[index - 1];
  const hintAfter = after === null ? 255 : hints[index + 1];
  ids[n++] = mix(mix(hint, 410), form);
  ids[n++] = mix(mix(hint, 411), hintBefore);
  ids[n++] = mix(mix(hint, 412), hintAfter);
  ids[n++] = mix(mix(hint, 413), hintBefore * 256 + hintAfter);
  if (hint !== 0) ids[n++] = mix(mix(hint, 414), info.known);
  list.length = n;
  if (info.kind !== KIND.mark && info.kind !== KIND.number)
    pushStatistics(list, info, statistics.counts, statistics.rows[index] * COUNTS, form);
}

/** Adds what the first pass's votes say of a capitalised token and of those beside it. */
export function pushVoteFeatures(
  infos: readonly TokenInfo[],
  opinions: Opinions,
  index: number,
  { tokenStart, tokenEnd }: TokenRange,
  form: number,
  list: FeatureList,
): void {
  const { ids } = list;
  const own = opinions[index];
  const here = own === NO_OPINION ? -1 : winnerOf(own);
  if (own !== NO_OPINION) {
    ids[list.length++] = mix(mix(here, 160), form);
    ids[list.length++] = mix(mix(here, 161), clarityOf(own));
  }
  if (index > tokenStart && infos[index - 1].capital && opinions[index - 1] !== NO_OPINION)
    ids[list.length++] = mix(mix(winnerOf(opinions[index - 1]), 162), here);
  if (index + 1 < tokenEnd && infos[index + 1].capital && opinions[index + 1] !== NO_OPINION)
    ids[list.length++] = mix(mix(winnerOf(opinions[index + 1]), 164), here);
}
