import type {
  Analysis,
  Claim,
  Cluster,
  DateExpression,
  EventReport,
  Headline,
  Mention,
  NameType,
  Participant,
  Quote,
} from '../analysis';
import { article, problem, span, textSpan } from './article-codec';
import { clue } from './clue-codec';
import { end, index, list, natural, nullable, number, object, oneOf, optional, start, string } from './codec';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const nameType = oneOf<NameType>('PERSON', 'ORGANIZATION', 'PLACE', 'NORP', 'EVENT');
const mentionForm = oneOf<Mention['form']>('name', 'nominal', 'pronoun');
const rule = optional(string);

const mention = object<Mention>(
  { start, end, text: string, type: nameType, form: mentionForm, cluster: index, rule },
  (from) => {
    const made: Mutable<Mention> = {
      start: start.read(from),
      end: end.read(from),
      text: from.string(),
      type: nameType.read(from),
      form: mentionForm.read(from),
      cluster: index.read(from),
    };
    const told = rule.read(from);
    if (told !== undefined) made.rule = told;
    return made;
  },
);

const cluster = object<Cluster>({
  type: nameType,
  name: string,
  canonical: nullable(string),
  gender: nullable(oneOf('female', 'male')),
  roles: list(textSpan),
  mentions: list(natural),
  acronyms: list(string),
  age: optional(nullable(number)),
  sense: optional(nullable(string)),
  country: optional(nullable(string)),
  offices: optional(list(string)),
});

const dateType = oneOf<DateExpression['type']>('DATE', 'TIME', 'DURATION', 'SET');
const textOrNull = nullable(string);

const date = object<DateExpression>(
  { start, end, text: string, type: dateType, value: string, anchor: textOrNull, reason: textOrNull },
  (from) => ({
    start: start.read(from),
    end: end.read(from),
    text: from.string(),
    type: dateType.read(from),
    value: from.string(),
    anchor: textOrNull.read(from),
    reason: textOrNull.read(from),
  }),
);

const quoteKind = oneOf<Quote['kind']>('direct', 'mixed', 'indirect');
const spanOrNull = nullable(textSpan);

const quote = object<Quote>(
  { start, end, text: string, kind: quoteKind, utterance: number, speaker: index, source: spanOrNull, cue: spanOrNull },
  (from) => ({
    start: start.read(from),
    end: end.read(from),
    text: from.string(),
    kind: quoteKind.read(from),
    utterance: number.read(from),
    speaker: index.read(from),
    source: spanOrNull.read(from),
    cue: spanOrNull.read(from),
  }),
);

const participant = object<Participant>({ start, end, text: string, cluster: index }, (from) => ({
  start: start.read(from),
  end: end.read(from),
  text: from.string(),
  cluster: index.read(from),
}));

const headlineKind = oneOf<Headline['kind']>('verb', 'noun');

const headline = object<Headline>({ act: string, kind: headlineKind, about: textOrNull }, (from) => ({
  act: from.string(),
  kind: headlineKind.read(from),
  about: textOrNull.read(from),
}));

const participants = list(participant);
const status = oneOf<EventReport['status']>(
  'happened',
  'ongoing',
  'planned',
  'invited',
  'accepted',
  'cancelled',
  'denied',
  'possible',
);
const placeOrNull = nullable(participant);
const toldBy = optional(headline);

const report = object<EventReport>(
  {
    start,
    end,
    trigger: string,
    type: string,
    agents: participants,
    patients: participants,
    place: placeOrNull,
    date: textOrNull,
    status,
    headline: toldBy,
  },
  (from) => {
    const made: Mutable<EventReport> = {
      start: start.read(from),
      end: end.read(from),
      trigger: from.string(),
      type: from.string(),
      agents: participants.read(from),
      patients: participants.read(from),
      place: placeOrNull.read(from),
      date: textOrNull.read(from),
      status: status.read(from),
    };
    const told = toldBy.read(from);
    if (told !== undefined) made.headline = told;
    return made;
  },
);

const claimKind = oneOf<Claim['kind']>('duration', 'count', 'date', 'place', 'holder');
const numberOrNull = nullable(number);
const texts = list(string);

const claim = object<Claim>(
  {
    start,
    end,
    text: string,
    kind: claimKind,
    of: string,
    least: number,
    most: numberOrNull,
    value: string,
    report: index,
    context: texts,
    principal: index,
  },
  (from) => ({
    start: start.read(from),
    end: end.read(from),
    text: from.string(),
    kind: claimKind.read(from),
    of: from.string(),
    least: number.read(from),
    most: numberOrNull.read(from),
    value: from.string(),
    report: index.read(from),
    context: texts.read(from),
    principal: index.read(from),
  }),
);

const head = { article, problems: list(problem) };
const opening = { ...head, sentences: list(span), mentions: list(mention), quotes: list(quote) };

/** What stands first in the bytes of an analysis. */
export type AnalysisHead = Pick<Analysis, keyof typeof head>;
/** What stands there before all that takes long to read. */
export type AnalysisOpening = Pick<Analysis, keyof typeof opening>;

export const analysisHead = object<AnalysisHead>(head);
export const analysisOpening = object<AnalysisOpening>(opening);

export const analysis = object<Analysis>({
  ...opening,
  clusters: list(cluster),
  dates: list(date),
  events: list(report),
  clues: list(clue),
  claims: optional(list(claim)),
  fingerprint: optional(list(natural)),
});
