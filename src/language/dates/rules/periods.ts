import { isoYear } from '../calendar';
import { YEAR } from '../pattern';
import type { Match, Meaning, Reading, Rule } from '../rule';
import { rule } from '../rule';
import type { Scene } from '../scene';
import { shiftedValue, shiftYears } from '../values';

/** Periods that lean on the quarter or year that figures are told for: `the year-ago quarter`, `the latest period`. */
export const PERIOD_RULES: readonly Rule[] = [
  rule(
    'period-compared',
    { kind: 'unit', oneOf: 'ago earlier' },
    '(?<article>(?:the|an?) )?(?:comparable |corresponding |same )?year_(?:ago|earlier)(?:_(?<unit>quarter|period|month|half|third_quarter))?',
    readCompared,
  ),
  rule(
    'same-period',
    { kind: 'unit', oneOf: 'comparable corresponding same' },
    'the (?:comparable|corresponding|same) (?<unit>period|quarter|month|half)(?: of| in)? (?:last year|a year (?:ago|earlier)|the (?:previous|prior) year|the year before)',
    readCompared,
  ),
  rule(
    'quarter-of-year',
    { kind: 'unit', oneOf: 'quarter period' },
    `(?:the )?(?<year>${YEAR}|(?:last|this) year['’]s) (?<unit>quarter|period)`,
    readQuarterOfYear,
  ),
  rule(
    'which-quarter',
    { kind: 'unit', oneOf: 'quarter period' },
    '(?:the |this )?(?<which>latest|most recent|current|this|last|next|coming|previous|prior|that) (?<unit>quarter|period)',
    readWhich,
  ),
  rule(
    'the-quarter',
    { kind: 'unit', oneOf: 'quarter' },
    'the quarter(?<ago> a year (?:ago|earlier))?',
    ({ groups, after, before }) =>
      /^\s*(?:of\s+a|mile|point|finals?)\b/i.test(after) || /\b(?:three|one)\s+$/i.test(before)
        ? null
        : { resolve: (scene) => theQuarter(scene, groups.ago !== undefined) },
  ),
];

/** `the year-ago quarter`, `a year-earlier loss`: the period the figures are for, a year before. */
function readCompared({ groups }: Match): Meaning {
  const quarterly = /quarter/i.test(groups.unit ?? '');
  return {
    // "a year-earlier loss": the article belongs to the loss.
    skipStart: groups.article !== undefined && groups.unit === undefined ? groups.article.length : 0,
    resolve: ({ period, quarter, anchor }) => {
      const now = anchor && (quarterly ? shiftedValue(anchor, -1, 'quarter') : isoYear(anchor.year));
      const base = quarterly ? (quarter ?? now) : (period ?? now);
      const value = base === null ? null : shiftYears(base, -1);
      return told(value ?? (quarterly ? 'XXXX-QX' : 'XXXX'), 'a year before the period told');
    },
  };
}

function readQuarterOfYear({ groups }: Match): Meaning {
  const written = groups.year!;
  return {
    resolve: ({ period, anchor }) => {
      const here = anchor ? isoYear(anchor.year - (/last/i.test(written) ? 1 : 0)) : 'XXXX';
      const year = /^\d/.test(written) ? written : here;
      const quarter = /-Q.$/.exec(period ?? '')?.[0];
      return told(
        quarter ? year + quarter : /quarter/i.test(groups.unit!) ? `${year}-QX` : year,
        'the same quarter of that year',
      );
    },
  };
}

function readWhich({ groups }: Match): Meaning | null {
  const which = groups.which!.toLowerCase();
  const latest = /latest|recent|that/.test(which);
  if (!latest && groups.unit!.toLowerCase() === 'period') return null;
  const step = /last|previous|prior|latest|recent/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  return {
    resolve: ({ quarter, anchor }) => {
      if (latest && quarter !== null) return told(quarter, 'the quarter told before');
      const value = anchor ? shiftedValue(anchor, step, 'quarter') : 'XXXX-QX';
      const reason = `${which} quarter from the article's date`;
      return value === null ? null : { type: 'DATE', value, relative: anchor !== null, reason };
    },
  };
}

function theQuarter({ quarter, anchor }: Scene, ago: boolean): Reading {
  const base = quarter ?? (anchor && shiftedValue(anchor, 0, 'quarter'));
  return told((base && (ago ? shiftYears(base, -1) : base)) ?? 'XXXX-QX', 'the quarter told before');
}

function told(value: string, reason: string): Reading {
  return { type: 'DATE', value, relative: 'told', reason };
}
