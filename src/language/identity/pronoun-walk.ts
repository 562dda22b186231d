import type { Gender, Mention, Quote, Sentence, Token } from '../analysis';
import type { LanguageDocument } from '../document';
import { SAYING_VERBS } from '../lexicon/function-words';
import { bySpelling } from '../tokens/spelling';
import { clausePart } from './clause-part';
import type { Identity } from './identity';
import { PERSONAL, type PersonalPronoun } from './pronouns';
import { type Candidate, FORGOTTEN, mention, scoreAt } from './salience';
import { isUnnamed, type Unnamed, unnamedHead } from './unnamed';

/** Somebody whom a pronoun can mean. */
export interface Ranked {
  readonly cluster: number | null;
  readonly score: number;
  /** True where the quotation at hand names him or her. */
  readonly named: boolean;
  /** True where the last mention was a subject. */
  readonly subject: boolean;
}

/** A pronoun in a quotation, to be settled when its speaker is known; candidates best first. */
export interface Open {
  readonly token: Token;
  /** Index into the quotes. */
  readonly quote: number;
  readonly candidates: readonly Ranked[];
}

export interface Walked {
  readonly resolved: readonly Mention[];
  readonly open: readonly Open[];
  /** Genders that sure pronouns tell of clusters. */
  readonly genders: ReadonlyMap<number, Gender>;
}

/** Words that open a clause, in which the subject before is free to be an object: `Putin said [that] Modi met him`. */
const CLAUSE = new Set('that who which whom because when while if whether although though'.split(' '));

/** How much better than the next the best has to be. */
const MARGIN = 1.2;

/** People kept in mind at once. */
const MOST = 60;

/** What it counts in a quotation to be mentioned in it. */
const SAME_QUOTE = 300;

interface State {
  readonly candidates: Candidate[];
  /** The organization that was subject last, and when; null where two were in one sentence. */
  body: { readonly cluster: number; readonly time: number } | null;
  /** Counts sentences, a new paragraph as half of one more; those inside a quotation do not pass time. */
  now: number;
  /** Index of the quotation at hand, or -1. */
  quote: number;
  /** Counts mentions in quotations. */
  quoted: number;
  /** The candidate that is subject of the clause at hand. */
  subject: Candidate | null;
  /** By cluster how many sure pronouns told each gender. */
  readonly told: Map<number, { female: number; male: number }>;
}

/** What the walk does at a word; null at the most, which it passes over. */
interface Cue {
  readonly pronoun: PersonalPronoun | null;
  readonly unnamed: Unnamed | null;
  readonly word: string;
}

const cueOf = bySpelling((text, lower): Cue | null => {
  const pronoun = PERSONAL.get(lower) ?? null;
  const unnamed = unnamedHead(text);
  return pronoun || unnamed || lower === 'it' || CLAUSE.has(lower) ? { pronoun, unnamed, word: lower } : null;
});

/** Reads the article once, keeping in mind who was mentioned, and settles `he`, `she`, `his` … on the way. */
export function walkPronouns(document: LanguageDocument, identity: Identity, quotes: readonly Quote[]): Walked {
  const { tokens } = document;
  const { mentions } = identity;
  const state: State = { candidates: [], body: null, now: 0, quote: -1, quoted: 0, subject: null, told: new Map() };
  const resolved: Mention[] = [];
  const open: Open[] = [];
  let at = 0;
  let quote = 0;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    if (sentence.paragraph < 0) continue;
    passTime(state, sentence, quotes[quote], sentence.paragraph !== paragraph);
    paragraph = sentence.paragraph;
    for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
      const token = tokens[index];
      const { start } = token;
      while (quote < quotes.length && quotes[quote].end <= start) quote++;
      const inside = quote < quotes.length && quotes[quote].start <= start ? quote : -1;
      if (inside !== state.quote) enterQuote(state, inside);
      while (at < mentions.length && mentions[at].start < start) at++;
      if (at < mentions.length && mentions[at].start === start) {
        const end = endToken(tokens, index, mentions[at].end);
        see(state, tokens, index, end, identity, at);
        if (mentions[at].type === 'PERSON') index = end - 1;
        continue;
      }
      const cue = cueOf(token.spelling);
      if (cue === null) continue;
      if (cue.pronoun) {
        const told = partOf(cue.pronoun, cue.word, tokens[index + 1]);
        const ranked = rank(state, told);
        if (inside >= 0) open.push({ token, quote, candidates: ranked });
        else resolved.push(settle(state, told, token, ranked));
      } else if (cue.unnamed) {
        if (inside < 0 && isUnnamed(tokens, index))
          remember(state, cue.unnamed, clausePart(tokens, index, index + 1, token));
      } else if (cue.word !== 'it') {
        state.subject = null;
      } else if (inside < 0 && SAYING_VERBS.has(tokens[index + 1]?.text ?? '')) {
        resolved.push(settleBody(state, token));
      }
    }
  }
  return { resolved, open, genders: agreed(state.told) };
}

function enterQuote(state: State, quote: number): void {
  state.quote = quote;
  if (quote >= 0) state.subject = null;
}

/** One pronoun can be misread; three of one gender and none of the other are not. */
function agreed(told: ReadonlyMap<number, { readonly female: number; readonly male: number }>): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const [cluster, { female, male }] of told) {
    if (female >= 3 && male === 0) genders.set(cluster, 'female');
    else if (male >= 3 && female === 0) genders.set(cluster, 'male');
  }
  return genders;
}

