import type { Claim } from '../../language/analysis';

const ONES = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS: Readonly<Record<string, string>> = {
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};
const FATE_WORDS: Readonly<Record<string, string>> = {
  dead: 'how many died',
  injured: 'how many were injured',
  missing: 'how many are missing',
  arrested: 'how many were arrested',
  evacuated: 'how many were evacuated',
  displaced: 'how many lost their homes',
  rescued: 'how many were rescued',
  hospitalised: 'how many are in hospital',
  kidnapped: 'how many are held',
  attended: 'how many came',
  infected: 'how many are infected',
  aboard: 'how many were aboard',
  'on strike': 'how many went on strike',
  money: 'how much money it is',
};
const PAST = /\b(?:last(?:ed)|took|went|ran)\b/;

/** `Reports differ on how long the visit lasts: four days, five days.` */
export function figureMessage(claims: readonly Claim[]): string {
  const [{ kind, of, text }] = claims;
  const question =
    kind === 'duration'
      ? `how long the ${of} ${PAST.test(text) || of.endsWith('s') ? 'lasted' : 'lasts'}`
      : countQuestion(claims);
  const ordered = [...claims].sort((a, b) => a.least - b.least || a.start - b.start);
  return `Reports differ on ${question}: ${listed(ordered.map(kind === 'duration' ? lengthOf : amountOf))}.`;
}

function countQuestion(claims: readonly Claim[]): string {
  const noun = /\p{L}+$/u.exec(claims[0].text)?.[0];
  return FATE_WORDS[claims[0].of] ?? `the number of ${noun ?? claims[0].of}`;
}

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

// "P4D" → "four days"
function lengthOf({ value }: Claim): string {
  const match = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value);
  const unit = match && UNITS[`${match[1]}${match[3]}`];
  if (!match || !unit) return value;
  return `${ONES[Number(match[2])] ?? match[2]} ${unit}${match[2] === '1' ? '' : 's'}`;
}

// "at least 12 people" → "at least 12"
function amountOf({ text, value }: Claim): string {
  const bound = /^(.*?)[\d]/.exec(text)?.[1] ?? '';
  return `${bound.trim() ? `${bound.trim()} ` : ''}${grouped(value)}`;
}

// 12000 → 12,000
function grouped(value: string): string {
  return value.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

/** `Reports differ on when it was (Ida Brandt meets Olof Krag): 2024-03-04, 2024-03-05.` */
export function occasionMessage(kind: 'date' | 'place', title: string, values: readonly string[]): string {
  return `Reports differ on ${kind === 'date' ? 'when' : 'where'} it was (${title}): ${listed([...values].sort())}.`;
}

/** `Reports differ on who signed for Norland Steel: Ida Brandt, Olof Krag.` */
export function holderMessage(of: string, principal: string, people: readonly string[]): string {
  return `Reports differ on who ${holderQuestion(of, principal)}: ${listed([...people].sort())}.`;
}

function holderQuestion(of: string, principal: string): string {
  const what = of.replace(/^\S+ ?/, '');
  if (of.startsWith('lead')) return `${principal} chose to lead the ${what}`;
  if (of.startsWith('name')) return `${principal} chose as ${what}`;
  if (of.startsWith('post')) return `is ${what} of ${principal}`;
  if (of.startsWith('win')) return `won the ${what} election in ${principal}`;
  return `signed for ${principal}`;
}
