import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Runs a function against the page that shows this VS Code (https://playwright.dev/docs/api/class-page). Its source
 * is sent to another process: it sees its two parameters and nothing else, and argument and result are JSON.
 * Throws what the function throws.
 */
export function onPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result>;
export function onPage<Result, Argument>(
  run: (page: Page, arg: Argument) => Promise<Result>,
  arg: Argument,
): Promise<Result>;
export async function onPage(run: (page: Page, arg: unknown) => Promise<unknown>, arg?: unknown): Promise<unknown> {
  const driver = process.env.DATELINE_PAGE_DRIVER;
  if (!driver) throw new Error('This VS Code shows no page to the tests: run them with npm run test:vscode');
  const response = await fetch(driver, { method: 'POST', body: JSON.stringify({ fn: String(run), arg }) });
  const { value, error } = (await response.json()) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** Photographs the whole window into test/screenshots/NAME.png; gives the file's path. */
export async function screenshot(name: string): Promise<string> {
  const folder = path.join(process.env.DATELINE_ROOT ?? '.', 'test', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name.replace(/[^\w .-]+/g, '-').slice(0, 120)}.png`);
  await onPage(async (page, path) => void (await page.screenshot({ path })), file);
  return file;
}

/** Asks `probe` again and again until it gives something truthy; throws with `what` after `milliseconds`. */
export async function until<Result>(
  probe: () => Result | PromiseLike<Result>,
  what: string,
  milliseconds = 30_000,
): Promise<Exclude<Result, false | '' | 0 | null | undefined>> {
  for (const end = Date.now() + milliseconds; ; ) {
    const result = await probe();
    if (result) return result as Exclude<Result, false | '' | 0 | null | undefined>;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Makes the window as high as `height` pixels: lists draw only the rows in sight, and share the sidebar's height. */
export async function windowHeight(height: number): Promise<void> {
  await onPage(async (page, height) => {
    const width = page.viewportSize()?.width ?? 1400;
    await page.setViewportSize({ width, height });
  }, height);
}

/** The window's height unless a suite asks for another. */
export const USUAL_HEIGHT = 900;
