import assert from 'node:assert/strict';
import type { Article } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parse-article';

interface Expected {
  readonly date?: string | null;
  readonly bylines?: readonly string[];
  readonly agencies?: readonly string[];
  readonly dateline?: string | null;
  readonly place?: string | null;
  readonly day?: string | null;
  readonly headlines?: readonly string[];
  readonly body?: string;
}

const prose = 'The president said on Friday that talks would go on until both sides had agreed on a date.';

/** What the parts of an article say, where the expectation asks for them. */
function told(text: string, article: Article): Required<Expected> {
  const { dateline } = article;
  return {
    date: article.date,
    bylines: article.bylines.map((span) => text.slice(span.start, span.end)),
    agencies: article.agencies.map((span) => text.slice(span.start, span.end)),
    dateline: dateline && text.slice(dateline.start, dateline.end),
    place: dateline?.place?.text ?? null,
    day: dateline?.date ?? null,
    headlines: article.headlines.map((span) => text.slice(span.start, span.end)),
    body: text.slice(article.body.start, article.body.end),
  };
}

function check(text: string, expected: Expected): void {
  const actual = told(text, parseArticle(text));
  const asked = Object.keys(expected) as (keyof Expected)[];
  assert.deepEqual(Object.fromEntries(asked.map((key) => [key, actual[key]])), expected);
}

describe('the date line', () => {
  const dated: readonly string[] = [
    ' date 2024-03-21 ',
    'date 2024-03-21',
    'DATE: 2024-03-21',
    'Date : 2024-03-21',
    '\uFEFFdate 2024-03-21',
    '\r\n\t date\t2024-03-21\r\n',
    '\n\n\n   date 2024-03-21\n\nText.',
  ];
  for (const text of dated) {
    it(`is read from ${JSON.stringify(text)}`, () => {
      const { date, dateSource, header } = parseArticle(text);
      assert.deepEqual({ date, dateSource }, { date: '2024-03-21', dateSource: 'header' });
      assert.ok(header && /^date.*2024-03-21$/i.test(text.slice(header.start, header.end)));
    });
  }

  for (const text of [
    '',
    '\n\n',
    'Text first.\ndate 2024-03-21',
    'date 2024-03-211',
    'dated 2024-03-21',
    'date 21-03-2024',
  ]) {
    it(`is not seen in ${JSON.stringify(text)}`, () => {
      assert.deepEqual([parseArticle(text).header, parseArticle(text).date], [null, null]);
    });
  }

  for (const day of ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '1900-02-29']) {
    it(`with ${day} is told as impossible and dates nothing`, () => {
      const text = ` date ${day}\n\nNEW DELHI: ${prose}`;
      const { date, dateSource, header, problems } = parseArticle(text);
      assert.deepEqual([date, dateSource, header?.written.text], [null, null, day]);
      assert.deepEqual(
        problems.map(({ code, start, end }) => [code, text.slice(start, end)]),
        [['impossible-date', day]],
      );
    });
  }

  it('takes February 29 of leap years', () => {
    for (const day of ['2024-02-29', '2000-02-29']) assert.equal(parseArticle(`date ${day}`).date, day);
  });
});