function passTime(state: State, sentence: Sentence, quote: Quote | undefined, newParagraph: boolean): void {
  state.subject = null;
  if (quote && quote.start < sentence.start && sentence.end <= quote.end) return;
  state.now += newParagraph ? 1.5 : 1;
  let kept = 0;
  for (const candidate of state.candidates)
    if (scoreAt(candidate, state.now) >= FORGOTTEN) state.candidates[kept++] = candidate;
  while (state.candidates.length > kept) state.candidates.pop();
}

function endToken(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && tokens[at].start < end) at++;
  return at;
}

function see(
  state: State,
  tokens: readonly Token[],
  first: number,
  last: number,
  { mentions, clusters }: Identity,
  at: number,
): void {
  const { cluster, type } = mentions[at];
  if (cluster === null || (type !== 'PERSON' && type !== 'ORGANIZATION')) return;
  const part = clausePart(tokens, first, last, mentions[at]);
  if (type === 'PERSON') remember(state, { cluster, gender: clusters[cluster].gender }, part);
  else if (part === 'subject' && state.quote < 0) {
    const { body } = state;
    state.body = body?.time === state.now && body.cluster !== cluster ? null : { cluster, time: state.now };
  }
}

/** So that a sentence of thousands of names costs no more than its length. */
function forgetLeast(state: State): void {
  state.candidates.sort((a, b) => scoreAt(b, state.now) - scoreAt(a, state.now));
  state.candidates.length = MOST / 2;
}

function candidateOf({ candidates }: State, cluster: number | null): Candidate | undefined {
  if (cluster !== null) for (const candidate of candidates) if (candidate.cluster === cluster) return candidate;
  return undefined;
}

function remember(
  state: State,
  who: { readonly cluster: number | null; readonly gender: Gender | null },
  part: Candidate['part'],
): void {
  let candidate = candidateOf(state, who.cluster);
  if (!candidate) {
    const { cluster, gender } = who;
    candidate = { cluster, gender, score: 0, time: state.now, part, quote: -1, quotedAt: 0 };
    if (state.candidates.length === MOST) forgetLeast(state);
    state.candidates.push(candidate);
  }
  candidate.gender ??= who.gender;
  if (state.quote >= 0) {
    candidate.quote = state.quote;
    candidate.quotedAt = ++state.quoted;
  }
  mention(candidate, part, state.quote >= 0, state.now);
  if (part === 'subject') state.subject = candidate;
}

// `told [her]` → object, `[her] visit` → possessor
function partOf(pronoun: PersonalPronoun, word: string, next: Token | undefined): PersonalPronoun {
  if (word !== 'her' || (next && /^\p{L}/u.test(next.text) && !NO_NOUN.has(next.spelling.lower))) return pronoun;
  return { ...pronoun, part: 'object' };
}

const NO_NOUN = new Set(
  'to that in on at with for from of and but or as by about if when while who which because after before the a an not is was had has would will into out over'.split(
    ' ',
  ),
);

/** Whom the pronoun can mean, best first. */
function rank(state: State, { gender, part, reflexive }: PersonalPronoun): readonly Ranked[] {
  const bound = part === 'object' && !reflexive ? state.subject : null;
  const ranked: Ranked[] = [];
  for (const candidate of state.candidates) {
    if (candidate === bound || (candidate.gender !== null && candidate.gender !== gender)) continue;
    let score = scoreAt(candidate, state.now);
    if (candidate === state.subject && part !== 'object') score += 80;
    if (candidate === state.subject && reflexive) score += 400;
    if (part === 'subject' && candidate.part === 'subject') score *= 1.25;
    if (candidate.gender === null) score *= gender === 'male' ? 0.8 : 0.6;
    const named = state.quote >= 0 && candidate.quote === state.quote;
    if (named) score += SAME_QUOTE * 0.7 ** (state.quoted - candidate.quotedAt);
    if (score >= FORGOTTEN)
      ranked.push({ cluster: candidate.cluster, score, named, subject: candidate.part === 'subject' });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.cluster ?? -1) - (b.cluster ?? -1));
}

/** `it said` is the organization that was subject in this sentence or the one before. */
function settleBody({ body, now }: State, { start, end, text }: Token): Mention {
  if (!body || now - body.time > 1.5) return { start, end, text, type: 'ORGANIZATION', form: 'pronoun', cluster: null };
  return { start, end, text, type: 'ORGANIZATION', form: 'pronoun', cluster: body.cluster, rule: 'pronoun' };
}

function settle(state: State, { gender, part }: PersonalPronoun, token: Token, ranked: readonly Ranked[]): Mention {
  const [best, second] = ranked;
  if (!best || best.cluster === null || (second && best.score < second.score * MARGIN))
    return pronounMention(token, null);
  remember(state, { cluster: best.cluster, gender: null }, part);
  const candidate = candidateOf(state, best.cluster);
  if (candidate && candidate.gender === null && (!second || best.score >= 2 * second.score)) {
    candidate.gender = gender;
  }
  if (!second || best.score >= 2 * second.score) {
    const told = state.told.get(best.cluster) ?? { female: 0, male: 0 };
    told[gender]++;
    state.told.set(best.cluster, told);
  }
  return pronounMention(token, best.cluster);
}

/** A pronoun of a person as a mention. */
export function pronounMention({ start, end, text }: Token, cluster: number | null): Mention {
  if (cluster === null) return { start, end, text, type: 'PERSON', form: 'pronoun', cluster };
  return { start, end, text, type: 'PERSON', form: 'pronoun', cluster, rule: 'pronoun' };
}
