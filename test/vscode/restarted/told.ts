import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { CorpusSnapshot } from '../../../src/corpus/snapshot';

/** All that a snapshot tells, as JSON. */
export function tell(snapshot: CorpusSnapshot): string {
  const { paths, entities, events, discrepancies } = snapshot;
  const of = paths.map((path) => ({
    copies: snapshot.copiesOf(path),
    discrepancies: snapshot.discrepanciesIn(path).map(({ id }) => id),
    inferred: snapshot.inferredDate(path),
    entities: snapshot.analysis(path)?.clusters.map((_, cluster) => snapshot.entityOf(path, cluster)?.id),
    events: snapshot.analysis(path)?.events.map((_, report) => snapshot.eventOf(path, report)?.id),
  }));
  const plain = entities.map((entity) => ({
    ...entity,
    members: entity.members.map(({ path, cluster }) => ({ path, cluster })),
    mentionsOf: snapshot.mentionsOf(entity.id),
    quotesOf: snapshot.quotesOf(entity.id),
  }));
  return JSON.stringify({ paths, entities: plain, events, discrepancies, of }, null, 1);
}

/** What one start tells the next. */
export function note(told: string): void {
  writeFileSync(noted(), told);
}

export function readNote(): string {
  return readFileSync(noted(), 'utf8');
}

function noted(): string {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return join(folder.uri.fsPath, '..', 'told.json');
}