describe('the opening of an article', () => {
  const cases: Readonly<Record<string, readonly [text: string, expected: Expected]>> = {
    'place in capitals': [`NEW DELHI: ${prose}`, { dateline: 'NEW DELHI:', place: 'NEW DELHI', body: prose }],
    'place, country and day': [
      `New Delhi [India], November 19 : ${prose}`,
      { dateline: 'New Delhi [India], November 19 :', place: 'New Delhi [India]', day: '2023-11-19', body: prose },
    ],
    'place and agency': [
      `PARIS (Reuters) - ${prose}`,
      { dateline: 'PARIS (Reuters) -', place: 'PARIS', agencies: ['Reuters'], body: prose },
    ],
    'place, day and agency': [
      `BEIJING, Dec. 31 (Xinhua) -- ${prose}`,
      { dateline: 'BEIJING, Dec. 31 (Xinhua) --', agencies: ['Xinhua'], day: '2023-12-31', body: prose },
    ],
    'day without a place': [
      `Dec 7 (Reuters) - ${prose}`,
      { dateline: 'Dec 7 (Reuters) -', place: null, day: '2023-12-07', body: prose },
    ],
    'agency without a mark': [
      `Mumbai, Nov 19 (PTI) ${prose}`,
      { dateline: 'Mumbai, Nov 19 (PTI)', place: 'Mumbai', agencies: ['PTI'], body: prose },
    ],
    'agency between slashes': [
      `MOSCOW, March 22. /TASS/. ${prose}`,
      { dateline: 'MOSCOW, March 22. /TASS/.', place: 'MOSCOW', agencies: ['TASS'], day: '2024-03-22', body: prose },
    ],
    'day before month': [`GENEVA, 3 March 2021 – ${prose}`, { place: 'GENEVA', day: '2021-03-03' }],
    'month in capitals': [`MOSCOW, MARCH 3 — ${prose}`, { place: 'MOSCOW', day: '2024-03-03' }],
    'underscore and joined words': [`O'SMACH, Cambodia (AP)_ ${prose}`, { place: "O'SMACH, Cambodia", body: prose }],
    'two places': [`BRASILIA / RIO DE JANEIRO (Reuters) - ${prose}`, { place: 'BRASILIA / RIO DE JANEIRO' }],
    'place and state': [`HEMPSTEAD, N.Y. ― ${prose}`, { dateline: 'HEMPSTEAD, N.Y. ―', place: 'HEMPSTEAD, N.Y.' }],
    'place and country': [`Kabul, Afghanistan — ${prose}`, { place: 'Kabul, Afghanistan', body: prose }],
    'known city in small letters': [`Moscow: ${prose}`, { place: 'Moscow', body: prose }],
    'dateline on a line of its own': [`MIAMI _\n\n${prose}`, { dateline: 'MIAMI _', body: prose }],
    'impossible day': [`MOSCOW, February 30 — ${prose}`, { dateline: 'MOSCOW, February 30 —', day: null }],
    'agency alone': [`(MENAFN) ${prose}`, { agencies: ['MENAFN'], dateline: null, body: prose }],
    'agency before a dateline': [
      `(MENAFN) MOSCOW: ${prose}`,
      { agencies: ['MENAFN'], dateline: 'MOSCOW:', body: prose },
    ],
    'reversed byline, outlet, dateline': [
      `Jane van Doe By\n\nExpress News Service\n\nNEW DELHI: ${prose}`,
      { bylines: ['Jane van Doe'], agencies: ['Express News Service'], dateline: 'NEW DELHI:', body: prose },
    ],
    'two writers in capitals': [
      `By JANE DOE and JOHN ROE\nAssociated Press Writers\n${prose}`,
      { bylines: ['JANE DOE', 'JOHN ROE'], agencies: ['Associated Press Writers'], body: prose },
    ],
    'byline with affiliation': [
      `By Jane O'Neill, Associated Press\n\n${prose}`,
      { bylines: ["Jane O'Neill"], agencies: ['Associated Press'], body: prose },
    ],
    'byline with initials': [`By J. R. Doe in Kyiv\n\n${prose}`, { bylines: ['J. R. Doe'], body: prose }],
    'headline, byline, dateline': [
      `Talks go on\n\nJane Doe\n\nMOSCOW, March 3 — ${prose}`,
      { headlines: ['Talks go on'], bylines: ['Jane Doe'], dateline: 'MOSCOW, March 3 —', body: prose },
    ],
    'note and byline within the line': [
      `(Updates with reaction) By Jane Doe Dec 7 (Reuters) - ${prose}`,
      { headlines: ['(Updates with reaction)'], bylines: ['Jane Doe'], dateline: 'Dec 7 (Reuters) -', body: prose },
    ],
    'caption above the dateline': [
      `FILE PHOTO: The president speaks in Moscow, Russia.\n\nLONDON (Reuters) - ${prose}`,
      { headlines: ['FILE PHOTO: The president speaks in Moscow, Russia.'], dateline: 'LONDON (Reuters) -' },
    ],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(`has ${name}`, () =>
      check(`date 2024-01-02 ${text}`.replace('date 2024-01-02 By', 'date 2024-01-02\nBy'), expected));
  }

  const none: readonly string[] = [
    prose,
    `SOCCER - GERMAN CUP SECOND ROUND RESULTS.\n\n${prose}`,
    `UPDATE: ${prose}`,
    `By Monday morning, the familiar ritual had begun. ${prose}`,
    `TAPPER: ${prose}\n\nTRUMP: Well, I think so.\n\nTAPPER: Thank you.`,
    `The Treaty Organization (NATO) said on Friday: ${prose}`,
    `"Moscow - we are coming," he said. ${prose}`,
  ];
  for (const text of none) {
    it(`has neither dateline nor byline: ${text.slice(0, 40)}`, () => {
      check(`date 2024-01-02\n\n${text}`, { dateline: null, bylines: [] });
    });
  }

  it('dates an article without a date line where its dateline tells the year', () => {
    const article = parseArticle(`MOSCOW, March 3, 2022 (TASS) -- ${prose}`);
    assert.deepEqual([article.date, article.dateSource], ['2022-03-03', 'dateline']);
  });

  it('leaves the date open where the dateline tells no year', () => {
    const article = parseArticle(`MOSCOW, March 3 (TASS) -- ${prose}`);
    assert.deepEqual([article.date, article.dateSource, article.dateline?.date], [null, null, null]);
  });
});

describe('the close of an article', () => {
  const cases: readonly (readonly [closing: string, expected: Expected])[] = [
    ['\n\n(With ANI entries)', { agencies: ['ANI'], body: prose }],
    ['\n\n(With inputs from PTI and IANS)', { agencies: ['PTI', 'IANS'], body: prose }],
    ['\n\n(With agency inputs)', { agencies: ['With agency inputs'], body: prose }],
    [' (ANI)', { agencies: ['ANI'], body: prose }],
    [' ( ANI )', { agencies: ['ANI'], body: prose }],
    ['\n\nReuters .', { agencies: ['Reuters'], body: prose }],
    ['\n\n- Reuters', { agencies: ['Reuters'], body: prose }],
    ['\n\nSource: Xinhua', { agencies: ['Xinhua'], body: prose }],
    [' (Reporting by Jane Doe in Oslo; Editing by John Roe)', { bylines: ['Jane Doe', 'John Roe'], body: prose }],
    [' He was told so (by a friend).', { agencies: [], body: `${prose} He was told so (by a friend).` }],
  ];
  for (const [closing, expected] of cases) {
    it(`reads ${JSON.stringify(closing)}`, () => check(`date 2024-01-02\n\n${prose}${closing}\n`, expected));
  }
});
