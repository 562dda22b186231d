import type { Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { stemOf } from './context';

const PAPER =
  /((?:[\p{L}-]+\s+){0,2})\b(?:agreement|accord|treaty|pact|memorandum|declaration|protocol|convention|settlement)\b(?:\s+(?:on|about|for|over|of|concerning|to)\s+((?:(?!(?:was|were|is|are|had|has|at|in|on|by|with|that|which|who|for|signed)\b)[\p{L}-]+\s*){1,4}))?/giu;
const PAPERS =
  /\b(?:agreements|accords|treaties|pacts|memorandums|memoranda|declarations|protocols|conventions|documents|deals|contracts)\b/i;
const SPORT = /\b(?:club|season|striker|midfielder|defender|goalkeeper|transfer|player|coach|league|loan)\b/i;
/** Words that say nothing of what a paper is on. */
const PLAIN = new Set([
  'new',
  'first',
  'final',
  'signed',
  'sign',
  'joint',
  'long-awaited',
  'historic',
  'landmark',
  'old',
]);

/**
 * Stems of what the paper is on that is signed in the sentence, or in the one before it: `agreement on fishing` →
 * `fish`. None where several papers are signed, or somebody signs for a team.
 */
export function paperSigned({ text, sentences }: LanguageDocument, { start, end }: Sentence): readonly string[] {
  const before = sentences.findLast((one) => one.end <= start && one.paragraph >= 0);
  const told = text.slice(before?.start ?? start, end);
  if (PAPERS.test(told) || SPORT.test(told)) return [];
  const words = [...told.matchAll(PAPER)].flatMap(([, kind, topic]) =>
    `${kind} ${topic ?? ''}`.toLowerCase().split(/\s+/),
  );
  return [
    ...new Set(words.filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word) && !PLAIN.has(word)).map(stemOf)),
  ];
}
