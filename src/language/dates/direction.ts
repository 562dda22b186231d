import { isLetter, isSpace } from '../tokens/ascii';
import { dictionaryOf, hashed, numberOf } from './dictionary';
import { lastBreak } from './last-break';
import type { Direction } from './scene';

const PAST = new Set(
  `was were had did said told ago since began became came chose cut drew fell felt found fought gave got went grew heard
  held hit kept knew laid led left lost made met paid put quit ran rose sat saw sent shot shut slid sold sought
  spent spoke spread stood struck swore took taught thought threw underwent understood won wore wrote been last set
  previously bought brought broke built caught flew forced stole sank shook sprang swept tore rode drove ate slept woke
  withdrew overcame overthrew upheld forgave foresaw burst split thrust killed`.split(/\s+/),
);
const FUTURE = new Set(
  `will shall 'll ’ll would won't won’t slated due upcoming expires payable effective tentatively forthcoming coming
  planning tomorrow anticipates expects must scheduled expected`.split(/\s+/),
);
// Forms that look back as finite verbs and ahead after a form of "be": "is planned", "are to be held".
const AHEAD_AFTER_BE = new Set([
  'set',
  'planned',
  'slated',
  'scheduled',
  'expected',
  'due',
  'projected',
  'anticipated',
]);
const ALWAYS_AHEAD = new Set(['scheduled', 'planned', 'slated', 'due']);
const MODALS = new Set([
  'will',
  'shall',
  'to',
  'would',
  "'ll",
  '’ll',
  'may',
  'might',
  'should',
  'must',
  'not',
  'also',
  'probably',
  'likely',
]);
const BE = new Set(['is', 'are', 'be', 'was', 'were', 'been', "isn't", "aren't", 's', 're']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'still', 'newly', 'this', 'that', 'of']);
// What an infinitive behind it makes a plan: "plans to redeem on Nov. 16", "wants to meet Monday".
const WANTING = new Set(
  `plan plans planned planning scheduled expect expects expected intend intends hope hopes hoping want wants due set going
  agreed agrees promise promises promised vows vowed pledge pledges pledged aim aims seek seeks is are ready asked urged
  ordered offered refused likely supposed agreement proposal intention`.split(/\s+/),
);
const BOUND_BEFORE = /\b(?:by|until|till|through|as\s+(?:early|soon|late)\s+as)\s+$/i;
// "postponed until Tuesday", "the deadline was extended to May"
const PUT_OFF =
  /\b(?:postponed|delayed|extended|deferred|adjourned|suspended|rescheduled|put\s+off)\b[^.,;]{0,40}\b(?:until|till|to|through)\s+$/i;
// Forms that end in -ed without telling a past.
const NO_PAST = new Set(
  'need indeed speed feed seed united hundred proceed succeed exceed red bed armed unspecified so-called'.split(' '),
);

// What a word tells of the direction; flags.
const IS_PAST = 1;
const IS_FUTURE = 2;
const IS_AHEAD_AFTER_BE = 4;
const IS_ALWAYS_AHEAD = 8;
const IS_MODAL = 16;
const IS_FORM_OF_BE = 32;
const IS_ARTICLE = 64;
const IS_WANTING = 128;
const IS_TO = 256;
const IS_BE = 512;
const IS_PRESENT_BE = 1024;
const IS_BEEN = 2048;
const IS_HAD = 4096;
const IS_DEADLINE = 8192;

function factsOf(word: string): number {
  return (
    (isPast(word) ? IS_PAST : 0) |
    (FUTURE.has(word) && !BE.has(word) ? IS_FUTURE : 0) |
    (AHEAD_AFTER_BE.has(word) ? IS_AHEAD_AFTER_BE : 0) |
    (ALWAYS_AHEAD.has(word) ? IS_ALWAYS_AHEAD : 0) |
    (MODALS.has(word) ? IS_MODAL : 0) |
    (BE.has(word) ? IS_FORM_OF_BE : 0) |
    (ARTICLES.has(word) ? IS_ARTICLE : 0) |
    (WANTING.has(word) ? IS_WANTING : 0) |
    (word === 'to' ? IS_TO : 0) |
    (word === 'be' ? IS_BE : 0) |
    (word === 'is' || word === 'are' ? IS_PRESENT_BE : 0) |
    (word === 'been' ? IS_BEEN : 0) |
    (word === 'had' ? IS_HAD : 0) |
    (word === 'deadline' ? IS_DEADLINE : 0)
  );
}

const KNOWN = dictionaryOf([
  ...new Set(
    [PAST, FUTURE, AHEAD_AFTER_BE, MODALS, BE, ARTICLES, WANTING, NO_PAST, ['deadline']].flatMap((words) => [...words]),
  ),
]);
const FACTS = Int16Array.from(KNOWN.words, factsOf);
const WILL = factsOf('will');

