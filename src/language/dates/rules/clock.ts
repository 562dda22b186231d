import { addDays, type Day, isoDay, isRealDay, twoDigits } from '../calendar';
import { readNumber } from '../numbers';
import { DAY_OF_MONTH, MONTH, WEEKDAY } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { nearestWeekday } from '../values';
import { MONTHS, WEEKDAYS } from '../vocabulary';

const ZONE =
  '(?: ?\\(?(?<zone>e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|bst|ist|cet|jst|local time|eastern(?: standard| daylight)?(?: time)?|pacific time|moscow time)\\)?)?';
const ON = `(?:,? (?:on |this |last |next )?(?:(?<weekday>${WEEKDAY}|today|yesterday|tomorrow)|(?<month>${MONTH}) (?<day>${DAY_OF_MONTH}))(?: (?<part>morning|afternoon|evening|night))?| (?:in the |this )(?<in>morning|afternoon|evening)| at (?<at>night))?`;
const ABOUT = '(?:(?:around|about) )?';
const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
// "at 10:35 a.m. (0735 GMT) Friday", "at 4 in the morning (4 a.m. EDT Thursday)": the day stands behind a second time.
const DAY_BEHIND = /^\s*\([^()]{0,24}?\)?\s*((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)\b/i;

// "on Friday at 5 p.m.", "on March 3, at noon": the day stands right before.
const DAY_BEFORE = /(?:day|\d(?:st|nd|rd|th)?),?\s+(?:at|by|around|about)(?:\s+about)?\s+$/i;

/** Times of day with their day and zone: `at 9:30 a.m. GMT`, `5 p.m. EST Nov. 9`, `noon`, `4 in the morning`. */
export const CLOCK_RULES: readonly Rule[] = [
  rule(
    'clock',
    'number',
    `${ABOUT}(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>[ap])\\.?m\\.?${ZONE}${ON}`,
    readHalved,
  ),
  rule(
    'clock-24',
    'number',
    `${ABOUT}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${ZONE}${ON}`,
    readPlain,
  ),
  rule(
    'military',
    { kind: 'clock', oneOf: 'gmt utc hrs hours' },
    '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?<zone>gmt|utc|hrs|hours)',
    (match) => timeOf(match, Number(match.groups.hour)),
  ),
  rule('oclock', { kind: 'clock', oneOf: 'clock' }, `(?<hour>${HOUR}) o['’]clock${ON}`, readSpoken),
  rule(
    'hour-in-part',
    'part',
    `(?<hour>${HOUR})(?::(?<minute>[0-5]\\d))? in the (?<in>morning|afternoon|evening)`,
    (match) => (/\b(?:at|by|until|about|around)\s+$/i.test(match.before) ? readSpoken(match) : null),
  ),
  rule('noon', { kind: 'part', oneOf: 'noon midnight midday' }, `(?<word>noon|midnight|midday)${ZONE}${ON}`, (match) =>
    /\b(?:the|high|burning)\s+$/i.test(match.before)
      ? null
      : timeOf(match, /midnight/i.test(match.groups.word!) ? 24 : 12),
  ),
];

function readHalved(match: Match): Meaning | null {
  const hour = Number(match.groups.hour);
  if (hour < 1 || hour > 12) return null;
  return timeOf(match, (hour % 12) + (match.groups.half!.toLowerCase() === 'p' ? 12 : 0));
}

// "3:45" may be a score, a verse or a running time: a time of day has a preposition, a zone or a day.
function readPlain(match: Match): Meaning | null {
  const { groups, before, after, text } = match;
  const told =
    /\b(?:at|by|until|till|from|to|since|before|after)\s+$/i.test(before) ||
    groups.zone !== undefined ||
    groups.weekday !== undefined ||
    /^a/i.test(text);
  return told && !/^[:.]\d/.test(after) ? timeOf(match, Number(groups.hour)) : null;
}

function readSpoken(match: Match): Meaning | null {
  const { groups } = match;
  const hour = readNumber(groups.hour!);
  if (hour === null || hour > 24) return null;
  const part = groups.in ?? groups.part ?? groups.at ?? '';
  const late = /afternoon|evening/i.test(part) || (/night/i.test(part) && hour > 5);
  return timeOf(match, late && hour < 12 ? hour + 12 : hour);
}

function timeOf({ groups, before, after }: Match, hour: number): Meaning {
  const time = `T${twoDigits(hour)}:${groups.minute ?? '00'}`;
  const word = (groups.weekday ?? DAY_BEHIND.exec(after)?.[1] ?? '').toLowerCase().replace('.', '');
  return {
    resolve: (scene) => {
      const alone = word === '' && groups.month === undefined;
      const told = alone && DAY_BEFORE.test(before) ? scene.toldDay : null;
      const day = told ?? dayOf(word, groups, scene);
      const reason = alone && !told ? "on the article's own day" : 'on the day told';
      return {
        type: 'TIME',
        value: (day ? isoDay(day) : openDay(word)) + time,
        relative: told ? 'told' : day !== null,
        reason,
      };
    },
  };
}

function openDay(word: string): string {
  const weekday = WEEKDAYS.get(word);
  return weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
}

function dayOf(word: string, groups: Match['groups'], { anchor, direction, toldDay }: Scene): Day | null {
  if (!anchor) return word === '' && groups.month === undefined ? toldDay : null;
  if (word === 'yesterday' || word === 'tomorrow' || word === 'today')
    return addDays(anchor, { yesterday: -1, today: 0, tomorrow: 1 }[word]);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return nearestWeekday(anchor, weekday, direction() === 'future' ? 'future' : 'past', true);
  if (groups.month === undefined) return anchor;
  const month = MONTHS.get(groups.month.toLowerCase().replace('.', ''))!;
  const away = month - anchor.month;
  const year = anchor.year + (away < -6 ? 1 : away > 6 ? -1 : 0);
  const day = { year, month, day: Number(groups.day!.replace(/\D+$/, '')) };
  return isRealDay(day) ? day : null;
}
