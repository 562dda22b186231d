import type { Disposable, Uri } from 'vscode';
import type { Mark } from '../corpus/corrections/corrections';
import type { Discrepancy } from '../corpus/snapshot';

/** The analyst's corrections, kept in `.dateline/corrections.json` of each workspace folder. */
export interface CorrectionsService extends Disposable {
  /** Resolves when the files that there are have been read. */
  whenReady(): Promise<void>;
  /** Remembers the mark in the folder of that article; false, and the user is told, where its file cannot take it. */
  mark(article: Uri, discrepancy: Discrepancy, mark: Mark): Promise<boolean>;
  /** Forgets the marks on discrepancies of all folders. */
  forgetMarks(): Promise<void>;
  /** The corrections file of the folder of that article, or of the first folder; made where there is none. */
  open(article: Uri | undefined): Promise<Uri | undefined>;
}
