import type { Rule } from './rule';
import { AGO_RULES } from './rules/ago';
import { CLOCK_RULES } from './rules/clock';
import { DAY_RULES } from './rules/days';
import { DURATION_RULES } from './rules/durations';
import { EXPLICIT_RULES } from './rules/explicit';
import { FEAST_RULES } from './rules/feasts';
import { MONTH_RULES } from './rules/months';
import { PERIOD_RULES } from './rules/periods';
import { QUARTER_RULES } from './rules/quarters';
import { SEASON_RULES } from './rules/seasons';
import { SET_RULES } from './rules/sets';
import { SINGLE_UNIT_RULES } from './rules/single-units';
import { UNIT_RULES } from './rules/units';
import { VAGUE_RULES } from './rules/vague';
import { WEEKDAY_RULES } from './rules/weekdays';
import { YEAR_RULES } from './rules/years';

/** All ways to write a date; of two that match the same stretch the earlier wins. */
export const RULES: readonly Rule[] = [
  ...EXPLICIT_RULES,
  ...CLOCK_RULES,
  ...MONTH_RULES,
  ...QUARTER_RULES,
  ...PERIOD_RULES,
  ...SEASON_RULES,
  ...FEAST_RULES,
  ...WEEKDAY_RULES,
  ...DAY_RULES,
  ...AGO_RULES,
  ...SET_RULES,
  ...UNIT_RULES,
  ...YEAR_RULES,
  ...DURATION_RULES,
  ...SINGLE_UNIT_RULES,
  ...VAGUE_RULES,
];