/**
 * The direction that the words around an expression tell: the nearest finite verb or cue before it in its sentence,
 * else the first after it. `text.slice(start, end)` is the expression; at most 240 characters are read.
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const from = Math.max(0, start - 160);
  if (isAttribute(text, from, start, end)) return 'unknown';
  const before = factsIn(text, lastBreak(text, from, start), start);
  let bound = false;
  if (mayBeBound(text, from, start)) {
    const left = text.slice(from, start);
    if (PUT_OFF.test(left)) return 'future';
    bound = BOUND_BEFORE.test(left);
    // "Until Thursday, they had not …": a bound that opens its sentence looks the way of the clause behind it.
    if (bound && before.length > 2 && !before.slice(-8).some(isTelling)) return 'future';
  }
  for (let index = before.length - 1; index >= 0; index--) {
    const told = before[index] & IS_DEADLINE ? 'future' : tellingOf(before, index);
    if (told !== 'unknown') return told;
  }
  const right = text.slice(end, end + 80);
  const stop = /[.!?;](?=\s|$)|[”"]|''/.exec(right);
  const after = factsIn(text, end, end + (stop ? stop.index : right.length));
  for (let index = 0; index < after.length; index++) {
    const told = tellingOf(after, index);
    if (told !== 'unknown') return told;
  }
  return bound ? 'future' : 'unknown';
}

// "Wednesday's ruling", "the Aug. 7 blasts": the clause is not about when that was.
function isAttribute(text: string, from: number, start: number, end: number): boolean {
  if (isApostrophe(text.charCodeAt(end))) return /^['’]s?\s/.test(text.slice(end, end + 3));
  return (
    endsIn('e', text, from, start) &&
    /^\s+[a-z]/.test(text.slice(end, end + 4)) &&
    /\bthe\s+$/i.test(text.slice(from, start))
  );
}

// The words that `BOUND_BEFORE` and `PUT_OFF` end in end in one of these letters.
function mayBeBound(text: string, from: number, start: number): boolean {
  return endsIn('ylhso', text, from, start);
}

/** True where the last character but for white space is one of some letters. */
function endsIn(letters: string, text: string, from: number, to: number): boolean {
  let at = to - 1;
  while (at >= from && isSpace(text.charCodeAt(at))) at--;
  return at >= from && letters.includes(text[at].toLowerCase());
}

function tellingOf(facts: readonly number[], index: number): Direction {
  const here = facts[index];
  const previous = index > 0 ? facts[index - 1] : 0;
  if (here & IS_AHEAD_AFTER_BE && (here & IS_ALWAYS_AHEAD || previous & IS_FORM_OF_BE || index === 0)) {
    return aheadUnlessOver(facts, index);
  }
  if (here & IS_PAST) {
    if (previous & IS_ARTICLE) return 'unknown';
    // "will be released", "to be held on Friday": a participle after a modal looks ahead.
    if (previous & IS_BE) return index > 1 && facts[index - 2] & IS_MODAL ? 'future' : 'unknown';
    return previous & (IS_PRESENT_BE | IS_TO) ? 'unknown' : 'past';
  }
  if (here & IS_TO && previous & IS_AHEAD_AFTER_BE) return aheadUnlessOver(facts, index - 1);
  if (here & IS_TO && index < facts.length - 1) return previous & IS_WANTING ? 'future' : 'unknown';
  return here & IS_FUTURE ? 'future' : 'unknown';
}

// "had been due to expire Friday": the plan is over.
function aheadUnlessOver(facts: readonly number[], index: number): Direction {
  return index > 1 && facts[index - 1] & IS_BEEN && facts[index - 2] & IS_HAD ? 'past' : 'future';
}

function isTelling(facts: number): boolean {
  return (facts & IS_PAST) !== 0 && (facts & (IS_AHEAD_AFTER_BE | IS_WANTING)) === 0;
}

/** True for a verb form that tells a past as a finite verb may: `held`, `opened`. In lower case. */
export function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));
}

/** The facts of each word between two offsets: `he'll` is two words, `won't` one. */
function factsIn(text: string, from: number, to: number): number[] {
  const facts: number[] = [];
  for (let at = from; at < to; ) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isLetter(code)) {
      let hash = hashed(0, code);
      for (; at < to && isLetter(text.charCodeAt(at)); at++) hash = hashed(hash, text.charCodeAt(at));
      if (at + 1 < to && isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
        for (at++; at < to && isLetter(text.charCodeAt(at)); at++);
        addContraction(text.slice(start, at).toLowerCase(), facts);
      } else {
        facts.push(factsAt(text, start, at, hash));
      }
    } else if (isApostrophe(code) && at + 1 < to && isL(text.charCodeAt(at)) && isL(text.charCodeAt(at + 1))) {
      at += 2;
      facts.push(WILL);
    }
  }
  return facts;
}

function addContraction(word: string, facts: number[]): void {
  if (/['’]ll$/.test(word)) facts.push(factsOf(word.slice(0, -3)), WILL);
  else facts.push(factsOf(word));
}

function factsAt(text: string, start: number, end: number, hash: number): number {
  const known = numberOf(KNOWN, text, start, end, hash);
  if (known >= 0) return FACTS[known];
  return end - start > 3 && text.slice(end - 2, end).toLowerCase() === 'ed' ? IS_PAST : 0;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isL(code: number): boolean {
  return code === 108 || code === 76;
}
