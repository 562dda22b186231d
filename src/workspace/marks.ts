import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Span } from '../article/span';
import type { Analysis, NameType } from '../language/analysis';

/** The kinds of inline marks. */
export const MARKS = [
  'person',
  'organization',
  'place',
  'nationality',
  'namedEvent',
  'nominal',
  'date',
  'quote',
  'eventTrigger',
] as const;

export type Mark = (typeof MARKS)[number];

export type MarkTypes = Readonly<Record<Mark, TextEditorDecorationType>>;

/** The spans to mark in one article, by kind; of dates not the vague ones (`recently`), of quotes those with marks. */
export function marksOf(analysis: Analysis): Record<Mark, Span[]> {
  const spans: Record<Mark, Span[]> = {
    person: [],
    organization: [],
    place: [],
    nationality: [],
    namedEvent: [],
    nominal: [],
    date: analysis.dates.filter(({ value }) => !value.endsWith('_REF')),
    quote: analysis.quotes.filter(({ kind }) => kind !== 'indirect'),
    eventTrigger: [...analysis.events],
  };
  for (const mention of analysis.mentions) {
    if (mention.form === 'name') spans[NAME_MARKS[mention.type]].push(mention);
    else if (mention.form === 'nominal' && mention.cluster !== null) spans.nominal.push(mention);
  }
  return spans;
}

const NAME_MARKS: Record<NameType, Mark> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  NORP: 'nationality',
  EVENT: 'namedEvent',
};

/**
 * One decoration type a kind. Color never tells alone: each kind of name has an underline of its own style, dates are
 * in italics, quotes have a ground.
 */
export function createMarkTypes(): MarkTypes {
  return {
    person: made({ color: color('personForeground'), textDecoration: underline('solid') }),
    organization: made({ color: color('organizationForeground'), textDecoration: underline('double') }),
    place: made({ color: color('placeForeground'), textDecoration: underline('dotted') }),
    nationality: made({
      color: color('nationalityForeground'),
      textDecoration: underline('dotted'),
      fontStyle: 'italic',
    }),
    namedEvent: made({ color: color('namedEventForeground'), textDecoration: underline('dashed') }),
    nominal: made({ textDecoration: underline('solid', 30) }),
    date: made({ color: color('dateForeground'), fontStyle: 'italic' }),
    quote: made({
      backgroundColor: color('quoteBackground'),
      overviewRulerColor: color('quoteOverviewRuler'),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
    eventTrigger: made({ textDecoration: 'underline dashed 1px var(--vscode-dateline-eventTriggerUnderline)' }),
  };
}

function made(options: DecorationRenderOptions): TextEditorDecorationType {
  return window.createTextEditorDecorationType({ rangeBehavior: DecorationRangeBehavior.ClosedClosed, ...options });
}

function color(name: string): ThemeColor {
  return new ThemeColor(`dateline.${name}`);
}

/** A line as thin as can be, in a paler shade of the word's own color. */
function underline(style: string, percent = 50): string {
  return `underline ${style} 1px color-mix(in srgb, currentColor ${percent}%, transparent)`;
}
