import { type Disposable, EventEmitter, workspace } from 'vscode';
import type { Severity } from '../article/article';
import type { Settings } from './settings';

const SECTION = 'dateline';

/** The settings under `dateline.*`, read anew whenever one of them changes. */
export function createSettings(): Settings & Disposable {
  const changed = new EventEmitter<void>();
  const filesChanged = new EventEmitter<void>();
  let values = read();
  const watcher = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(SECTION)) return;
    values = read();
    changed.fire();
    if (event.affectsConfiguration(`${SECTION}.files`)) filesChanged.fire();
  });
  return {
    onDidChange: changed.event,
    onDidChangeFiles: filesChanged.event,
    get decorations() {
      return values.decorations;
    },
    get dateHints() {
      return values.dateHints;
    },
    get speakerHints() {
      return values.speakerHints;
    },
    get problems() {
      return values.problems;
    },
    get include() {
      return values.include;
    },
    get exclude() {
      return values.exclude;
    },
    dispose() {
      watcher.dispose();
      changed.dispose();
      filesChanged.dispose();
    },
  };
}

function read(): Omit<Settings, 'onDidChange' | 'onDidChangeFiles'> {
  const section = workspace.getConfiguration(SECTION);
  return {
    decorations: section.get('decorations.enabled', true),
    dateHints: section.get('inlayHints.dates', true),
    speakerHints: section.get('inlayHints.speakers', true),
    problems: severities(section.get('problems')),
    include: globs(section.get('files.include')),
    exclude: globs(section.get('files.exclude')),
  };
}

// A hand-edited settings.json may hold anything.
function globs(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((glob): glob is string => typeof glob === 'string' && glob !== '') : [];
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

function severities(value: unknown): Readonly<Record<string, Severity | 'off'>> {
  const told = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(told.filter(([, severity]) => SEVERITIES.includes(severity)));
}
