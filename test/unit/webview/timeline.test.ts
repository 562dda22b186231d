import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { chipsInSight, extent, layoutLane } from '../../../src/webview/timeline/layout';
import { dayAt, LARGEST, pixels, SMALLEST, tickLabel, ticks, tickUnit } from '../../../src/webview/timeline/scale';
import type { TimelineItem } from '../../../src/webview/timeline-messages';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const item = (first: number, last = first, title = 'An event'): TimelineItem => ({
  id: `${first}-${last}-${title}`,
  title,
  type: 'visit',
  status: 'happened',
  statusLabel: 'happened',
  planned: false,
  off: false,
  date: null,
  reported: false,
  first,
  last,
  sources: '1 source',
  participants: [],
  lanes: [0],
  reports: [],
  plan: '',
  disputed: [],
});

describe('the scale of the timeline', () => {
  it('marks days, months and years so that labels do not touch', () => {
    assert.equal(tickUnit(LARGEST), 'day');
    assert.equal(tickUnit(3), 'month');
    assert.equal(tickUnit(0.2), 'year');
    assert.equal(tickUnit(SMALLEST), 'decade');
  });

  it('puts ticks where months and years begin', () => {
    const months = ticks('month', day('2023-11-15'), day('2024-02-10'));
    assert.deepEqual(months, [
      { day: day('2023-12-01'), major: false },
      { day: day('2024-01-01'), major: true },
      { day: day('2024-02-01'), major: false },
    ]);
    assert.deepEqual(
      months.map((tick) => tickLabel('month', tick, 'en')),
      ['Dec', 'Jan 2024', 'Feb'],
    );
    assert.deepEqual(
      ticks('decade', day('1985-01-01'), day('2011-01-01')).map((tick) => tickLabel('decade', tick, 'en')),
      ['1990', '2000', '2010'],
    );
  });

  it('turns days into pixels and back', () => {
    const scale = { origin: day('2024-01-01'), perDay: 7 };
    assert.equal(pixels(scale, day('2024-01-11')), 70);
    assert.equal(dayAt(scale, 70), day('2024-01-11'));
  });
});

describe('the layout of a lane', () => {
  const scale = { origin: 0, perDay: 10 };

  it('stacks what would touch and keeps one row otherwise', () => {
    const labelWidth = (): number => 40;
    assert.equal(layoutLane([item(0), item(50)], scale, labelWidth).rows, 1);
    assert.deepEqual(
      layoutLane([item(0), item(2), item(20)], scale, labelWidth).chips.map(({ row }) => row),
      [0, 1, 0],
    );
  });

  it('shows how exactly a date is known', () => {
    const [month] = layoutLane([item(0, 29)], scale, () => 10).chips;
    assert.equal(month.bar, 300);
  });

  it('never lets two chips of a row touch, whatever the events and the zoom', () => {
    const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 400 })), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(events, fc.double({ min: SMALLEST, max: LARGEST, noNaN: true }), (list, perDay) => {
        const items = list.map(([first, length]) => item(first, first + length)).sort((a, b) => a.first - b.first);
        const { chips, rows } = layoutLane(items, { origin: 0, perDay }, (text) => text.length * 7);
        for (const [at, chip] of chips.entries()) {
          assert.ok(chip.row < rows);
          const before = chips.slice(0, at).filter(({ row }) => row === chip.row);
          assert.ok(before.every((other) => other.left + other.width <= chip.left));
        }
      }),
    );
  });

  it('draws only what is in sight', () => {
    const { chips } = layoutLane([item(0), item(100), item(500)], scale, () => 40);
    assert.deepEqual(
      chipsInSight(chips, 900, 1100).map(({ item }) => item.first),
      [100],
    );
  });

  it('frames all events with a margin', () => {
    const { first, last } = extent([item(100, 400), item(200)]);
    assert.ok(first < 100 && last > 400);
  });
});
