import type { Frame } from 'playwright-core';
import { onPage } from './page';

/**
 * Runs a function in the webview that shows an element matching the selector. Its source is sent there: it sees the
 * webview's document and its parameter, nothing else.
 */
export function inWebview<Result, Argument>(
  selector: string,
  run: (arg: Argument) => Result,
  arg: Argument,
): Promise<Result> {
  return onPage(
    async (page, { selector, source, arg }) => {
      for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(100)) {
        for (const frame of page.frames() as Frame[]) {
          if (
            frame === page.mainFrame() ||
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) === 0
          )
            continue;
          return (await frame.evaluate(`(${source})(${JSON.stringify(arg)})`)) as Result;
        }
      }
      throw new Error(`No webview shows ${selector}`);
    },
    { selector, source: String(run), arg },
  );
}
