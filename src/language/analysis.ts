import type { Article, Problem } from '../article/article';
import type { Span, TextSpan } from '../article/span';
import type { Spelling } from './tokens/spelling';

/** `NORP`: nationality, religious or political group (`Russian`); `EVENT`: a named event (`BRICS Summit`). */
export type NameType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'NORP' | 'EVENT';

/** How a mention refers: by name, by a nominal (`the Indian Prime Minister`) or by a pronoun (`he`). */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export type Gender = 'female' | 'male';

/** A word, number or punctuation mark. */
export interface Token extends TextSpan {
  readonly spelling: Spelling;
}

/** A sentence with the indices of its tokens, `tokenEnd` exclusive, and the index of its paragraph. */
export interface Sentence extends Span {
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Index into `Article.paragraphs`; -1 for header, byline, agency and dateline. */
  readonly paragraph: number;
}

/** A title or role that stands at a name: `President`, `External Affairs Minister`, `former`-prefixed where it says so. */
export type Role = TextSpan;

/** A name as the reader finds it, before identity. Titles and possessive `'s` stay outside the span. */
export interface Name extends TextSpan {
  readonly type: NameType;
  /** The title before it (`Prime Minister`) or apposition that goes with it, longest first. */
  readonly roles: readonly Role[];
}

/** A span that refers to an entity. */
export interface Mention extends TextSpan {
  readonly type: NameType;
  readonly form: MentionForm;
  /** Index into `Analysis.clusters`; null where the referent is not known (an unresolved pronoun or nominal). */
  readonly cluster: number | null;
  /** Why it belongs to its cluster: `same-name`, `surname`, `initials`, `acronym`, `demonym`, `role` … */
  readonly rule?: string;
}

