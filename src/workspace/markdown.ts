import type { Location } from 'vscode';

/** The commands that links in hovers may run. */
export const HOVER_COMMANDS: readonly string[] = [
  'dateline.nextMention',
  'dateline.findMentions',
  'dateline.goToEntity',
  'dateline.revealEntity',
  'dateline.revealEvent',
];

/**
 * Text of an article as it stands, in one line of Markdown: nothing in it is markup, a link, HTML or an icon.
 * CommonMark 0.31, section 2.4: any ASCII punctuation mark may be escaped.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replaceAll('\\$', '&#36;')
    .replaceAll('\\&', '&amp;')
    .replaceAll('\\<', '&lt;');
}

/** Cuts to at most `length` UTF-16 code units, at a word where one is near, and marks the cut with `…`. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const cut = text.slice(0, space > length * 0.6 ? space : length - 1);
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** A link that runs a command of `HOVER_COMMANDS`; `label` is Markdown. */
export function commandLink(label: string, command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
  return `[${label}](command:${command}?${query})`;
}

/** A link that opens a file at a place; `label` is Markdown. */
export function placeLink(label: string, location: Location, title: string): string {
  const { start, end } = location.range;
  const fragment = `L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
  return `[${label}](${location.uri.with({ fragment }).toString()} "${plain(title)}")`;
}
