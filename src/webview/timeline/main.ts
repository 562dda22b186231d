import type { FromPage, TimelineData, TimelineItem, TimelineWords, ToPage } from '../timeline-messages';
import { chipButton, ROW_HEIGHT } from './chip';
import { showDetails } from './details';
import { element, iconButton, textMeasurer } from './elements';
import { chipsInSight, extent, type LaneLayout, layoutLane } from './layout';
import { clampScale, dayAt, periodLabel, pixels, type Scale, tickLabel, ticks, tickUnit } from './scale';

interface Saved {
  readonly perDay: number;
  /** Day at the left edge. */
  readonly left: number;
  readonly selected: string | null;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): Saved | undefined;
  setState(state: Saved): void;
};

const ZOOM_STEP = 1.5;
const LANE_NAME_WIDTH = 150;

const vscode = acquireVsCodeApi();
const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as TimelineWords;
const language = document.documentElement.lang || 'en';
const post = (message: FromPage): void => vscode.postMessage(message);

const period = element('span', { class: 'period', 'aria-live': 'polite' });
const toolbar = element('div', { class: 'toolbar', role: 'toolbar' }, [
  iconButton('−', words.zoomOut, () => zoom(1 / ZOOM_STEP)),
  iconButton('+', words.zoomIn, () => zoom(ZOOM_STEP)),
  iconButton('↔', words.fit, () => showAll()),
  period,
  element('span', { class: 'help' }, [words.help]),
]);
const axis = element('div', { class: 'axis', 'aria-hidden': 'true' });
const lanes = element('div', { class: 'lanes' });
const track = element('div', { class: 'track' }, [axis, lanes]);
const viewport = element('div', { class: 'viewport', tabindex: '-1' }, [track]);
const undated = element('div', { class: 'undated' });
const details = element('section', { class: 'details' });
document.body.append(toolbar, viewport, undated, details);

const measure = textMeasurer();
let data: TimelineData = { lanes: [], items: [], undated: [], hidden: '', indexing: true };
let scale: Scale = { origin: 0, perDay: 1 };
let layouts: readonly LaneLayout[] = [];
let selected: string | null = vscode.getState()?.selected ?? null;
let waitsForFrame = false;

function show(next: TimelineData): void {
  const first = data.items.length === 0;
  data = next;
  const saved = vscode.getState();
  const { first: origin } = extent(data.items);
  if (first && saved) {
    scale = { origin, perDay: clampScale(saved.perDay) };
    layOut();
    viewport.scrollLeft = pixels(scale, saved.left);
  } else if (first) showAll();
  else {
    const left = dayAt(scale, viewport.scrollLeft);
    scale = { ...scale, origin };
    layOut();
    viewport.scrollLeft = pixels(scale, left);
  }
  showUndated();
  select(selected, false);
}

const roomForTrack = (): number => Math.max(200, viewport.clientWidth - LANE_NAME_WIDTH);

function showAll(): void {
  const { first, last } = extent(data.items);
  scale = { origin: first, perDay: clampScale(roomForTrack() / (last - first)) };
  layOut();
  viewport.scrollLeft = 0;
}

/** Zooms about the selected event where it is in sight, else about the middle. */
function zoom(factor: number): void {
  const item = data.items.find(({ id }) => id === selected);
  const at = item && inSight(item) ? pixels(scale, item.first) - viewport.scrollLeft : roomForTrack() / 2;
  const day = dayAt(scale, viewport.scrollLeft + at);
  scale = { ...scale, perDay: clampScale(scale.perDay * factor) };
  layOut();
  viewport.scrollLeft = pixels(scale, day) - at;
}

function inSight(item: TimelineItem): boolean {
  const left = pixels(scale, item.first) - viewport.scrollLeft;
  return left >= 0 && left <= roomForTrack();
}

function layOut(): void {
  const { last } = extent(data.items);
  layouts = data.lanes.map((_, lane) =>
    layoutLane(
      data.items.filter((item) => item.lanes.includes(lane)),
      scale,
      measure,
    ),
  );
  const ends = layouts.flatMap(({ chips }) => chips.map((chip) => chip.left + chip.width));
  const end = ends.reduce((a, b) => Math.max(a, b), pixels(scale, last));
  track.style.width = `${LANE_NAME_WIDTH + Math.max(end + 24, roomForTrack())}px`;
  lanes.replaceChildren(
    ...layouts.map(({ rows }, lane) => {
      const name = element('div', { class: 'name', title: data.lanes[lane] }, [data.lanes[lane]]);
      const chips = element('div', { class: 'chips' });
      const row = element('div', { class: 'lane', role: 'group', 'aria-label': data.lanes[lane] }, [name, chips]);
      row.style.height = `${rows * ROW_HEIGHT + 10}px`;
      return row;
    }),
  );
  if (data.items.length === 0 && data.undated.length === 0)
    lanes.append(element('p', { class: 'empty' }, [data.indexing ? words.indexing : words.empty]));
  draw();
}

