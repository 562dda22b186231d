import type { Participant } from '../analysis';
import { isSame } from './actors';
import type { DraftReport } from './draft-report';
import { kindOf } from './kind';

/**
 * Gives reports that tell too little the sides of what they refer to, and drops those that refer to nothing: `The visit
 * could take place in May` is the visit told last. One list a sentence, in text order.
 */
export function referBack(sentences: readonly (readonly DraftReport[])[]): DraftReport[] {
  const last = new Map<string, DraftReport>();
  const found: DraftReport[] = [];
  for (const reports of sentences) {
    const here: DraftReport[] = [];
    for (const report of reports) {
      const settled = settle(report, last.get(kindOf(report)), here);
      if (!settled) continue;
      here.push(settled);
      last.set(kindOf(settled), settled);
    }
    found.push(...here);
  }
  return found;
}

function settle(
  { refers, ...own }: DraftReport,
  last: DraftReport | undefined,
  here: readonly DraftReport[],
): DraftReport | null {
  switch (refers) {
    case undefined:
      return own;
    case 'last':
      return last ? lend(own, last, last.date) : null;
    case 'fill':
      return last && sharesSide(own, last) ? lend(own, last, null) : own;
    case 'during': {
      const done = here.findLast(({ agents, patients }) => agents.length > 0 && patients.length > 0);
      return done ? lend(own, done, done.date) : null;
    }
    case 'with': {
      const what = here.findLast(({ agents, patients }) => agents.length + patients.length > 0);
      return what ? lend(own, what, null) : own;
    }
  }
}

function sharesSide(own: DraftReport, last: DraftReport): boolean {
  const share = (a: readonly Participant[], b: readonly Participant[]) =>
    a.length === 0 || a.some((one) => b.some((other) => isSame(one, other)));
  return share(own.agents, last.agents) && share(own.patients, last.patients);
}

/** The report with the sides it lacks, and the date where both have come about or neither has. */
function lend(own: DraftReport, known: DraftReport, date: string | null): DraftReport {
  const isDone = ({ status }: DraftReport) => status === 'happened' || status === 'ongoing';
  const agents = own.agents.length > 0 && own.type !== 'SUPPORT' ? own.agents : known.agents;
  const patients = own.patients.length > 0 ? own.patients : known.patients;
  return {
    ...own,
    agents,
    patients: patients.filter((one) => !agents.some((other) => isSame(one, other))),
    date: own.date ?? (isDone(own) === isDone(known) ? date : null),
  };
}
