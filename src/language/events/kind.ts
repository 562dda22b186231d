import type { DraftReport } from './draft-report';

/** Nouns and verbs for different events of one type: a telephone call is no meeting, a sinking no collision. */
const KINDS: Readonly<Record<string, (act: string) => string>> = {
  CONSULT: (act) => (/phone|call|ring/.test(act) ? 'call' : 'meeting'),
  ACCIDENT: (act) => (/sink|capsize|shipwreck/.test(act) ? 'sinking' : 'crash'),
};

/** The type, finer where one type has different events: `ACCIDENT sinking`. */
export function kindOf({ type, headline }: DraftReport): string {
  return `${type} ${KINDS[type]?.(headline.act) ?? ''}`;
}
