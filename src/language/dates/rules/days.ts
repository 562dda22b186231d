import { addDays, type Day, isoDay } from '../calendar';
import { PART } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { partOf } from './weekdays';

const AROUND = '(?:(?:early|late|later|earlier)(?: on)? )?';

/** Days and parts of days seen from the day of writing or from the day told before: `yesterday`, `the following day`. */
export const DAY_RULES: readonly Rule[] = [
  rule(
    'day-word',
    'day',
    `${AROUND}(?:(?:early|late|mid)_)?(?:(?<before>${PART}) )?(?<word>today|yesterday|tomorrow|tonight|tonite)(?:(?:['’]s)? (?<part>${PART}))?`,
    readDayWord,
  ),
  rule('day-after-tomorrow', 'day', 'the day (?<side>before yesterday|after tomorrow)', ({ groups }) =>
    stepped(/before/i.test(groups.side!) ? -2 : 2, 'DATE', ''),
  ),
  rule(
    'which-part',
    'part',
    `(?:early |late |earlier |later )?(?<which>this|last|that|the (?:same|previous|next|following)|that same|the other) (?<part>${PART})`,
    readWhichPart,
  ),
  rule(
    'the-part',
    'part',
    '(?:(?:early |late )(?:in )?)?the (?:early |late )?(?<part>morning|afternoon|evening)',
    ({ groups, before }) =>
      /\b(?:in|during|of|by|late|early|later|earlier)(?:\s+in)?\s+$/i.test(before) &&
      !/\d\s+(?:o['’]clock\s+)?in\s+$/i.test(before)
        ? { resolve: (scene) => partOfDay(scene, partOf(groups.part!)) }
        : null,
  ),
  rule('overnight', { kind: 'part', oneOf: 'overnight' }, 'overnight', ({ after, before }) =>
    /\b(?:an?|became)\s+$/i.test(before) ||
    /^\s+(?:rates?|bags?|stays?|success|train|guests?|delivery|mail|trip)\b/i.test(after)
      ? null
      : {
          resolve: (scene) => {
            const reading = fromTold(scene, -1);
            return { ...reading, type: 'TIME', value: `${reading.value}TNI` };
          },
        },
  ),
  rule(
    'within-day',
    { kind: 'unit', oneOf: 'day' },
    '(?:earlier|later|late|early)(?: on)?(?: in)? (?:the(?: same)?|that(?: same)?) day',
    () => ({ resolve: sameDay }),
  ),
  rule(
    'same-day',
    { kind: 'unit', oneOf: 'day' },
    '(?:that(?: same)?|the (?:very )?same) (?:very )?day(?! (?:care|trip|job|trader|labou?r|school))',
    () => ({ resolve: sameDay }),
  ),
  rule('day-beside', { kind: 'unit', oneOf: 'day' }, 'the day', ({ after }) =>
    /^\s+(?:before|after)\s+(?!yesterday|tomorrow)/i.test(after) ? { resolve: dayBeside(after) } : null,
  ),
  rule(
    'next-day',
    { kind: 'unit', oneOf: 'day' },
    'the (?<which>next|following|previous|preceding|prior|day before|day after)(?: (?<unit>day))?',
    ({ groups, after }) => {
      const which = groups.which!.toLowerCase();
      const beside = /^day/.test(which);
      if (beside === (groups.unit !== undefined)) return null;
      if (beside && !/^\s*[.,;:)”"]/.test(after)) return null;
      const step = /next|following|after/.test(which) ? 1 : -1;
      return { resolve: (scene) => fromTold(scene, step) };
    },
  ),
  rule('a-day-beside', { kind: 'unit', oneOf: 'day' }, '(?:a|one) day (?<which>earlier|later)', ({ groups }) => ({
    resolve: (scene) => fromTold(scene, /earlier/i.test(groups.which!) ? -1 : 1),
  })),
];

const UNDATED = 'the article has no date to count from';

const STEPS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tonite: 0, yesterday: -1, tomorrow: 1 };

function readDayWord({ groups, before }: Match): Meaning | null {
  // "a brighter tomorrow", "the people of tomorrow"
  if (/^tomorrow$/i.test(groups.word!) && /\b(?:an?|better|brighter|of)\s+$/i.test(before)) return null;
  const word = groups.word!.toLowerCase();
  const part = groups.part ?? groups.before;
  const code = part !== undefined ? partOf(part) : word.startsWith('toni') ? 'TNI' : '';
  return stepped(STEPS[word], code === '' ? 'DATE' : 'TIME', code);
}

function stepped(step: number, type: 'DATE' | 'TIME', code: string): Meaning {
  return {
    resolve: ({ anchor }) => ({
      type,
      value: (anchor ? isoDay(addDays(anchor, step)) : 'XXXX-XX-XX') + code,
      relative: anchor !== null,
      reason: anchor ? stepReason(step, "the article's date") : UNDATED,
    }),
  };
}

function stepReason(step: number, origin: string): string {
  if (step === 0) return `the day of ${origin}`;
  const days = Math.abs(step) === 1 ? 'the day' : `${Math.abs(step)} days`;
  return `${days} ${step < 0 ? 'before' : 'after'} ${origin}`;
}

function readWhichPart({ groups }: Match): Meaning {
  const which = groups.which!.toLowerCase();
  const code = partOf(groups.part!);
  if (which === 'this') return stepped(0, 'TIME', code);
  if (which === 'last') return stepped(-1, 'TIME', code);
  if (which === 'the other')
    return { resolve: () => ({ type: 'TIME', value: `XXXX-XX-XX${code}`, relative: false, reason: 'a day lately' }) };
  const step = /next|following/.test(which) ? 1 : /previous/.test(which) ? -1 : 0;
  return {
    resolve: (scene) => {
      const reading = fromTold(scene, step);
      return { ...reading, type: 'TIME', value: reading.value + code };
    },
  };
}

function partOfDay(scene: Scene, code: string) {
  const reading = fromTold(scene, 0);
  return { ...reading, type: 'TIME' as const, value: reading.value + code };
}

function sameDay(scene: Scene) {
  return fromTold(scene, 0);
}

// "the day before the stock market fell": an event that no calendar tells, seen from the date told.
function dayBeside(after: string): (scene: Scene) => ReturnType<typeof fromTold> {
  const step = /^\s+before/i.test(after) ? -1 : 1;
  return (scene) =>
    scene.toldDay
      ? fromTold(scene, step)
      : { type: 'DATE', value: 'XXXX-XX-XX', relative: false, reason: 'a day beside an event' };
}

function fromTold({ toldDay, anchor }: Scene, step: number) {
  const from: Day | null = toldDay ?? anchor;
  const value = from ? isoDay(addDays(from, step)) : 'XXXX-XX-XX';
  return {
    type: 'DATE' as const,
    value,
    relative: toldDay ? ('told' as const) : from !== null,
    reason: from ? stepReason(step, toldDay ? 'the date told before' : "the article's date") : UNDATED,
  };
}
