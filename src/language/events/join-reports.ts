import type { Participant } from '../analysis';
import { distinct, isSame } from './actors';
import type { DraftReport, ToldReport } from './draft-report';
import { kindOf } from './kind';

/** Types that are told by a verb and a noun of one sentence alike: `killed in an attack`. */
const ONE_FAMILY = new Set(['ASSAULT', 'FIGHT', 'DIE']);

/** Joins the reports of one sentence that tell the same: `held a meeting … during the talks`; in text order. */
export function joinReports(drafts: readonly DraftReport[]): readonly DraftReport[] {
  if (drafts.length < 2) return drafts;
  const joined: DraftReport[] = [];
  for (const draft of drafts.toSorted((a, b) => a.report.start - b.report.start || a.report.end - b.report.end)) {
    const at = joined.findIndex((known) => tellSame(known.report, draft.report));
    if (at < 0) joined.push(draft);
    else joined[at] = join(joined[at], draft);
  }
  return joined;
}

function tellSame(a: ToldReport, b: ToldReport): boolean {
  if (ONE_FAMILY.has(a.type) && ONE_FAMILY.has(b.type) && (a.type !== b.type || isOneBlow(a, b))) return true;
  if (a.type !== b.type || (a.type === 'ACCIDENT' && kindOf(a) !== kindOf(b))) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  if (a.type === 'CONSULT') {
    const [people, others] = [everyone(a), everyone(b)];
    return (
      others.every((one) => people.some((other) => isSame(one, other))) ||
      people.every((one) => others.some((other) => isSame(one, other)))
    );
  }
  return sideFits(a.agents, b.agents) && sideFits(a.patients, b.patients);
}

/** `people were killed when a bomb exploded in Norville`: the one tells the victims, the other the place. */
function isOneBlow(a: ToldReport, b: ToldReport): boolean {
  const samePlace = a.place === null || b.place === null || isSame(a.place, b.place);
  return samePlace && sideFits(a.agents, b.agents) && (a.patients.length === 0 || b.patients.length === 0);
}

function everyone(report: ToldReport): readonly Participant[] {
  return [...report.agents, ...report.patients];
}

function sideFits(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => isSame(one, other)));
}

function join(a: DraftReport, b: DraftReport): DraftReport {
  return { report: joinTold(a.report, b.report), refers: a.refers && b.refers ? a.refers : undefined };
}

function joinTold(first: ToldReport, second: ToldReport): ToldReport {
  const agents = distinct([...first.agents, ...second.agents]);
  const patients = distinct([...first.patients, ...second.patients]);
  return {
    ...first,
    agents:
      first.agents.length > 0
        ? first.agents
        : agents.filter((one) => !first.patients.some((other) => isSame(one, other))),
    patients:
      first.patients.length > 0
        ? first.patients
        : patients.filter((one) => !first.agents.some((other) => isSame(one, other))),
    place: first.place ?? second.place,
    date: first.date ?? second.date,
    status: first.status === 'happened' ? second.status : first.status,
  };
}
