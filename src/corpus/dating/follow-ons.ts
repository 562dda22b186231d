import { dayOf, EVER_AFTER } from '../events/window';
import { type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';

/** The days from those of dated articles that report what this one's events follow on: an acceptance comes after its invitation. */
export function followOnBounds(input: DatingInput, path: string): Bound[] {
  const analysis = input.analysis(path);
  if (!analysis) return [];
  return analysis.events.flatMap((report, index) => {
    const event = input.eventOf(path, index);
    if (!event || event.reports.some((other) => input.analysis(other.path)?.article.date)) return [];
    return event.previous.flatMap((id): Bound[] => {
      const earlier = input.event(id);
      const dated = earlier?.reports.flatMap((ref) => {
        const day = input.analysis(ref.path)?.article.date;
        return day ? [{ ...ref, day }] : [];
      });
      const [first] = (dated ?? []).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.path < b.path ? -1 : 1));
      const told = first && input.analysis(first.path)?.events[first.report];
      const day = dayOf(first?.day ?? null);
      if (!earlier || !told || day === null) return [];
      const why = `follows on “${earlier.title}”, reported on ${first.day}`;
      return [
        {
          windows: [{ first: day, last: EVER_AFTER }],
          sources: ['follows on'],
          weight: 0.5,
          evidence: [
            evidenceAt(path, { ...report, text: report.trigger }, why),
            evidenceAt(first.path, { ...told, text: told.trigger }, 'reported here'),
          ],
        },
      ];
    });
  });
}
