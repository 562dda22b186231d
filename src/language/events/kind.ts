import type { ToldReport } from './draft-report';

/** The type, finer where one type has different events: a telephone call is no meeting, a sinking no collision. */
export function kindOf({ type, headline }: ToldReport): string {
  switch (type) {
    case 'CONSULT':
      return /phone|call|ring/.test(headline.act) ? 'CONSULT call' : 'CONSULT meeting';
    case 'ACCIDENT':
      return /sink|capsize|shipwreck/.test(headline.act) ? 'ACCIDENT sinking' : 'ACCIDENT crash';
    default:
      return type;
  }
}
