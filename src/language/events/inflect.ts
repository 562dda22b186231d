/** Which form of a verb a word is; `past` and `part` may be the same word (`invited`). */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing';

/** `base past participle` of the irregular verbs that news uses; a missing third word repeats the second. */
const IRREGULAR = `
arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound|break broke broken
bring brought|broadcast broadcast|build built|buy bought|catch caught|choose chose chosen|come came come|cost cost|cut cut
deal dealt|do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fly flew flown|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen|get got got
give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|override overrode overridden
overrun overran overrun|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|retake retook retaken|ride rode ridden|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown|shut shut
sink sank sunk|sit sat|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck
strike struck|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
uphold upheld|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written`;

const IRREGULAR_FORMS: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([base, past, part]) => [base, [past, part ?? past]]),
);

/** Verbs of more than one syllable whose last consonant doubles: `occur` → `occurred`. */
const DOUBLING = new Set(
  'admit ban bar commit compel confer control deter expel infer kidnap occur outfit permit plot rebut refer rob scrap stop submit tap transfer transmit trap trim'.split(
    ' ',
  ),
);
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdglmnprt]$/;

function withSuffix(base: string, suffix: 'ed' | 'ing'): string {
  if (DOUBLING.has(base) || ONE_SYLLABLE.test(base)) return base + base[base.length - 1] + suffix;
  if (suffix === 'ing' && base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/[eoy]e$/.test(base)) return base.slice(0, -1) + suffix;
  if (suffix === 'ed' && base.endsWith('e')) return `${base}d`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base + suffix;
}

/** The third person singular of a verb: `condemn` → `condemns`, `carry` → `carries`. */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Verbs in -l that double it in British spelling only: `cancelled`, `canceled`. */
const EITHER_L = new Set(['cancel', 'travel', 'label', 'signal', 'model', 'rival', 'marshal', 'fuel', 'channel']);

/** All forms of a verb, from its base and the irregular list. */
export function inflect(base: string): readonly (readonly [VerbForm, string])[] {
  const [past, part] = IRREGULAR_FORMS.get(base) ?? [withSuffix(base, 'ed'), withSuffix(base, 'ed')];
  return [
    ['base', base],
    ['s', thirdPerson(base)],
    ['past', past],
    ['part', part],
    ['ing', withSuffix(base, 'ing')],
    ...(EITHER_L.has(base) ? doubled(base) : []),
  ];
}

function doubled(base: string): readonly (readonly [VerbForm, string])[] {
  return [
    ['past', `${base}led`],
    ['part', `${base}led`],
    ['ing', `${base}ling`],
  ];
}
