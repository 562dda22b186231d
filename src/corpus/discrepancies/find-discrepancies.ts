import { entityIds } from '../entities/entity-id';
import type { Discrepancy } from '../snapshot';
import { differingFigures } from './figures';
import { differingOccasions } from './occasions';
import { differingParticipants } from './participants';
import { differingQuotes } from './quotes';
import { tellStories } from './stories';
import type { DiscrepancyInput, Draft, DraftStatement } from './told';

/**
 * Where independent reports of one event cannot all be right: lengths, counts, days, places, holders of a role and the words
 * of a quote;
 * by id, statements by path and place. No report is called wrong. The same for the same articles in any order.
 */
export function findDiscrepancies(input: DiscrepancyInput): Discrepancy[] {
  const stories = tellStories(input);
  const drafts = [
    ...differingFigures(input, stories),
    ...differingOccasions(input, stories),
    ...differingParticipants(input, stories),
    ...differingQuotes(input),
  ]
    .map((draft) => ({ ...draft, statements: [...draft.statements].sort(inOrder).filter(isFirst) }))
    .filter(({ statements }) => statements.length > 1);
  const ids = entityIds(drafts.map((draft) => ({ name: `${draft.kind} ${draft.subject}`, marks: marksOf(draft) })));
  return drafts
    .map(({ kind, event, message, statements }, at) => ({ id: ids[at], kind, event, message, statements }))
    .sort((a, b) => compare(a.id, b.id));
}

/** What tells two of one subject apart: their values, which no new article changes unless it joins in. */
function marksOf({ statements }: Draft): readonly string[] {
  const values = [...new Set(statements.map(({ value }) => value.slice(0, 60)))].sort();
  return [values.join(' '), statements[0].path, String(statements[0].start)];
}

function inOrder(a: DraftStatement, b: DraftStatement): number {
  return compare(a.path, b.path) || a.start - b.start || a.end - b.end;
}

function isFirst({ path, start, end }: DraftStatement, at: number, all: readonly DraftStatement[]): boolean {
  const before = all[at - 1];
  return !before || before.path !== path || before.start !== start || before.end !== end;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
