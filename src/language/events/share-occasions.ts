import type { EventReport } from '../analysis';

/**
 * Gives an undated meeting the date of the one meeting of the same article at the same place with a participant in
 * common: `a meeting of A and B in Kazan`, and elsewhere `A and C met in Kazan in October`.
 */
export function shareOccasions(reports: EventReport[]): EventReport[] {
  const dated = reports.filter(
    ({ type, place, date, status }) => type === 'CONSULT' && place !== null && date !== null && status === 'happened',
  );
  if (dated.length === 0) return reports;
  return reports.map((report) => {
    if (report.type !== 'CONSULT' || report.date !== null || report.place === null || report.status !== 'happened')
      return report;
    const same = dated.filter((other) => isSamePlace(report, other) && sharesOne(report, other));
    const values = new Set(same.map(({ date }) => date));
    return values.size === 1 ? { ...report, date: same[0].date } : report;
  });
}

function isSamePlace(a: EventReport, b: EventReport): boolean {
  return a.place!.cluster !== null && a.place!.cluster === b.place!.cluster;
}

function sharesOne(a: EventReport, b: EventReport): boolean {
  const people = new Set([...a.agents, ...a.patients].map(({ cluster }) => cluster));
  return [...b.agents, ...b.patients].some(({ cluster }) => cluster !== null && people.has(cluster));
}
