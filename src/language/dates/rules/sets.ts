import { twoDigits } from '../calendar';
import { readNumber } from '../numbers';
import { MONTH, NUMBER, PART, SEASON, UNIT, WEEKDAY } from '../pattern';
import { fixed, type Match, type Meaning, type Rule, rule } from '../rule';
import { durationValue } from '../values';
import { MONTHS, SEASONS, UNITS, WEEKDAYS } from '../vocabulary';
import { partOf } from './weekdays';

const OFTEN: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'PT1H',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
};

/** What comes round again: `every Monday`, `each year`, `daily`, `twice a week`, `Mondays`. */
export const SET_RULES: readonly Rule[] = [
  rule(
    'every-unit',
    { kind: 'unit', oneOf: 'every each per given' },
    `(?:nearly |almost )?(?:every|each|per|any given) (?:(?<number>other|${NUMBER}|few|single|passing) )?(?<unit>${UNIT})`,
    readEveryUnit,
  ),
  rule(
    'every-weekday',
    { kind: 'weekday', oneOf: 'every each' },
    `(?:every|each) (?:other )?(?<weekday>${WEEKDAY})(?: (?<part>${PART}))?`,
    readEveryWeekday,
  ),
  rule('every-month', { kind: 'month', oneOf: 'every each' }, `(?:every|each) (?<month>${MONTH})`, ({ groups }) =>
    fixed('SET', `XXXX-${twoDigits(MONTHS.get(groups.month!.toLowerCase().replace('.', ''))!)}`, 'every year'),
  ),
  rule(
    'weekday-parts',
    { kind: 'weekday', oneOf: 'mornings afternoons evenings nights' },
    `(?:on )?(?<weekday>${WEEKDAY}) (?<part>mornings|afternoons|evenings|nights)`,
    (match) => {
      const meaning = readEveryWeekday(match);
      return meaning && { ...meaning, skipStart: /^on\s+/i.exec(match.text)?.[0].length ?? 0 };
    },
  ),
  rule(
    'weekdays',
    { kind: 'weekday', oneOf: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays' },
    '(?:on )?(?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    (match) => {
      const meaning = /[A-Z]/.test(match.groups.weekday!) ? readEveryWeekday(match) : null;
      return meaning && { ...meaning, skipStart: match.text.length - match.groups.weekday!.length };
    },
  ),
  rule('every-season', { kind: 'season', oneOf: 'every each' }, `(?:every|each) (?<season>${SEASON})`, ({ groups }) =>
    fixed('SET', `XXXX-${SEASONS.get(groups.season!.toLowerCase())}`, 'every year'),
  ),
  rule('every-part', { kind: 'part', oneOf: 'every each' }, `(?:every|each) (?<part>${PART})`, ({ groups }) =>
    fixed('SET', `XXXX-XX-XX${partOf(groups.part!)}`, 'every day'),
  ),
  rule(
    'times-a-unit',
    { kind: 'unit', oneOf: 'once twice times' },
    '(?<times>once|twice|three times|four times|several times) (?:an?|every|each) (?<unit>day|week|month|year|hour|decade)',
    ({ groups }) =>
      fixed('SET', durationValue(1, UNITS.get(groups.unit!.toLowerCase())!), `${groups.times} in every ${groups.unit}`),
  ),
  rule(
    'often',
    { kind: 'unit', oneOf: 'daily nightly hourly weekly monthly yearly' },
    '(?<often>daily|nightly|hourly|weekly|monthly|yearly)',
    ({ groups, before, after }) =>
      // "the Daily Telegraph", "News Weekly": a paper's name.
      /^[A-Z]/.test(groups.often!) && (/^\s+[A-Z]/.test(after) || /[A-Z][a-z]+\s+$/.test(before))
        ? null
        : fixed('SET', OFTEN[groups.often!.toLowerCase()], 'again and again'),
  ),
];

function readEveryUnit({ text, groups, before }: Match): Meaning | null {
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  if (/^per/i.test(text) && unit.prefix === 'PT') return null;
  if (/^per/i.test(text) && /\b(?:as|miles|kilometers)\s+$/i.test(before)) return null;
  const number = groups.number?.toLowerCase();
  const count =
    number === undefined || number === 'single' || number === 'passing'
      ? 1
      : number === 'other'
        ? 2
        : number === 'few'
          ? null
          : readNumber(number);
  return fixed(
    'SET',
    durationValue(count, unit),
    count === 1 ? `every ${unit.name}` : `every ${count ?? 'few'} ${unit.name}s`,
  );
}

function readEveryWeekday({ groups }: Match): Meaning | null {
  const weekday = WEEKDAYS.get(groups.weekday!.toLowerCase().replace('.', '').replace(/days$/, 'day'));
  if (weekday === undefined) return null;
  return fixed('SET', `XXXX-WXX-${weekday}${groups.part === undefined ? '' : partOf(groups.part)}`, 'every week');
}
