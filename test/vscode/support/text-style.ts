import { onPage, until } from './page';

/** How a reader sees a word of the active editor. */
export interface TextStyle {
  /** `rgb(143, 193, 234)`. */
  readonly color: string;
  /** `underline`, `none`. */
  readonly line: string;
  /** `solid`, `double`, `dotted`, `dashed`. */
  readonly underline: string;
  readonly italic: boolean;
}

/** The looks of the first piece of the active editor's text that is exactly `text`; undefined where none is. */
export function textStyle(text: string): Promise<TextStyle | null> {
  return onPage(async (page, text) => {
    return page.evaluate((text) => {
      const spans = [...document.querySelectorAll('.editor-group-container.active .view-line > span > span')];
      const span = spans.find((span) => span.textContent?.replaceAll('\u00a0', ' ') === text);
      if (!span) return null;
      const style = getComputedStyle(span);
      return {
        color: style.color,
        line: style.textDecorationLine,
        underline: style.textDecorationStyle,
        italic: style.fontStyle === 'italic',
      };
    }, text);
  }, text);
}

/** Waits until the text is marked off as a piece of its own and underlined or slanted. */
export function markedStyle(text: string): Promise<TextStyle> {
  return until(async () => {
    const style = await textStyle(text);
    return style && (style.line === 'underline' || style.italic) ? style : undefined;
  }, `"${text}" to be marked`);
}

/** The colours that lie behind the text of the active editor. */
export function textGrounds(): Promise<readonly string[]> {
  return onPage((page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.editor-group-container.active .view-overlays .cdr')].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
    ),
  );
}
