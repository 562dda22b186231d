import type { Span, TextSpan } from './span';

/** Where an article's date comes from. */
export type DateSource = 'header' | 'dateline' | 'inferred';

/** The `date YYYY-MM-DD` line; `written` is the date as it stands, which may be impossible (`2024-02-30`). */
export interface Header extends Span {
  readonly written: TextSpan;
}

/** The place line that opens the body: `NEW DELHI:`, `New Delhi [India], November 19 :`. */
export interface Dateline extends Span {
  /** All of the place, as written: `New Delhi [India]`; null where the line tells only a day. */
  readonly place: TextSpan | null;
  /** The date expression in it (`November 19`), or null. */
  readonly dateText: TextSpan | null;
  /** ISO calendar date that `dateText` means, or null. */
  readonly date: string | null;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something wrong with, or worth telling about, a span of an article. */
export interface Problem extends Span {
  /** Stable kebab-case code: `impossible-date`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedSpan[];
}

export interface RelatedSpan extends Span {
  readonly path: string;
  readonly message: string;
}

/** The fixed structure of one article: everything but what its prose says. */
export interface Article {
  /** ISO calendar date, or null where none is told. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  readonly header: Header | null;
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
  readonly dateline: Dateline | null;
  /** From the first character of prose (after the dateline) to the last (before a closing agency line). */
  readonly body: Span;
  /** Headline, caption or note that stands before byline, agency or dateline: the first of the paragraphs. */
  readonly headlines: readonly Span[];
  /**
   * All that is to be read, in text order, without surrounding white space: the headlines, the body's paragraphs (the
   * first starts after the dateline), and closing credits such as `(Reporting by …)`.
   */
  readonly paragraphs: readonly Span[];
  /** Offset of the first code unit of each line; `\r\n`, `\n` and `\r` end a line. */
  readonly lineStarts: readonly number[];
  readonly problems: readonly Problem[];
}
