import type { Participant } from '../analysis';
import { kept } from '../lists';
import { isSame } from './actors';
import type { DraftReport, ToldReport } from './draft-report';
import { kindOf } from './kind';

/**
 * Gives reports that tell too little the sides of what they refer to, and drops those that refer to nothing: `The visit
 * could take place in May` is the visit told last. One list a sentence, in text order.
 */
export function referBack(sentences: readonly (readonly DraftReport[])[]): ToldReport[] {
  const last = new Map<string, ToldReport>();
  const found: ToldReport[] = [];
  for (const drafts of sentences) {
    const first = found.length;
    for (const draft of drafts) {
      const kind = kindOf(draft.report);
      const settled = settle(draft, last.get(kind), found, first);
      if (!settled) continue;
      found.push(settled);
      last.set(kind, settled);
    }
  }
  return found;
}

/** `found` holds the reports before it, those of its own sentence from `first` on. */
function settle(
  { report, refers }: DraftReport,
  last: ToldReport | undefined,
  found: readonly ToldReport[],
  first: number,
): ToldReport | null {
  switch (refers) {
    case undefined:
      return report;
    case 'last':
      return last ? lend(report, last, last.date) : null;
    case 'fill':
      return last && sharesSide(report, last) ? lend(report, last, null) : report;
    case 'during': {
      const done = found.slice(first).findLast(({ agents, patients }) => agents.length > 0 && patients.length > 0);
      return done ? lend(report, done, done.date) : null;
    }
    case 'with': {
      const what = found.slice(first).findLast(({ agents, patients }) => agents.length + patients.length > 0);
      return what ? lend(report, what, null) : report;
    }
  }
}

function sharesSide(own: ToldReport, last: ToldReport): boolean {
  const share = (a: readonly Participant[], b: readonly Participant[]) =>
    a.length === 0 || a.some((one) => b.some((other) => isSame(one, other)));
  return share(own.agents, last.agents) && share(own.patients, last.patients);
}

/** The report with the sides it lacks, and the date where both have come about or neither has. */
function lend(own: ToldReport, known: ToldReport, date: string | null): ToldReport {
  const isDone = ({ status }: ToldReport) => status === 'happened' || status === 'ongoing';
  const agents = own.agents.length > 0 && own.type !== 'SUPPORT' ? own.agents : known.agents;
  const patients = own.patients.length > 0 ? own.patients : known.patients;
  return {
    ...own,
    agents,
    patients: kept(patients, (one) => !agents.some((other) => isSame(one, other))),
    date: own.date ?? (isDone(own) === isDone(known) ? date : null),
  };
}
