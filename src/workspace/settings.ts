import type { Event } from 'vscode';
import type { Severity } from '../article/article';

/** The user's settings, typed; read anew after each change. */
export interface Settings {
  readonly onDidChange: Event<void>;
  /** After `include` or `exclude` changed. */
  readonly onDidChangeFiles: Event<void>;
  /** Inline decorations of names, dates and quotes. */
  readonly decorations: boolean;
  /** Resolved dates as inlay hints. */
  readonly dateHints: boolean;
  /** Speakers of quotes as inlay hints. */
  readonly speakerHints: boolean;
  /** How each rule's problems are shown, by code; rules that the user says nothing of keep their own severity. */
  readonly problems: Readonly<Record<string, Severity | 'off'>>;
  /** Glob patterns of files that are articles, whatever they look like. */
  readonly include: readonly string[];
  /** Glob patterns of files that are never articles. */
  readonly exclude: readonly string[];
}