/** Draws what is in sight, and half a window to both sides; the rest has no elements. */
function draw(): void {
  waitsForFrame = false;
  const [left, width] = [viewport.scrollLeft, roomForTrack()];
  const [from, to] = [left - width / 2, left + width * 1.5];
  const unit = tickUnit(scale.perDay);
  axis.replaceChildren(
    ...(data.items.length === 0 ? [] : ticks(unit, dayAt(scale, from), dayAt(scale, to))).map((tick) => {
      const mark = element('span', { class: tick.major ? 'tick major' : 'tick' }, [tickLabel(unit, tick, language)]);
      mark.style.left = `${LANE_NAME_WIDTH + pixels(scale, tick.day)}px`;
      return mark;
    }),
  );
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  layouts.forEach(({ chips }, lane) => {
    const buttons = chipsInSight(chips, from, to).map((chip) => chipButton(chip, lane, chip.item.id === selected));
    lanes.children[lane]?.querySelector('.chips')?.replaceChildren(...buttons);
  });
  if (focused.event) chipOf(focused.event, Number(focused.lane))?.focus({ preventScroll: true });
  if (!viewport.querySelector('.chip[tabindex="0"]')) viewport.querySelector('.chip')?.setAttribute('tabindex', '0');
  period.textContent =
    data.items.length > 0 ? periodLabel(dayAt(scale, left), dayAt(scale, left + width), language) : '';
  vscode.setState({ perDay: scale.perDay, left: dayAt(scale, left), selected });
}

function chipOf(event: string, lane?: number): HTMLElement | undefined {
  const found = [...viewport.querySelectorAll<HTMLElement>('.chip')].filter((chip) => chip.dataset.event === event);
  return found.find((chip) => chip.dataset.lane === String(lane)) ?? found[0];
}

function showUndated(): void {
  undated.hidden = data.undated.length === 0 && data.hidden === '';
  const buttons = data.undated.map((item) => {
    const button = element('button', { class: 'link', 'data-event': item.id }, [item.title]);
    button.addEventListener('click', () => select(item.id, false));
    return button;
  });
  const name = buttons.length > 0 ? [element('span', { class: 'name' }, [words.undated])] : [];
  const hidden = data.hidden === '' ? [] : [element('p', {}, [data.hidden])];
  undated.replaceChildren(...name, ...buttons, ...hidden);
}

/** Selects an event; `bring` scrolls it into sight and puts the focus on it, in this lane where it has several. */
function select(event: string | null, bring: boolean, lane?: number): void {
  selected = event;
  const item = [...data.items, ...data.undated].find(({ id }) => id === event);
  if (bring && item && data.items.includes(item)) {
    const left = pixels(scale, item.first);
    const sight = viewport.scrollLeft;
    if (left < sight || left > sight + roomForTrack() - 120) viewport.scrollLeft = left - roomForTrack() / 3;
  }
  draw();
  if (bring && event) chipOf(event, lane)?.focus();
  showDetails(details, item, words, post);
}

/** The chip an arrow key leads to: along the lane, or to the nearest in time of the next lane with any. */
function neighbour(chip: HTMLElement, key: string): { event: string; lane: number } | undefined {
  const lane = Number(chip.dataset.lane);
  const here = layouts[lane].chips.findIndex(({ item }) => item.id === chip.dataset.event);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = layouts[lane].chips[here + (key === 'ArrowRight' ? 1 : -1)];
    return next && { event: next.item.id, lane };
  }
  const step = key === 'ArrowDown' ? 1 : -1;
  const { left } = layouts[lane].chips[here];
  for (let to = lane + step; to >= 0 && to < layouts.length; to += step) {
    const [nearest] = [...layouts[to].chips].sort((a, b) => Math.abs(a.left - left) - Math.abs(b.left - left));
    if (nearest) return { event: nearest.item.id, lane: to };
  }
  return undefined;
}

viewport.addEventListener('scroll', () => {
  if (waitsForFrame) return;
  waitsForFrame = true;
  requestAnimationFrame(draw);
});
viewport.addEventListener('wheel', (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
});
viewport.addEventListener('click', (event) => {
  const chip = (event.target as HTMLElement).closest<HTMLElement>('.chip');
  if (chip?.dataset.event) select(chip.dataset.event, true, Number(chip.dataset.lane));
});
viewport.addEventListener('dblclick', (event) =>
  openFirst((event.target as HTMLElement).closest<HTMLElement>('.chip')),
);
window.addEventListener('resize', () => layOut());
window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const chip = (event.target as HTMLElement).closest<HTMLElement>('.chip');
  const elsewhere = !chip && !(event.target as HTMLElement).closest('button');
  if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
  else if (event.key === '-') zoom(1 / ZOOM_STEP);
  else if (event.key === '0') showAll();
  else if (chip && event.key.startsWith('Arrow')) {
    const to = neighbour(chip, event.key);
    if (to) select(to.event, true, to.lane);
  } else if (elsewhere && event.key.startsWith('Arrow'))
    viewport.querySelector<HTMLElement>('.chip[tabindex="0"]')?.focus();
  else if (chip && event.key === 'Enter') openFirst(chip);
  else if (chip && event.key === ' ') select(chip.dataset.event ?? null, true, Number(chip.dataset.lane));
  else return;
  event.preventDefault();
});

function openFirst(chip: HTMLElement | null): void {
  const [report] = data.items.find(({ id }) => id === chip?.dataset.event)?.reports ?? [];
  if (report) post({ kind: 'open', path: report.path, start: report.start, end: report.end });
}

window.addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  if (message.kind === 'data') show(message.data);
  else select(message.event, true);
});
post({ kind: 'ready' });
