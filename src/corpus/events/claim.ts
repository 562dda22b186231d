import type { EventReport, Participant } from '../../language/analysis';
import type { EventInput } from '../events';
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
/** Types whose sides are interchangeable: A meets B is B meets A. */
const MUTUAL = new Set(['CONSULT', 'COOPERATE']);
const FAMILIES: Readonly<Record<string, string>> = { FIGHT: 'VIOLENCE', ASSAULT: 'VIOLENCE', DIE: 'VIOLENCE' };

export function isMutual(family: string): boolean {
  return MUTUAL.has(family);
}

/** An acceptance is a family of its own, apart from other agreements. */
export function familyOf({ type, status }: EventReport): string {
  if (type === 'AGREE' && status === 'accepted') return 'ACCEPT';
  return FAMILIES[type] ?? type;
}

/** All reports that name an entity, by path, then text order. */
export function gatherClaims(input: EventInput): Claim[] {
  const claims: Claim[] = [];
  for (const path of input.paths) {
    const analysis = input.analysis(path);
    if (!analysis) continue;
    const day = dayOf(analysis.article.date);
    analysis.events.forEach((report, index) => {
      const side = ({ cluster, text }: Participant): Side => {
        const entity = input.entityOf(path, cluster);
        const plural = (entity === undefined || entity.type === 'NORP') && /(?:[^s]s|men|people|police)$/i.test(text);
        return { entity: entity?.id ?? null, text, plural };
      };
      const doers = report.agents.map(side);
      const others = report.patients.map(side);
      const agents = named(doers);
      const patients = named(others).filter((id) => !agents.includes(id));
      const place = report.place === null ? null : (input.entityOf(path, report.place.cluster)?.id ?? null);
      if (agents.length + patients.length === 0 && place === null) return;
      claims.push({
        path,
        index,
        report,
        family: familyOf(report),
        agents,
        patients,
        doers,
        others,
        place,
        told: windowOf(report.date),
        day,
        ahead: AHEAD.has(report.status) || (report.type === 'VISIT' && report.status === 'invited'),
      });
    });
  }
  return claims;
}

function named(sides: readonly Side[]): readonly string[] {
  return [...new Set(sides.flatMap(({ entity }) => (entity === null ? [] : [entity])))];
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
