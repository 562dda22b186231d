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

const nameType = oneOf<NameType>('PERSON', 'ORGANIZATION', 'PLACE', 'NORP', 'EVENT');

const mention = object<Mention>({
  start,
  end,
  text: string,
  type: nameType,
  form: oneOf('name', 'nominal', 'pronoun'),
  cluster: index,
  rule: optional(string),
});

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

const date = object<DateExpression>({
  start,
  end,
  text: string,
  type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
  value: string,
  anchor: nullable(string),
  reason: nullable(string),
});

const quote = object<Quote>({
  start,
  end,
  text: string,
  kind: oneOf('direct', 'mixed', 'indirect'),
  utterance: number,
  speaker: index,
  source: nullable(textSpan),
  cue: nullable(textSpan),
});

const participant = object<Participant>({ start, end, text: string, cluster: index });

const headline = object<Headline>({ act: string, kind: oneOf('verb', 'noun'), about: nullable(string) });

const report = object<EventReport>({
  start,
  end,
  trigger: string,
  type: string,
  agents: list(participant),
  patients: list(participant),
  place: nullable(participant),
  date: nullable(string),
  status: oneOf('happened', 'ongoing', 'planned', 'invited', 'accepted', 'cancelled', 'denied', 'possible'),
  headline: optional(headline),
});

const claim = object<Claim>({
  start,
  end,
  text: string,
  kind: oneOf('duration', 'count', 'date', 'place', 'holder'),
  of: string,
  least: number,
  most: nullable(number),
  value: string,
  report: index,
  context: list(string),
  principal: index,
});

export const analysis = object<Analysis>({
  article,
  sentences: list(span),
  mentions: list(mention),
  clusters: list(cluster),
  dates: list(date),
  quotes: list(quote),
  events: list(report),
  clues: list(clue),
  claims: optional(list(claim)),
  problems: list(problem),
  fingerprint: optional(list(natural)),
});
