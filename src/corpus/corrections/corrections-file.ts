import type { Discrepancy } from '../snapshot';
import { type Corrections, type Mark, type MarkedDiscrepancy, statementTexts } from './corrections';

/** Where the corrections of a folder are kept, below it. */
export const CORRECTIONS_FILE = '.dateline/corrections.json';

/** A file of corrections as it was read; what this version does not know is kept as it stands. */
export interface CorrectionsFile {
  readonly corrections: Corrections;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The content of a file, or why it cannot be used; never throws. An empty text is an empty file. */
export type ReadCorrections =
  | ({ readonly kind: 'corrections' } & CorrectionsFile)
  | { readonly kind: 'corrupt'; readonly reason: string };

const MARKS: readonly unknown[] = ['seen', 'not-a-discrepancy'] satisfies Mark[];

export function parseCorrections(text: string): ReadCorrections {
  if (text.trim() === '') return { kind: 'corrections', corrections: { discrepancies: new Map() }, content: {} };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { kind: 'corrupt', reason: error instanceof Error ? error.message : String(error) };
  }
  if (!isRecord(content)) return { kind: 'corrupt', reason: 'it does not hold one JSON object' };
  const told = content.discrepancies ?? {};
  if (!isRecord(told)) return { kind: 'corrupt', reason: '“discrepancies” is no JSON object' };
  const discrepancies = new Map<string, MarkedDiscrepancy>();
  for (const [id, entry] of Object.entries(told)) {
    if (!isMarkedDiscrepancy(entry)) {
      return { kind: 'corrupt', reason: `“${id}” has no “mark” (seen, not-a-discrepancy) or no “statements”` };
    }
    discrepancies.set(id, entry);
  }
  return { kind: 'corrections', corrections: { discrepancies }, content };
}

function isMarkedDiscrepancy(entry: unknown): entry is MarkedDiscrepancy {
  return (
    isRecord(entry) &&
    MARKS.includes(entry.mark) &&
    Array.isArray(entry.statements) &&
    entry.statements.every((text) => typeof text === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file with a mark for the discrepancy as it stands now. */
export function withMark(file: CorrectionsFile, discrepancy: Discrepancy, mark: Mark): CorrectionsFile {
  const discrepancies = new Map(file.corrections.discrepancies);
  discrepancies.set(discrepancy.id, { mark, statements: statementTexts(discrepancy) });
  return { ...file, corrections: { ...file.corrections, discrepancies } };
}

/** The file without any mark on discrepancies. */
export function withoutMarks(file: CorrectionsFile): CorrectionsFile {
  return { ...file, corrections: { ...file.corrections, discrepancies: new Map() } };
}

/** JSON with sorted keys, one statement a line, so that versions of the file merge line by line. */
export function serialiseCorrections({ corrections, content }: CorrectionsFile): string {
  const known = isRecord(content.discrepancies) ? content.discrepancies : {};
  const discrepancies = Object.fromEntries(
    [...corrections.discrepancies].map(([id, entry]) => [id, { ...asRecord(known[id]), ...entry }]),
  );
  return `${JSON.stringify(sorted({ ...content, discrepancies }), null, 2)}\n`;
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
