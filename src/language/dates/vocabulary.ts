/** What a word says about where date expressions may stand; each rule names the kind that it cannot do without. */
export type Kind =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'number'
  | 'spelled'
  | 'season'
  | 'part'
  | 'clock'
  | 'day'
  | 'vague'
  | 'feast';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Month number (1 to 12) by lower-case name, full or abbreviated without its point. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    ...(name === 'september' ? [['sept', 9] as const] : []),
  ]),
);

/** ISO weekday (Monday 1 to Sunday 7) by lower-case name, full or abbreviated without its point. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((name, index) => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    ...(name === 'tuesday' ? [['tues', 2] as const] : []),
    ...(name === 'thursday' ? [['thur', 4] as const, ['thurs', 4] as const] : []),
  ]),
);

/** TIMEX3 codes of the seasons. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
]);

/** TIMEX3 codes of the parts of a day. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['midmorning', 'TMO'],
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['noontime', 'T12:00'],
  ['lunchtime', 'T12:00'],
  ['afternoon', 'TAF'],
  ['afternoons', 'TAF'],
  ['midafternoon', 'TAF'],
  ['evening', 'TEV'],
  ['evenings', 'TEV'],
  ['dusk', 'TEV'],
  ['nightfall', 'TEV'],
  ['sunset', 'TEV'],
  ['night', 'TNI'],
  ['nights', 'TNI'],
  ['midnight', 'T24:00'],
]);

/** A unit of time: how TIMEX3 writes a duration of it, and how long it is by rule of thumb. */
export interface Unit {
  readonly name: UnitName;
  /** `P` for dates, `PT` for times. */
  readonly prefix: 'P' | 'PT';
  readonly code: string;
  /** How many of `code` one such unit is: 2 for a fortnight. */
  readonly factor: number;
}

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

const UNIT_LIST: readonly (readonly [string, UnitName, 'P' | 'PT', string, number])[] = [
  ['second', 'second', 'PT', 'S', 1],
  ['minute', 'minute', 'PT', 'M', 1],
  ['hour', 'hour', 'PT', 'H', 1],
  ['day', 'day', 'P', 'D', 1],
  ['night', 'day', 'P', 'D', 1],
  ['week', 'week', 'P', 'W', 1],
  ['fortnight', 'week', 'P', 'W', 2],
  ['weekend', 'weekend', 'P', 'WE', 1],
  ['month', 'month', 'P', 'M', 1],
  ['quarter', 'quarter', 'P', 'Q', 1],
  ['year', 'year', 'P', 'Y', 1],
  ['decade', 'decade', 'P', 'DE', 1],
  ['century', 'century', 'P', 'CE', 1],
];

/** Units by lower-case name, singular or plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_LIST.flatMap(([word, name, prefix, code, factor]) => {
    const unit = { name, prefix, code, factor };
    const plural = word === 'century' ? 'centuries' : `${word}s`;
    return [
      [word, unit],
      [plural, unit],
    ] as const;
  }),
);

const VAGUE =
  'now nowadays currently presently recently lately soon shortly formerly previously past future present moment current coming recent term';
const FEASTS =
  'christmas xmas eve thanksgiving easter halloween election labor labour memorial veterans armistice valentine columbus victory boxing patrick fools fool presidents president bastille canada anzac women mother father luther new good ash palm may';
const SPELLED =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth last latter half twenties thirties forties fifties sixties seventies eighties nineties';

/** The kinds of each lower-case word that can stand in a date expression. */
export const KINDS: ReadonlyMap<string, readonly Kind[]> = kindsOfWords();

function kindsOfWords(): Map<string, Kind[]> {
  const kinds = new Map<string, Kind[]>();
  const add = (words: Iterable<string>, kind: Kind) => {
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  };
  add(MONTHS.keys(), 'month');
  add(WEEKDAYS.keys(), 'weekday');
  add(
    [...WEEKDAYS.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`),
    'weekday',
  );
  add(UNITS.keys(), 'unit');
  add('yearly annual annually quarterly monthly weekly daily hourly nightly while period'.split(' '), 'unit');
  add(SEASONS.keys(), 'season');
  add([...PARTS_OF_DAY.keys(), 'overnight'], 'part');
  add('today yesterday tomorrow tonight tonite'.split(' '), 'day');
  add('gmt utc oclock clock hrs hours'.split(' '), 'clock');
  add(VAGUE.split(' '), 'vague');
  add(FEASTS.split(' '), 'feast');
  add(SPELLED.split(' '), 'spelled');
  return kinds;
}