/** What one article says of one entity: the article's own coreference chain. */
export interface Cluster {
  readonly type: NameType;
  /** The fullest form in this article. */
  readonly name: string;
  /** For a NORP or spelling variant that belongs to a place or organization: the canonical name (`Russian` → `Russia`). */
  readonly canonical: string | null;
  readonly gender: Gender | null;
  readonly roles: readonly Role[];
  /** Indices into `Analysis.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** Acronyms and expansions told in this article: `External Affairs Minister (EAM)`. */
  readonly acronyms: readonly string[];
  /** A person's age in years, where the article tells it. */
  readonly age?: number | null;
  /** Which of several places of one name it is, folded: `texas` for `Paris, Texas`, `river`, `us state`, `team` for one called by its town; null for the usual one. */
  readonly sense?: string | null;
  /** The country of a public body: `Russia` for `Russian Foreign Ministry`; null where none is told. */
  readonly country?: string | null;
  /** Offices of a country that the roles tell, country first: `Russia|president`. */
  readonly offices?: readonly string[];
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 (ISO 24617-1). */
export interface DateExpression extends TextSpan {
  readonly type: DateType;
  /** TIMEX3 value: `2024-03-20`, `2024-H1`, `P4D`, `PAST_REF`, `XXXX-06-24`. */
  readonly value: string;
  /** The ISO date that a relative value was resolved against, or null. */
  readonly anchor: string | null;
  /** Why this value, for the reader of a hover: `last Wednesday before the article's date`. */
  readonly reason: string | null;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** A quotation. The span is what stands between the marks, in one paragraph. */
export interface Quote extends TextSpan {
  readonly kind: QuoteKind;
  /** Pieces of one utterance share a number. */
  readonly utterance: number;
  /** Who says it: an index into `Analysis.clusters`, or null. */
  readonly speaker: number | null;
  /** What the text calls the speaker (`he`, `the official statement`), or null. */
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
}

/** Somebody or something that takes part in an event; `cluster` is null for the unnamed (`Muslim hackers`). */
export interface Participant extends TextSpan {
  readonly cluster: number | null;
}

export type EventStatus =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'invited'
  | 'accepted'
  | 'cancelled'
  | 'denied'
  | 'possible';

/** One article's mention of an event. The span is the trigger's. */
export interface EventReport extends Span {
  readonly trigger: string;
  /** PLOVER's types and Dateline's own (`INVITE`, `STATEMENT` …). */
  readonly type: string;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly place: Participant | null;
  /** TIMEX3 value of when it happened or is to happen, or null. */
  readonly date: string | null;
  readonly status: EventStatus;
  /** What a headline needs beyond the participants. */
  readonly headline?: Headline;
}

/** `{act: 'condemn', kind: 'verb', about: 'terror attack in Samarra'}`, `{act: 'meeting', kind: 'noun', about: null}`. */
export interface Headline {
  /** The verb's base form, or the noun. */
  readonly act: string;
  readonly kind: 'verb' | 'noun';
  /** What follows the verb in the article's words where that is not the other side itself, or null. */
  readonly about: string | null;
}

/** Words that tell when an article was written, apart from its dates. */
export type DateClue =
  /** `80th anniversary of Victory Day`: `year` is the year that it falls in. */
  | (TextSpan & { readonly kind: 'anniversary'; readonly year: number })
  /**
   * `the 23rd Annual Summit later this year`: an occasion that only one year has; `key` is the same in every article.
   * `year` is the year it is said to be in, where the article's own date gives it; `shift` counts years from that date.
   */
  | (TextSpan & {
      readonly kind: 'occasion';
      readonly key: string;
      readonly year: number | null;
      readonly shift: number | null;
    })
  /**
   * `on March 20, 2024`, `will open in 2025`: the latest calendar date told as past and the earliest told as to come;
   * `value` as in TIMEX3, a year, month or day. In undated articles alone.
   */
  | (TextSpan & { readonly kind: 'told'; readonly value: string; readonly tense: 'past' | 'ahead' })
  /** `PARAMARIBO, Surinam 1996-08-30`: the day, ISO, at the head of the article. In undated articles alone. */
  | (TextSpan & { readonly kind: 'filed'; readonly date: string })
  /**
   * `Monday, November 18`: a day without its year; `weekday` from Monday 1 to Sunday 7, or null; `side` is where it lies
   * from the day of writing, `opening` for the dateline's own. In undated articles alone.
   */
  | (TextSpan & {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      readonly side: 'opening' | 'past' | 'future' | 'unknown';
    })
  /** `Ann Lee, 35,`: the age in years of a cluster of `Analysis.clusters`; the span is the name's. */
  | (TextSpan & { readonly kind: 'age'; readonly cluster: number; readonly age: number })
  /**
   * `on Tuesday` with what happened then: an index into `Analysis.events`, the least and most days from it to the day of
   * writing (negative for what is to come) and its weekday, where that is told. In undated articles alone.
   */
  | (TextSpan & {
      readonly kind: 'fresh';
      readonly report: number;
      readonly least: number;
      readonly most: number;
      readonly weekday: number | null;
    });

/** What a claim tells: how long, how many, when, where, or who alone holds a role. */
export type ClaimKind = 'duration' | 'count' | 'date' | 'place' | 'holder';

/** A statement that reports of one event may contradict: `four-day visit`, `at least 12 people`, `on March 4`. */
export interface Claim extends TextSpan {
  readonly kind: ClaimKind;
  /** What lasts or is counted: `visit`, `dead`, `truck`; for dates and places the event's type; `lead inquiry`, `sign`. */
  readonly of: string;
  /** The least and the most that the words allow: a count, hours, or days since 1970-01-01; null where open. */
  readonly least: number;
  readonly most: number | null;
  /** What the words say, for the reader: `P4D`, `12`, `2024-03-04`, `Kazan`. */
  readonly value: string;
  /** Index into `Analysis.events` of the report that it belongs to, or null. */
  readonly report: number | null;
  /** Content words of its sentence, cut to their stems: two counts of one thing stand in sentences that share some. */
  readonly context: readonly string[];
  /** Index into `Analysis.clusters` of whom a role is for, or who gave it (the side signed for); null for other kinds. */
  readonly principal: number | null;
}

/** All that one article's text tells: the only thing the corpus and every view read. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Span[];
  /** Names, nominals and pronouns in text order; names never overlap one another. */
  readonly mentions: readonly Mention[];
  readonly clusters: readonly Cluster[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventReport[];
  readonly clues: readonly DateClue[];
  /** In text order; undefined where nothing reads them. */
  readonly claims?: readonly Claim[];
  readonly problems: readonly Problem[];
  /** MinHash of the body's word shingles: articles that share most of it are copies of one text. */
  readonly fingerprint?: readonly number[];
}
