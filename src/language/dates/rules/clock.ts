import { addDays, type Day, isoDay, isRealDay, twoDigits } from '../calendar';
import { readNumber } from '../numbers';
import { DAY_OF_MONTH, MONTH, WEEKDAY } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { nearestWeekday } from '../values';
import { MONTHS, WEEKDAYS } from '../vocabulary';

const ZONE =
  '(?: ?\\(?(?<zone>e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|bst|ist|cet|jst|local time|eastern(?: standard| daylight)?(?: time)?|pacific time|moscow time)\\)?)?';
const ON = `(?:,? (?:on |this |last |next )?(?:(?<weekday>${WEEKDAY}|today|yesterday|tomorrow)(?:,)?|(?<month>${MONTH}) (?<day>${DAY_OF_MONTH}))(?: (?<part>morning|afternoon|evening|night))?| (?:in the |this )(?<in>morning|afternoon|evening)| at (?<at>night))?`;
const ABOUT = '(?:(?<about>around|about) )?';

/** Times of day with their day and zone: `at 9:30 a.m. GMT`, `5 p.m. EST Nov. 9`, `noon`, `4 in the morning`. */
export const CLOCK_RULES: readonly Rule[] = [
  rule(
    'clock',
    'number',
    `${ABOUT}(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>[ap])\\.?m\\.?${ZONE}${ON}`,
    readClock,
  ),
  rule(
    'clock-24',
    'number',
    `${ABOUT}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${ZONE}${ON}`,
    ({ groups, before, text, after }) =>
      /\b(?:at|by|until|till|from|to|around|about|since|before|after)\s+$/i.test(before) ||
      groups.zone !== undefined ||
      groups.weekday !== undefined ||
      /^(?:around|about)/i.test(text)
        ? /^[:.]\d/.test(after)
          ? null
          : timeOf(groups, Number(groups.hour))
        : null,
  ),
  rule('military', 'clock', `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?<zone>gmt|utc|hrs|hours)`, ({ groups }) =>
    timeOf(groups, Number(groups.hour)),
  ),
  rule(
    'oclock',
    'clock',
    `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock${ON}`,
    ({ groups }) => {
      const hour = readNumber(groups.hour!);
      const late = /afternoon|evening|night/i.test(groups.in ?? groups.part ?? groups.at ?? '');
      return hour === null || hour > 24 ? null : timeOf(groups, late && hour < 12 ? hour + 12 : hour);
    },
  ),
  rule(
    'hour-in-part',
    'part',
    '(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(?<minute>[0-5]\\d))? in the (?<in>morning|afternoon|evening)',
    ({ groups, before }) => {
      const hour = readNumber(groups.hour!);
      if (hour === null || hour > 12 || !/\b(?:at|by|until|about|around)\s+$/i.test(before)) return null;
      return timeOf(groups, /morning/i.test(groups.in!) ? hour % 12 : (hour % 12) + 12);
    },
  ),
  rule('noon', 'part', `(?<word>noon|midnight|midday)${ZONE}${ON}`, ({ groups, before }) =>
    /\b(?:the|high|of|burning)\s+$/i.test(before) && !/\bof\s+$/i.test(before)
      ? null
      : timeOf(groups, /midnight/i.test(groups.word!) ? 24 : 12),
  ),
];

function readClock({ groups }: Match): Meaning | null {
  const hour = Number(groups.hour);
  if (hour < 1 || hour > 12) return null;
  return timeOf(groups, (hour % 12) + (groups.half!.toLowerCase() === 'p' ? 12 : 0));
}

function timeOf(groups: Match['groups'], hour: number): Meaning | null {
  const time = `T${twoDigits(hour)}:${groups.minute ?? '00'}${/^(?:gmt|utc)$/i.test(groups.zone ?? '') ? 'Z' : ''}`;
  return {
    resolve: (scene) => {
      const day = dayOf(groups, scene);
      return {
        type: 'TIME',
        value: (day ? isoDay(day) : openDay(groups)) + time.replace(/Z$/, ''),
        relative: day !== null,
        reason: "a time of day, on the day told or the article's own",
      };
    },
  };
}

function openDay(groups: Match['groups']): string {
  const weekday = WEEKDAYS.get((groups.weekday ?? '').toLowerCase().replace('.', ''));
  return weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
}

function dayOf(groups: Match['groups'], { anchor, direction, toldDay }: Scene): Day | null {
  const word = (groups.weekday ?? '').toLowerCase().replace('.', '');
  if (!anchor) return word === '' && groups.month === undefined ? toldDay : null;
  if (word === 'yesterday' || word === 'tomorrow' || word === 'today')
    return addDays(anchor, { yesterday: -1, today: 0, tomorrow: 1 }[word]);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return nearestWeekday(anchor, weekday, direction === 'future' ? 'future' : 'past', true);
  if (groups.month === undefined) return anchor;
  const month = MONTHS.get(groups.month.toLowerCase().replace('.', ''))!;
  const day = { year: anchor.year, month, day: Number(groups.day!.replace(/\D+$/, '')) };
  const next =
    month < anchor.month - 6
      ? { ...day, year: day.year + 1 }
      : month > anchor.month + 6
        ? { ...day, year: day.year - 1 }
        : day;
  return isRealDay(next) ? next : null;
}
