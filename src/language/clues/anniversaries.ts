import { textSpan } from '../../article/span';
import type { DateClue, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { KNOWN_YEARS, STARTED } from './known-years';

/** `80th anniversary`, `tenth anniversary`, `80 years after`: the count is in the first or the second group. */
const ANNIVERSARY =
  /\b(?:(\d{1,3})(?:st|nd|rd|th)[ -](?:year )?anniversary|((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|centennial|centenary|bicentenary))(?:[ -]anniversary)?)\b|\b(\d{1,3}) years (?:after|since|on from)\b/gi;

/** What every anniversary has: most articles and sentences have none. */
const COUNTED_BACK = /anniversary|centen|years (?:after|since|on from)/i;

const COUNTS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  centennial: 100,
  centenary: 100,
  bicentenary: 200,
};

/** `anniversary of the 1965 march`, `25 years after his 1990 election`: the happening's own year stands beside it. */
const OWN_YEAR =
  /^ (?:of )?(?:(?:the|an?|his|her|its|their|that|this) )?(?:\p{Lu}[\p{L}.-]* )?([12]\d{3})(?![\p{L}\d])/u;

/** `the attack on the 11th anniversary of …`: what happened on one may be told of years later. */
const ON_THE_DAY = /\bon (?:the|its|his|her|their) $/i;

/** Anniversaries of happenings whose year is general knowledge or stands beside them; in text order. */
export function readAnniversaries({ text, sentences }: LanguageDocument): DateClue[] {
  if (!COUNTED_BACK.test(text)) return [];
  return sentences.flatMap((sentence) => (sentence.paragraph < 0 ? [] : anniversaries(text, sentence)));
}

// "the 80th anniversary of Victory Day, marking the conclusion of World War II" → 1945 + 80
function anniversaries(text: string, sentence: Sentence): DateClue[] {
  const told = text.slice(sentence.start, sentence.end);
  if (!COUNTED_BACK.test(told)) return [];
  return [...told.matchAll(ANNIVERSARY)].flatMap((match): DateClue[] => {
    const count = Number(match[1] ?? match[3] ?? COUNTS[match[2].toLowerCase()]);
    const after = told.slice(match.index + match[0].length);
    const known = ownYear(after) ?? knownYear(after);
    const ordinalAlone = match[2] !== undefined && !/anniversary|centen/i.test(match[0]);
    if (known === null || ordinalAlone) return [];
    const year = known + count;
    // "on the 11th anniversary, in 2012": told of that year, not in it.
    if (told.includes(String(year))) return [];
    const start = sentence.start + match.index;
    const span = textSpan(text, start, start + match[0].length);
    return ON_THE_DAY.test(told.slice(0, match.index))
      ? [{ ...span, kind: 'told', value: String(year), tense: 'past' }]
      : [{ ...span, kind: 'anniversary', year }];
  });
}

function ownYear(words: string): number | null {
  const year = OWN_YEAR.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}

function knownYear(words: string): number | null {
  const started = /\b(?:outbreak|start|beginning)\b/i.test(words)
    ? STARTED.find((one) => one.words.test(words))
    : undefined;
  return (started ?? KNOWN_YEARS.find((one) => one.words.test(words)))?.year ?? null;
}
