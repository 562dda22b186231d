import type { Analysis, DateExpression, NameType } from '../language/analysis';
import type { AnalysisHead } from '../language/packing/analysis-codec';
import type { Corrections } from './corrections/corrections';
import type { InferredDate } from './dating/inferred-date';
import type { PlanStep } from './events/plan-history';
import type { Roster } from './roster';

/** Why an alias belongs to an entity: `same-name`, `surname`, `initials`, `acronym`, `demonym` … */
export interface Alias {
  readonly text: string;
  readonly count: number;
  readonly rule: string;
}

export interface RoleOverTime {
  readonly text: string;
  readonly count: number;
  /** ISO dates of the first and last article that says it; null where those are undated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Whom or what mentions refer to, across all articles. */
export interface Entity {
  /** A slug of the name; two of one slug are told apart by what they are, never by reading order. */
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Most frequent first. */
  readonly aliases: readonly Alias[];
  readonly roles: readonly RoleOverTime[];
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The article clusters it is made of, by path (code units), then index. */
  readonly members: readonly ClusterRef[];
}

export interface ClusterRef {
  readonly path: string;
  readonly cluster: number;
}

/** A mention: index into the `mentions` of that path's analysis. */
export interface MentionRef {
  readonly path: string;
  readonly mention: number;
}

/** An entity's clusters of one article. */
export interface ArticleOf {
  readonly path: string;
  readonly clusters: readonly number[];
  readonly roster: Roster;
}

export interface QuoteRef {
  readonly path: string;
  readonly quote: number;
}

/** A report: index into the `events` of that path's analysis. */
export interface ReportRef {
  readonly path: string;
  readonly report: number;
}

/** What the reports of one event tell. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** TIMEX3 value or null. */
  readonly date: string | null;
  /** ISO date of the first article that tells it; null where none of them is dated. */
  readonly reported?: string | null;
  /** Entity id of the place, or null. */
  readonly place: string | null;
  readonly participants: readonly EventParticipant[];
  readonly status: string;
  readonly reports: readonly ReportRef[];
  /** Independent reports: copies of one wire story count once. */
  readonly sources: number;
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

export interface EventParticipant {
  readonly entity: string;
  readonly role: 'agent' | 'patient';
}

export interface Statement {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

/** Reports of one event that cannot all be right; two statements or more, and no verdict. */
export interface Discrepancy {
  readonly id: string;
  readonly kind: string;
  readonly event: string | null;
  readonly message: string;
  readonly statements: readonly Statement[];
}

/** The corpus as it stands: plain, read-only, the same for the same articles in whatever order they came. */
export interface CorpusSnapshot {
  /** In order of code units. */
  readonly paths: readonly string[];
  analysis(path: string): Analysis | undefined;
  /** The article and problems of the analysis; asked of many articles, as it takes none. */
  headOf(path: string): AnalysisHead | undefined;
  /** Who is in an article; asked of many articles, as it takes no analysis. */
  rosterOf(path: string): Roster | undefined;
  /** By id. */
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  /** By id; without those that the analyst has marked as seen or as none. */
  readonly discrepancies: readonly Discrepancy[];
  /** The rest of them, by id. */
  readonly marked: readonly Discrepancy[];
  /** Those that an event's reports differ in. */
  discrepanciesOf(event: string): readonly Discrepancy[];
  /** Those with a statement in the article. */
  discrepanciesIn(path: string): readonly Discrepancy[];
  /** Other articles that carry the same text, cut or lightly edited, in order of path. */
  copiesOf(path: string): readonly string[];
  entity(id: string): Entity | undefined;
  event(id: string): Event | undefined;
  /** The entity that a cluster of an article belongs to. */
  entityOf(path: string, cluster: number | null): Entity | undefined;
  /** The event that a report of an article belongs to. */
  eventOf(path: string, report: number): Event | undefined;
  /** When an undated article was written, as far as evidence tells; undefined where it is dated or nothing tells. */
  inferredDate(path: string): InferredDate | undefined;
  /** The article's date expressions; relative years of an undated article are resolved where its year is inferred. */
  datesOf(path: string): readonly DateExpression[];
  /** The articles that name the entity, by date (undated last), then path. */
  articlesOf(entityId: string): readonly ArticleOf[];
  /** In the same order; mentions of an article in text order. */
  mentionsOf(entityId: string): readonly MentionRef[];
  /** Quotes spoken by the entity, in the same order. */
  quotesOf(entityId: string): readonly QuoteRef[];
  /** Entities that share articles with this one, most shared sentences first; no more than `most` of them. */
  companionsOf(entityId: string, most?: number): readonly Entity[];
  /** What became of a plan, where the event is part of one that several articles tell of; else empty. */
  historyOf(eventId: string): readonly PlanStep[];
}

export interface CorpusChanges {
  /** Articles with other problems, in themselves or beside others; those of undated ones are left out that lie in when they were written. */
  readonly problems: ReadonlySet<string>;
  /** Articles that may have other copies. */
  readonly copies: ReadonlySet<string>;
  /** All articles whose dates are to be inferred: whatever has changed may be a clue. */
  readonly undated: readonly string[];
}

/** Many articles in, entities and events out. */
export interface Corpus {
  /** Adds or replaces one article. `packed` are the analysis' bytes, where they are at hand (`packAnalysis`). */
  set(path: string, analysis: Analysis, packed?: Uint8Array): void;
  /** Forgets one article; no error where it is unknown. */
  delete(path: string): void;
  /** The analyst's own word; replaces what was given before. */
  correct(corrections: Corrections): void;
  /** Does outstanding work, unit by unit, until none is left (true) or `isTimeUp` says so (false: call again). */
  settle(isTimeUp: () => boolean): boolean;
  /** What has changed since this was last asked. */
  takeChanges(): CorpusChanges;
  snapshot(): CorpusSnapshot;
}
