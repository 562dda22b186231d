import assert from 'node:assert/strict';
import { findCandidates } from '../../../../src/language/dates/candidates';
import type { Rule } from '../../../../src/language/dates/rule';
import { RULES } from '../../../../src/language/dates/rules';
import { triggersOf } from '../../../../src/language/dates/triggers';

/** For each rule a sentence that it, and mostly no other, has to read. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'iso-date': 'Filed 2024-03-20 in court.',
  'slashed-date': 'Filed 11/02/89 in court.',
  'day-month': 'Signed on 20 March 2024.',
  'month-day': 'Signed on March 20, 2024.',
  'week-of': 'A hearing in the week of March 6.',
  'first-day': 'From 3 to 7 June 1944.',
  'second-day': 'On April 24 and 25 they met.',
  clock: 'It began at 9:30 a.m. sharp.',
  'clock-24': 'It began at 17:30 sharp.',
  military: 'It began at 0735 GMT sharp.',
  oclock: "It began at 3 o'clock sharp.",
  'hour-in-part': 'It began at 4 in the morning.',
  noon: 'It began at noon.',
  'month-year': 'It began in March 2024.',
  'month-which-year': 'It began in June last year.',
  'which-month': 'It began last March.',
  month: 'It began in October.',
  quarter: 'Sales fell in the third quarter.',
  half: 'Sales fell in the first half of 2024.',
  'period-compared': 'Sales beat the year-ago quarter.',
  'same-period': 'Sales beat the same period last year.',
  'quarter-of-year': 'Sales beat the 1988 period.',
  'which-quarter': 'Sales fell in the latest quarter.',
  'the-quarter': 'Sales for the quarter fell.',
  'season-year': 'It began in the winter of 1994.',
  'which-season': 'It began last fall.',
  season: 'It began in the summer.',
  feast: 'It began on Good Friday.',
  'weekday-part': 'It began Wednesday evening.',
  'part-weekday': 'It began at noon Saturday.',
  weekday: 'It began on Wednesday.',
  'week-from-weekday': 'It begins a week from Monday.',
  'day-word': 'It began yesterday.',
  'day-after-tomorrow': 'It begins the day after tomorrow.',
  'which-part': 'It began last night.',
  'the-part': 'It began in the morning.',
  overnight: 'It began overnight.',
  'within-day': 'Earlier in the day it rained.',
  'same-day': 'It rained that same day.',
  'day-beside': 'It rained the day before the vote.',
  'next-day': 'It rained the following day.',
  'a-day-beside': 'It rained a day earlier.',
  ago: 'It rained two weeks ago.',
  'long-ago': 'It rained years ago.',
  earlier: 'It rained two weeks earlier.',
  'year-earlier': 'Sales beat a year ago.',
  'every-unit': 'It rains every week.',
  'every-weekday': 'It rains every Monday.',
  'every-month': 'It rains every July.',
  'weekday-parts': 'It rains on Tuesday nights.',
  weekdays: 'It rains on Tuesdays.',
  'every-season': 'It rains every summer.',
  'every-part': 'It rains every morning.',
  'times-a-unit': 'It rains twice a week.',
  often: 'It rains daily.',
  'which-unit': 'It rained last week.',
  'the-unit': 'It rained over the weekend.',
  'year-end': 'It closes at year end.',
  'fiscal-year': 'Sales fell in fiscal 1989.',
  'year-range': 'A plan for 2024-28.',
  year: 'It began in 1998.',
  'short-year': "It began in '98.",
  'spelled-year': 'It began in nineteen ninety-four.',
  'spelled-millennium': 'It began in the year two thousand.',
  decade: 'It began in the early 1980s.',
  'short-decade': "It began in the '60s.",
  'spelled-decade': 'It began in the sixties.',
  century: 'It began in the 20th century.',
  counted: 'It lasted four days.',
  'unit-long': 'A decade-long war.',
  'units-of-span': 'In the early days it rained.',
  'bare-units': 'It rained for weeks.',
  'a-while': 'It rained for a while.',
  one: 'It rained for a week.',
  now: 'It rains now.',
  'these-days': 'It rains these days.',
  'this-moment': 'It rains at this moment.',
  recently: 'It rained recently.',
  'the-past': 'It rained in the past.',
  'the-future': 'It will rain in the future.',
  'near-term': 'It will rain in the short term.',
  soon: 'It will rain soon.',
  'vague-units': 'It rained in recent weeks.',
};

function reads(rule: Rule, sentence: string): boolean {
  return [...sentence.matchAll(new RegExp(`\\b${rule.pattern.source}`, 'gi'))].some((match) => {
    const end = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    return rule.read({ text: match[0], groups: match.groups ?? {}, before, after: sentence.slice(end) }) !== null;
  });
}

describe('each rule', () => {
  it('has a name of its own', () => {
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
  });

  for (const rule of RULES) {
    it(`reads its example: ${rule.name}`, () => {
      const sentence = EXAMPLES[rule.name];
      assert.ok(sentence, 'a rule needs an example');
      assert.ok(reads(rule, sentence), sentence);
    });

    it(`is tried where its example stands: ${rule.name}`, () => {
      const text = EXAMPLES[rule.name];
      const found = findCandidates(text, { start: 0, end: text.length }, triggersOf([rule]));
      assert.ok(found.length > 0, `no word of ${JSON.stringify(rule.needs)}`);
    });
  }
});
