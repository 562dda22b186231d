import type { Analysis, EventReport, Participant } from '../../language/analysis';
import { circumstancesIn, sentenceAt } from './circumstances';
import type { EventInput } from './event-input';
import { familyOf, isAtOnce, isOpen } from './family';
import { dayOf, type Window, windowOf } from './window';

/** One report with what merging compares. */
export interface Claim {
  readonly path: string;
  readonly index: number;
  readonly report: EventReport;
  readonly family: string;
  /** Entity ids, in text order. */
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  /** The same with the unnamed: entity ids, or texts. */
  readonly doers: readonly Side[];
  readonly others: readonly Side[];
  readonly place: string | null;
  /** When the report says it happens, or null. */
  readonly told: Window | null;
  /** Day number of the article's date, or null. */
  readonly day: number | null;
  readonly ahead: boolean;
  /** Participants, ships with a name of their own among them. */
  readonly who: readonly string[];
  /** For what is told by its circumstances: participants and what else its sentence names; empty for other families. */
  readonly near: readonly string[];
  /** What the article's first sentence and the one before name. */
  readonly around: readonly string[];
}

/** One participant: an entity id, or what the text calls the unnamed. */
export interface Side {
  readonly entity: string | null;
  readonly text: string;
  /** Several by its form: `Burmese troops`, `Palestinians`. */
  readonly plural: boolean;
}

/** Statuses of what has not come about. */
const AHEAD = new Set(['planned', 'possible', 'cancelled']);
/** Circumstances that are compared. */
const MOST_NEAR = 10;

/** All reports that name an entity or have circumstances that do, by path, then text order. */
export function gatherClaims(input: EventInput): Claim[] {
  const claims: Claim[] = [];
  for (const path of input.paths) {
    const analysis = input.analysis(path);
    if (analysis && analysis.events.length > 0) gatherFrom(input, path, analysis, claims);
  }
  return claims;
}

function gatherFrom(input: EventInput, path: string, analysis: Analysis, claims: Claim[]): void {
  const day = dayOf(analysis.article.date);
  const idOf = (cluster: number | null) => input.entityOf(path, cluster)?.id ?? null;
  const side = ({ cluster, text }: Participant): Side => {
    const entity = input.entityOf(path, cluster);
    const plural = (entity === undefined || entity.type === 'NORP') && /(?:[^s]s|men|people|police)$/i.test(text);
    return { entity: entity?.id ?? null, text, plural };
  };
  const drafts = analysis.events.map((report) => {
    const doers = report.agents.map(side);
    const others = report.patients.map(side);
    const who = distinct([...doers, ...others].flatMap(({ entity, text }) => entity ?? ownName(text) ?? []));
    return { report, doers, others, who, family: familyOf(report), sentence: sentenceAt(analysis, report.start) };
  });
  const sidesAt = new Map<number, string[]>();
  for (const { sentence, who } of drafts) sidesAt.set(sentence, [...(sidesAt.get(sentence) ?? []), ...who]);
  const around = circumstancesIn(analysis, idOf, sidesAt);
  const from = claims.length;
  const sentences: number[] = [];
  drafts.forEach(({ report, doers, others, who, family, sentence }, index) => {
    const agents = named(doers);
    const patients = named(others).filter((id) => !agents.includes(id));
    const place = report.place === null ? null : idOf(report.place.cluster);
    const open = isOpen(family) ? around(sentence) : { near: [], around: [] };
    const sides = place === null ? who : [...who, place];
    const near = isOpen(family) ? distinct([...sides, ...open.near]).slice(0, MOST_NEAR) : [];
    const far = distinct(open.around).slice(0, MOST_NEAR);
    if (agents.length + patients.length + near.length + far.length === 0 && place === null) return;
    sentences.push(sentence);
    claims.push({
      path,
      index,
      report,
      family,
      agents,
      patients,
      doers,
      others,
      place,
      told: windowOf(report.date),
      day,
      ahead: AHEAD.has(report.status) || (report.type === 'VISIT' && report.status === 'invited'),
      who,
      near,
      around: far,
    });
  });
  sentences.forEach((sentence, at) => {
    const claim = claims[from + at];
    if (claim.told !== null || claim.ahead || !isAtOnce(claim.family)) return;
    const mate = sentences.findIndex((other, i) => other === sentence && isDatedMate(claims[from + i]));
    if (mate >= 0) claims[from + at] = { ...claim, told: claims[from + mate].told };
  });
}

/** What is told of an accident in one sentence happens on one day: `23 people died when the ferry sank on Friday`. */
function isDatedMate({ told, family, ahead }: Claim): boolean {
  return told !== null && !ahead && isAtOnce(family);
}

function named(sides: readonly Side[]): readonly string[] {
  return distinct(sides.flatMap(({ entity }) => entity ?? []));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** `ferry Aurora` → `~aurora`: a name that the reader of names did not take for one. */
function ownName(text: string): string | null {
  const name = /(?:\p{Lu}[\p{L}\p{N}-]*\s*)+$/u.exec(text);
  return name ? `~${name[0].trim().toLowerCase()}` : null;
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
