/** One event on the timeline; days count from 1970-01-01, both ends included. */
export interface TimelineItem {
  readonly id: string;
  readonly title: string;
  /** What the reader calls its kind: `visit`, `invitation`. */
  readonly type: string;
  readonly status: string;
  /** The status in the reader's language. */
  readonly statusLabel: string;
  /** True where it has not happened yet, as far as the articles tell. */
  readonly planned: boolean;
  /** True where it was called off or denied. */
  readonly off: boolean;
  /** TIMEX3 value as the articles give it, or `first reported …`; null where neither is known. */
  readonly date: string | null;
  /** True where only the day of its first report is known. */
  readonly reported: boolean;
  readonly first: number;
  readonly last: number;
  readonly sources: string;
  readonly participants: readonly string[];
  /** Lanes it stands in: indices into `TimelineData.lanes`. */
  readonly lanes: readonly number[];
  readonly reports: readonly TimelineReport[];
  /** What became of a plan, in words; empty where it is none. */
  readonly plan: string;
  /** What the reports disagree about, in words. */
  readonly disputed: readonly string[];
}

export interface TimelineReport {
  /** Article and line: `seeds/a.txt:12`. */
  readonly label: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface TimelineData {
  readonly lanes: readonly string[];
  /** In order of time. */
  readonly items: readonly TimelineItem[];
  /** Events that no date is known of. */
  readonly undated: readonly TimelineItem[];
  /** What there is beside these events, in words; empty where these are all. */
  readonly hidden: string;
  /** True while the articles are still being read. */
  readonly indexing: boolean;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly kind: 'data'; readonly data: TimelineData }
  | { readonly kind: 'select'; readonly event: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly path: string; readonly start: number; readonly end: number }
  | { readonly kind: 'reveal'; readonly event: string };

/** Words of the page, in the reader's language; put into the page as JSON when it is made. */
export interface TimelineWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly empty: string;
  readonly indexing: string;
  readonly undated: string;
  readonly disagree: string;
  readonly showInSidebar: string;
  readonly help: string;
  readonly reports: string;
}
