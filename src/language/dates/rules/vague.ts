import { fixed, type Match, type Meaning, type Rule, rule } from '../rule';
import { UNITS } from '../vocabulary';
import { lasting } from './durations';

const PAST = fixed('DATE', 'PAST_REF', 'some time back');
const PRESENT = fixed('DATE', 'PRESENT_REF', 'the time of writing');
const FUTURE = fixed('DATE', 'FUTURE_REF', 'some time ahead');

/** Times that no calendar tells: `now`, `recently`, `the future`, `these days`. */
export const VAGUE_RULES: readonly Rule[] = [
  rule(
    'now',
    { kind: 'vague', oneOf: 'now nowadays currently presently present moment' },
    '(?:now|nowadays|currently|presently|at present|at the moment|for the moment|right now|the present)',
    ({ text, before, after }) => {
      if (
        /^now$/i.test(text) &&
        /\b(?:by|from|until|till|and|for|right|just|even|is|are|has|have)?\s*$/i.test(before) &&
        /^-/.test(after)
      )
        return null;
      if (/^the\s+present$/i.test(text) && !/^\s*[.,;)]|^\s+and\b/.test(after)) return null;
      const lead = /^(?:right|at|for)\s+/i.test(text) && /(?:right\s+now)$/i.test(text) ? text.search(/\s/) + 1 : 0;
      return lead > 0 ? { ...PRESENT, skipStart: lead } : PRESENT;
    },
  ),
  rule('these-days', { kind: 'unit', oneOf: 'days age' }, '(?:these days|this day and age)', () => PRESENT),
  rule('this-moment', { kind: 'vague', oneOf: 'moment' }, 'this (?:crucial |critical |very )?moment', () => PRESENT),
  rule(
    'recently',
    { kind: 'vague', oneOf: 'recently lately' },
    '(?:more |most |very )?(?:recently|lately)',
    ({ text }) => ({
      ...PAST,
      skipStart: text.length - text.split(/\s+/).pop()!.length,
    }),
  ),
  rule('the-past', { kind: 'vague', oneOf: 'past' }, 'the (?:recent |distant |not-too-distant )?past', ({ after }) =>
    /^\s*(?:[.,;:)”"'’]|$|and\b|is\b|was\b|but\b|that\b|when\b|as\b|to\b|with\b|for\b|have\b|has\b)/i.test(
      after.trimStart() === '' ? '' : after.replace(/^\s+/, ''),
    )
      ? PAST
      : null,
  ),
  rule(
    'the-future',
    { kind: 'vague', oneOf: 'future futures' },
    '(?:the (?:near |foreseeable |immediate |distant |not-too-distant |very near )?|near |foreseeable )future(?:s)?',
    ({ text, after }) =>
      /s$/i.test(text) || /^\s+(?:of|generations|price|prices|contract|contracts|market)\b/i.test(after)
        ? null
        : FUTURE,
  ),
  rule('near-term', { kind: 'vague', oneOf: 'term' }, 'the (?:short|near)_term', () => FUTURE),
  rule('soon', { kind: 'vague', oneOf: 'soon' }, '(?:as soon as possible|soon)', ({ text, before, after }) =>
    /^soon$/i.test(text) &&
    (/\b(?:as|too|how|so)\s+$/i.test(before) ||
      /^\s+(?:after|as|thereafter|afterwards?|became|found|learned|discovered|was|were|had|before)\b|^-/i.test(after))
      ? null
      : FUTURE,
  ),
  rule(
    'vague-units',
    { kind: 'unit', oneOf: 'recent coming past future previous intervening' },
    '(?:the )?(?<which>recent|coming|past|future|previous|intervening) (?<unit>days|weeks|months|years|decades|quarters|hours)',
    readVagueUnits,
  ),
];

/** `the coming years` are ahead, `recent years` behind, `recent weeks` a stretch of some length. */
function readVagueUnits({ text, groups, before }: Match): Meaning | null {
  const which = groups.which!.toLowerCase();
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  if (which === 'coming' || which === 'future') return FUTURE;
  if (unit.name === 'year' && which === 'recent') return PAST;
  // "past years of war": no time, but what was.
  if (unit.name === 'year' && !/^the\b/i.test(text) && !/\b(?:in|over|during|from|of)\s+$/i.test(before)) return null;
  return lasting(unit, null);
}
