import { onPage, until } from './page';

/** What a reader sees of one row of a tree. */
export interface TreeRow {
  readonly label: string;
  /** The paler text after the label. */
  readonly description: string;
  /** From 1. */
  readonly level: number;
  /** Undefined where the row has no children. */
  readonly expanded: boolean | undefined;
  readonly selected: boolean;
  /** What a screen reader says. */
  readonly spoken: string;
}

/** The rows in sight of the view with this title (`Entities`; in the Explorer, the folder's name), from the top. */
export function treeRows(view: string): Promise<TreeRow[]> {
  return onPage(async (page, view) => {
    const pane = page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}" i]`) });
    // All rows in one go: rows come and go while others are read.
    const read = await pane.locator('.monaco-list-row').evaluateAll((rows) =>
      rows.map((element) => {
        const text = (selector: string) => element.querySelector(selector)?.textContent?.trim() ?? '';
        const state = element.getAttribute('aria-expanded');
        return {
          index: Number(element.getAttribute('data-index')),
          label: text('.label-name'),
          description: text('.label-description'),
          level: Number(element.getAttribute('aria-level')),
          expanded: state === null ? undefined : state === 'true',
          selected: element.classList.contains('selected'),
          spoken: element.getAttribute('aria-label') ?? '',
        };
      }),
    );
    return read.sort((a, b) => a.index - b.index).map(({ index: _, ...row }) => row);
  }, view);
}

/** Waits until the view shows a row with this label (its start is enough), and gives it. */
export function treeRow(view: string, label: string): Promise<TreeRow> {
  return until(
    async () => (await treeRows(view)).find((row) => row.label.startsWith(label)),
    `the row "${label}" in ${view}`,
  );
}

/** Clicks a row, which opens what it stands for. */
export async function clickRow(view: string, label: string): Promise<void> {
  await treeRow(view, label);
  await onPage(
    async (page, { view, label }) => {
      const pane = page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}" i]`) });
      await pane.locator('.monaco-list-row .label-name', { hasText: label }).first().click();
    },
    { view, label },
  );
}

/** Expands a row and waits until its children can be seen. */
export async function expandRow(view: string, label: string): Promise<void> {
  const row = await treeRow(view, label);
  if (row.expanded === false) {
    await onPage(
      async (page, { view, label }) => {
        const pane = page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}" i]`) });
        const row = pane.locator('.monaco-list-row', { has: page.locator('.label-name', { hasText: label }) });
        await row.first().locator('.monaco-tl-twistie').click();
      },
      { view, label },
    );
  }
  await until(async () => (await treeRow(view, label)).expanded, `"${label}" in ${view} to be expanded`);
}
