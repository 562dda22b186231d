import { element } from './elements';
import type { Chip } from './layout';

/** Pixels from one row of chips to the next. */
export const ROW_HEIGHT = 26;

/** The button of one event; what it looks like is in `style.css`. */
export function chipButton({ item, left, bar, width, row }: Chip, lane: number, selected: boolean): HTMLButtonElement {
  const kind = [
    'chip',
    item.planned ? 'planned' : '',
    item.off ? 'off' : '',
    item.reported ? 'reported' : '',
    bar < width ? 'beside' : '',
    item.disputed.length > 0 ? 'disputed' : '',
    selected ? 'selected' : '',
  ];
  const spoken = [item.title, item.statusLabel, item.date, item.sources, ...item.disputed].filter(Boolean).join(', ');
  const mark = item.disputed.length > 0 ? '⚠ ' : '';
  const label = element('span', { class: 'label' }, [mark + item.title]);
  const button = element(
    'button',
    {
      class: kind.filter(Boolean).join(' '),
      title: spoken,
      'aria-label': spoken,
      'aria-pressed': String(selected),
      'data-event': item.id,
      'data-lane': String(lane),
      tabindex: selected ? '0' : '-1',
    },
    [element('span', { class: 'bar' }), label],
  );
  button.style.left = `${left}px`;
  button.style.width = `${width}px`;
  button.style.top = `${row * ROW_HEIGHT}px`;
  button.style.setProperty('--bar', `${bar}px`);
  return button;
}
