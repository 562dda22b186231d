/** English function words, what a clause is held together with, by class: a bit each, as a word may be of several. */
export const SUBJECT_PRONOUN = 1 << 0;
/** Pronouns that a phrase may go on from: `some of them`, `many voters`. */
export const NOMINAL_PRONOUN = 1 << 1;
/** Pronouns that a possessor is told with: `his remarks`. */
export const POSSESSIVE_PRONOUN = 1 << 2;
export const DETERMINER = 1 << 3;
export const PREPOSITION = 1 << 4;
/** What opens a clause of its own. */
export const CLAUSE_OPENER = 1 << 5;
export const AUXILIARY = 1 << 6;
/** Adverbs that stand between subject and verb and do not end in -ly. */
export const ADVERB = 1 << 7;
/** Words of time that may follow a subject or open a clause: `on Tuesday`, `last week`. */
export const TIME_WORD = 1 << 8;
/** Past and present forms of frequent irregular verbs that are hardly ever nouns. */
export const IRREGULAR_VERB = 1 << 9;
/** What leads to a verb: `would`, `to`. */
export const MODAL = 1 << 10;
export const ARTICLE = 1 << 11;
/** Words that only a noun can follow: `a report`, `his claims`. */
export const BEFORE_NOUN = 1 << 12;
/** Times that stand between a subject and its verb. */
export const TIME_ADVERB = 1 << 13;
/** The first bit that no closed class takes. */
export const OPEN_CLASSES = 14;

const WORDS: readonly (readonly [classes: number, words: string])[] = [
  [
    SUBJECT_PRONOUN,
    `i he she we they you it who someone somebody everyone everybody anyone nobody one
  others many some most few both several another neither none`,
  ],
  [NOMINAL_PRONOUN, `one others many some most few both several another none neither`],
  [POSSESSIVE_PRONOUN, 'my his her our their your its whose'],
  [
    DETERMINER,
    `a an the this that these those my his her our their your its whose some any every each
  no another one two three four five six seven eight nine ten several many most all both few half other more
  certain various dozens hundreds thousands`,
  ],
  [
    PREPOSITION,
    `of for with from in at on to by about against among amid after before between during
  into onto over under through throughout toward towards upon via within without around across behind beside besides
  beyond near off out outside inside since until till like unlike despite per regarding concerning following including
  as up down along alongside above below past than except aboard atop ahead`,
  ],
  [
    CLAUSE_OPENER,
    `that because when while if although though since whether as where whereas unless
  until once after before but so yet or and nor which who whom whose what why how whenever wherever even only`,
  ],
  [
    AUXILIARY,
    `is are was were be been being am has have had having do does did will would can could
  may might must shall should ain't won't can't cannot 's 'd 've 'll 're 'm ca wo not n't never let`,
  ],
  [
    ADVERB,
    `also then later never not n't ever even still just once again often always soon now already
  first instead further thus perhaps sometimes indeed earlier nevertheless nonetheless however too yet only almost
  quite simply both all himself herself themselves itself today yesterday tonight tomorrow twice long since recently
  famously repeatedly all reportedly there here meanwhile afterward afterwards likewise elsewhere`,
  ],
  [
    TIME_WORD,
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon
  evening night noon midnight week weekend month year day days weeks months years today yesterday tonight tomorrow
  last next past earlier later early late ago hour hours minutes moments`,
  ],
  [
    IRREGULAR_VERB,
    `went goes took takes gave gives made makes came comes ran won wins lost loses held
  holds met meets led leads got gets kept keeps left put set spoke speaks stood stands sat sits fell falls drew draws
  flew hit let pay paid sent sends saw sees sought seeks understood knew knows became becomes began begins brought
  bought built caught chose chooses dealt did fought found finds forgot grew heard hears laid lays lay lies meant
  means rose sold shook shot showed shown shows slept spent spends stuck struck swore swung taught tells thinks thought
  threw told took tore wore wrote writes wants needs seems appears remains has had says said broke beat bet cut cast
  felt feels fled hung hurt led lit rode sang sank shut split spread stole strode swept swam woke wound withdrew
  undertook overcame cannot believes hopes expects plans likes loves hates owns works lives leaves stays runs uses
  turns helps includes allows continues`,
  ],
  [MODAL, "would could will can may might must shall should do does did wo ca n't to"],
  [ARTICLE, 'the a an my his her its our their'],
  [BEFORE_NOUN, 'a an the this that these those my his her its our your their whose no any every each such'],
  [TIME_ADVERB, `yesterday today tonight earlier later monday tuesday wednesday thursday friday saturday sunday`],
];

const CLASSES: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (const [classes, words] of WORDS)
    for (const word of words.split(/\s+/)) map.set(word, (map.get(word) ?? 0) | classes);
  return map;
})();

/** The classes of a lower-cased word; 0 where it is of none. */
export function closedClasses(word: string): number {
  return CLASSES.get(word) ?? 0;
}

/** True where an item is of one of the classes. */
export function isA(item: { readonly classes: number } | undefined, classes: number): boolean {
  return item !== undefined && (item.classes & classes) !== 0;
}
