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
const WANTING =
  /^(?:plan|plans|planned|planning|scheduled|expect|expects|expected|intends?|hope|hopes|hoping|wants?|due|set|going|agreed|agrees|promise[sd]?|vow(?:s|ed)|pledge[sd]?|aims?|seeks?|is|are|ready|asked|urged|ordered|offered|refused|likely|supposed|agreement|proposal|intention)$/;
const BOUND_BEFORE = /\b(?:by|until|till|through|as\s+(?:early|soon|late)\s+as)\s+$/i;
// "postponed until Tuesday", "the deadline was extended to May"
const PUT_OFF =
  /\b(?:postponed|delayed|extended|deferred|adjourned|suspended|rescheduled|put\s+off)\b[^.,;]{0,40}\b(?:until|till|to|through)\s+$/i;
// Forms that end in -ed without telling a past.
const NO_PAST = new Set(
  'need indeed speed feed seed united hundred proceed succeed exceed red bed armed unspecified so-called'.split(' '),
);

/**
 * The direction that the words around an expression tell: the nearest finite verb or cue before it in its sentence,
 * else the first after it. `text.slice(start, end)` is the expression; at most 240 characters are read.
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const left = text.slice(Math.max(0, start - 160), start);
  // "Wednesday's ruling", "the Aug. 7 blasts": the clause is not about when that was.
  if (
    /^['’]s?\s/.test(text.slice(end, end + 3)) ||
    (/\bthe\s+$/i.test(left) && /^\s+[a-z]/.test(text.slice(end, end + 4)))
  )
    return 'unknown';
  const before = wordsOf(left.slice(lastBreak(left)));
  if (PUT_OFF.test(left)) return 'future';
  const bound = BOUND_BEFORE.test(left);
  // "Until Thursday, they had not …": a bound that opens its sentence looks the way of the clause behind it.
  if (bound && before.length > 2 && !before.slice(-8).some(isTelling)) return 'future';
  for (let index = before.length - 1; index >= 0; index--) {
    const told = before[index] === 'deadline' ? 'future' : tellingOf(before, index);
    if (told !== 'unknown') return told;
  }
  const right = text.slice(end, end + 80);
  const stop = /[.!?;](?=\s|$)|[”"]|''/.exec(right);
  const after = wordsOf(stop ? right.slice(0, stop.index) : right);
  for (let index = 0; index < after.length; index++) {
    const told = tellingOf(after, index);
    if (told !== 'unknown') return told;
  }
  return bound ? 'future' : 'unknown';
}

function tellingOf(words: readonly string[], index: number): Direction {
  const word = words[index];
  const previous = words[index - 1] ?? '';
  if (AHEAD_AFTER_BE.has(word) && (ALWAYS_AHEAD.has(word) || BE.has(previous) || previous === '')) {
    return aheadUnlessOver(words, index);
  }
  if (isPast(word)) {
    if (ARTICLES.has(previous)) return 'unknown';
    // "will be released", "to be held on Friday": a participle after a modal looks ahead.
    if (previous === 'be') return MODALS.has(words[index - 2] ?? '') ? 'future' : 'unknown';
    return previous === 'is' || previous === 'are' || previous === 'to' ? 'unknown' : 'past';
  }
  if (word === 'to' && AHEAD_AFTER_BE.has(previous)) return aheadUnlessOver(words, index - 1);
  if (word === 'to' && index < words.length - 1) return WANTING.test(previous) ? 'future' : 'unknown';
  return FUTURE.has(word) && !BE.has(word) ? 'future' : 'unknown';
}

// "had been due to expire Friday": the plan is over.
function aheadUnlessOver(words: readonly string[], index: number): Direction {
  return words[index - 1] === 'been' && words[index - 2] === 'had' ? 'past' : 'future';
}

/** True for a verb form that tells a past as a finite verb may: `held`, `opened`. In lower case. */
export function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));
}

function isTelling(word: string): boolean {
  return isPast(word) && !AHEAD_AFTER_BE.has(word) && !WANTING.test(word);
}

// The last place where another sentence ends: a full stop after a word of three letters or more, a mark, a semicolon.
function lastBreak(left: string): number {
  let cut = 0;
  for (const match of left.matchAll(/(?:[a-z0-9%)]{3}[.]|[!?;:])['"”’]*\s+(?=[A-Z"“`'‘])|;\s|\n|--|[“”]|``|''/g)) {
    cut = match.index + match[0].length;
  }
  return cut;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?|['’]ll/g) ?? []).flatMap((word) =>
    /['’]ll$/.test(word) && word.length > 3 ? [word.slice(0, -3), 'will'] : [word],
  );
}
