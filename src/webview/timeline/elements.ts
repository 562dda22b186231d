/** Makes an element with attributes, text and children; `on…` handlers are added by the caller. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button with a product icon, named for screen readers and in its tooltip. */
export function iconButton(icon: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = element('button', { class: 'icon', title: label, 'aria-label': label }, [icon]);
  button.addEventListener('click', onClick);
  return button;
}

/** Measures text in the page's own font; widths of words seen before are kept. */
export function textMeasurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.body);
  if (context) context.font = `${style.fontSize} ${style.fontFamily}`;
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = context?.measureText(text).width ?? text.length * 8;
      widths.set(text, width);
    }
    return width;
  };
}
