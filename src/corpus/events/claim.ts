import type { Analysis, EventReport, Participant } from '../../language/analysis';
import type { Entity } from '../snapshot';
import { circumstancesIn, sentenceAt } from './circumstances';
import type { ClaimPool, Side } from './claim-pool';
import { familyOf, isAtOnce, isOpen } from './family';
import { dayOf, type Window, windowOf } from './window';

/** One report with what merging compares and a title needs. */
export interface Claim extends Pick<EventReport, 'trigger' | 'type' | 'date' | 'status' | 'headline'> {
  readonly path: string;
  /** Index into `Analysis.events`. */
  readonly index: number;
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
  /** ISO date of the article, or null; and its day number. */
  readonly published: string | null;
  readonly day: number | null;
  readonly ahead: boolean;
  /** Participants, ships with a name of their own among them. */
  readonly who: readonly string[];
  /** For what is told by its circumstances: participants and what else its sentence names; empty for other families. */
  readonly near: readonly string[];
  /** What the article's first sentence and the one before name. */
  readonly around: readonly string[];
}

/** Who is who in one article. */
export type EntityOf = (cluster: number | null) => Entity | undefined;

/** Statuses of what has not come about. */
const AHEAD = new Set(['planned', 'possible', 'cancelled']);
/** Circumstances that are compared. */
const MOST_NEAR = 10;

/** A report with its sides, before it is known whether it makes a claim. */
interface Told {
  readonly report: EventReport;
  readonly doers: readonly Side[];
  readonly others: readonly Side[];
  readonly who: readonly string[];
  readonly family: string;
  readonly sentence: number;
}

/** The reports of one article that name an entity or have circumstances that do, in text order. */
export function claimsOf(path: string, analysis: Analysis, entityOf: EntityOf, pool: ClaimPool): Claim[] {
  if (analysis.events.length === 0) return [];
  const published = analysis.article.date;
  const day = dayOf(published);
  const idOf = (cluster: number | null) => entityOf(cluster)?.id ?? null;
  const told = analysis.events.map((report) => tell(report, analysis, entityOf, pool));
  const around = circumstancesIn(analysis, idOf, (sentence, into) => {
    for (const each of told) if (each.sentence === sentence) addTo(into, each.who);
  });
  const claims: Writable[] = [];
  const sentences: number[] = [];
  for (let index = 0; index < told.length; index++) {
    const { report, doers, others, who, family, sentence } = told[index];
    const agents: string[] = [];
    const patients: string[] = [];
    for (const { entity } of doers) if (entity !== null && !agents.includes(entity)) agents.push(entity);
    for (const { entity } of others)
      if (entity !== null && !agents.includes(entity) && !patients.includes(entity)) patients.push(entity);
    const place = report.place === null ? null : idOf(report.place.cluster);
    let near: readonly string[] = NOBODY;
    let far: readonly string[] = NOBODY;
    if (isOpen(family)) {
      const open = around(sentence);
      const sides = place === null ? [...who] : addTo([...who], [place]);
      near = addTo(sides, open.near).slice(0, MOST_NEAR);
      far = addTo([], open.around).slice(0, MOST_NEAR);
    }
    if (agents.length + patients.length + near.length + far.length === 0 && place === null) continue;
    sentences.push(sentence);
    const { trigger, type, date, status, headline } = report;
    claims.push({
      path,
      index,
      trigger: pool.text(trigger),
      type: pool.text(type),
      date: pool.textOrNull(date),
      status,
      headline: headline && pool.headline(headline),
      family,
      agents: pool.ids(agents),
      patients: pool.ids(patients),
      doers: pool.sides(doers),
      others: pool.sides(others),
      place,
      told: windowOf(date),
      published,
      day,
      ahead: AHEAD.has(status) || (type === 'VISIT' && status === 'invited'),
      who: pool.ids(who),
      near: pool.ids(near),
      around: pool.ids(far),
    });
  }
  dateByMates(claims, sentences);
  return claims;
}

type Writable = Omit<Claim, 'told'> & { told: Window | null };

const NOBODY: readonly string[] = [];

function tell(report: EventReport, analysis: Analysis, entityOf: EntityOf, pool: ClaimPool): Told {
  const doers = report.agents.map((each) => sideOf(each, entityOf, pool));
  const others = report.patients.map((each) => sideOf(each, entityOf, pool));
  const who: string[] = [];
  noteNames(doers, who);
  noteNames(others, who);
  return { report, doers, others, who, family: familyOf(report), sentence: sentenceAt(analysis, report.start) };
}

function sideOf({ cluster, text }: Participant, entityOf: EntityOf, pool: ClaimPool): Side {
  const entity = entityOf(cluster);
  const plural = (entity === undefined || entity.type === 'NORP') && /(?:[^s]s|men|people|police)$/i.test(text);
  return entity ? pool.named(entity.id, plural) : pool.unnamed(text, plural);
}

function noteNames(sides: readonly Side[], into: string[]): void {
  for (const { entity, text } of sides) {
    const name = entity ?? ownName(text);
    if (name !== null && !into.includes(name)) into.push(name);
  }
}

/** Adds those that are not there yet. */
function addTo(ids: string[], more: readonly string[]): string[] {
  for (const id of more) if (!ids.includes(id)) ids.push(id);
  return ids;
}

/** What is told of an accident in one sentence happens on one day: `23 people died when the ferry sank on Friday`. */
function dateByMates(claims: readonly Writable[], sentences: readonly number[]): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim.told !== null || claim.ahead || !isAtOnce(claim.family)) continue;
    const mate = claims.find(
      ({ told, family, ahead }, i) => sentences[i] === sentences[at] && told !== null && !ahead && isAtOnce(family),
    );
    if (mate) claim.told = mate.told;
  }
}

/** `ferry Aurora` → `~aurora`: a name that the reader of names did not take for one. */
function ownName(text: string): string | null {
  const name = /(?:\p{Lu}[\p{L}\p{N}-]*\s*)+$/u.exec(text);
  return name ? `~${name[0].trim().toLowerCase()}` : null;
}

/** What the report is called by: the verb or noun of its headline, else its trigger. */
export function actOf({ headline, trigger }: Claim): string {
  return headline?.act ?? trigger;
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where two claims tell the same in every respect. */
export function sameClaim(a: Claim, b: Claim): boolean {
  return (Object.keys(a) as (keyof Claim)[]).every((field) => sameValue(a[field], b[field]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => sameValue(value, b[key as keyof typeof b]));
}
