import type { WordTag } from './word';

/** Closed classes of English words, all lower case. */
function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const DETERMINERS = list(
  'a an the this that these those some any every each all both several many few no another such its his her their our your my more most',
);
const POSSESSIVES = list('its his her their our your my whose');
const PREPOSITIONS = list(
  'of in on at by with from for to into onto over under between among amid against about after before during since until till through throughout across along near around outside inside within without toward towards upon off above below behind beside beyond despite except like unlike via per concerning regarding including following versus out as than',
);
const SUBORDINATORS = list(
  'if unless because although though while whereas when whenever where until as lest whether since after before how why',
);
const RELATIVES = list('who which whom whose');
const MODALS = list("will would shall should can could may might must 'll ’ll 'd ’d");
const BE = list("be is are was were been being am 's ’s 're ’re");
const HAVE = list("have has had having 've ’ve");
const DO = list('do does did');
const NOT = list("not n't n’t never longer hardly cannot");
const SUBJECT_PRONOUNS = list(
  'he she it they we i you who him them us me himself herself itself themselves there what everyone anybody somebody nobody',
);
const ADVERBS = list(
  `also again already always now then today yesterday tomorrow tonight soon still yet just only even ever once twice later earlier
recently currently formerly previously repeatedly together instead meanwhile however therefore thus further moreover too so
very quite rather almost nearly about up down away back apart abroad here there forward far well hard long once ago altogether outright perhaps maybe reportedly allegedly nevertheless finally originally`,
);
/** Words in -ed or -ing that stand before a noun or name something, not verbs. */
export const NOT_VERBS = list(
  'united red hundred indeed need speed seed feed breed bed sacred wicked naked aged armed alleged so-called meeting building morning evening ceasefire king ring thing nothing something anything everything during spring wing sing bring string beijing regarding including following according excluding pending housing funding killing bombing shooting shelling wedding hearing ruling ongoing upcoming outgoing incoming forthcoming leading developing remaining visiting willing understanding briefing warning feeling standing training banking mining fishing farming engineering manufacturing trading advertising planning voting spending lending borrowing broadcasting landing opening closing beginning ending proceeding offspring being gathering crossing undertaking uprising greeting setting bombing offering beheading',
);
/** Participles that tie what follows to the noun before: `hackers based in …`. */
export const ALWAYS_PARTICIPLES = list(
  'based linked involved affiliated aimed suspected located displaced backed accused entitled dubbed held known',
);

/** The tag of each word of a closed class; a word of several has that of the first class here. */
export const CLOSED_CLASSES: ReadonlyMap<string, WordTag> = closedClasses([
  ['and', list('and or & but nor')],
  ['to', list('to')],
  ['that', list('that')],
  ['relative', RELATIVES],
  ['modal', MODALS],
  ['not', NOT],
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
  ['possessive', POSSESSIVES],
  ['determiner', DETERMINERS],
  ['pronoun', SUBJECT_PRONOUNS],
  ['preposition', PREPOSITIONS],
  ['subordinator', SUBORDINATORS],
  ['adverb', ADVERBS],
]);

function closedClasses(classes: readonly (readonly [WordTag, ReadonlySet<string>])[]): ReadonlyMap<string, WordTag> {
  const found = new Map<string, WordTag>();
  for (const [tag, words] of classes) for (const word of words) if (!found.has(word)) found.set(word, tag);
  return found;
}

/** A word with straight apostrophes, as the lists have it. */
export function straight(lower: string): string {
  return lower.replaceAll('’', "'");
}
