import type { Direction } from './scene';

const PAST = new Set(
  `was were had did said told ago since began became came chose cut drew fell felt found fought gave got went grew heard
  held hit kept knew laid led left lost made met paid put quit ran read rose sat saw sent set shot shut slid sold sought
  spent spoke spread stood struck swore took taught thought threw underwent understood won wore wrote been last
  previously bought brought broke built caught flew forced stole sank shook sprang swept tore rode drove ate slept woke
  withdrew overcame overthrew upheld forgave foresaw beat bid burst cost hurt let split thrust killed dead`.split(
    /\s+/,
  ),
);
const FUTURE = new Set(
  `will shall 'll ’ll would won't won’t scheduled expected planned plans plan planning slated due hopes hope intends intend going
  upcoming next deadline until expires expire begins begin starts start takes take opens open payable effective tentatively
  forthcoming coming tomorrow could may might should must can leaves arrives meets ahead anticipates expects expecting
  aims seeks promises vows pledges wants continue awaits projected set slated`.split(/\s+/),
);
const AUXILIARIES = new Set([
  'will',
  'shall',
  'be',
  'to',
  'would',
  "'ll",
  '’ll',
  'is',
  'are',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
]);
// Forms that end in -ed without telling a past.
const NO_PAST = new Set([
  'need',
  'indeed',
  'speed',
  'feed',
  'seed',
  'united',
  'hundred',
  'proceed',
  'succeed',
  'exceed',
  'so-called',
  'red',
  'bed',
  'armed',
]);

/**
 * The direction that the words around an expression tell: the nearest finite verb or cue before it in its sentence,
 * else the first after it. `text.slice(start, end)` is the expression; at most 240 characters are read.
 */
export function directionAt(text: string, start: number, end: number): Direction {
  const left = text.slice(Math.max(0, start - 160), start);
  const cut = lastBreak(left);
  const before = wordsOf(left.slice(cut));
  if (/\b(?:by|until|till|through)\s+(?:the\s+|early\s+|late\s+|mid-?)?$/i.test(left) && !hasPast(before))
    return 'future';
  for (let index = before.length - 1; index >= 0; index--) {
    const told = tellingOf(before, index);
    if (told !== 'unknown') return told;
  }
  const right = text.slice(end, end + 80);
  const stop = /[.!?;](?=\s|$)|[”"]|''/.exec(right);
  const after = wordsOf(stop ? right.slice(0, stop.index) : right);
  for (let index = 0; index < after.length; index++) {
    const told = tellingOf(after, index);
    if (told !== 'unknown') return told;
  }
  return 'unknown';
}

function tellingOf(words: readonly string[], index: number): Direction {
  const word = words[index];
  const previous = words[index - 1] ?? '';
  const beforeThat = words[index - 2] ?? '';
  if (isPast(word)) {
    // "to be held on Friday", "is scheduled", "will be released": a participle after a modal looks ahead.
    if (previous === 'be') return AUXILIARIES.has(beforeThat) || beforeThat === 'not' ? 'future' : 'unknown';
    if (FUTURE.has(word)) return 'future';
    if (previous === 'is' || previous === 'are' || previous === 'to') return 'unknown';
    return 'past';
  }
  if (
    word === 'to' &&
    index < words.length - 1 &&
    /^(?:plans?|planned|scheduled|expected|intends?|hopes?|wants?|due|set|going|agreed|agrees|promised|vowed|is|are|try|ready|decided)$/.test(
      previous,
    )
  ) {
    return 'future';
  }
  if (word === 'to' || word === 'take' || word === 'may' || word === 'set')
    return FUTURE.has(word) && previous !== 'to' ? 'future' : 'unknown';
  return FUTURE.has(word) ? 'future' : 'unknown';
}

function isPast(word: string): boolean {
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word));
}

function hasPast(words: readonly string[]): boolean {
  return words.slice(-8).some((word) => isPast(word) && !FUTURE.has(word));
}

// The last place where another sentence ends: a full stop after a word of four letters or more, a mark, a semicolon.
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
