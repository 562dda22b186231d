import { type NounFrame, nouns, words } from '../frame';

const HOLD = words(
  'hold have conduct begin start open renew resume continue attend conclude complete end finish arrange schedule host',
);
const NOT_TALKS = nouns('board committee cabinet annual general shareholder peace press news prayer town');
const NOT_ATTACKS = nouns('heart panic asthma verbal personal counter');

/** Nouns that are talks only with a word before them: `telephone call`, `telephonic exchange`. */
export const NEEDS_PHONE: ReadonlySet<string> = new Set(['call', 'exchange']);
export const PHONES: ReadonlySet<string> = new Set(['phone', 'phonic', 'telephone', 'telephonic']);

/** Nouns that are events. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  {
    type: 'CONSULT',
    nouns: words(
      'meeting talks negotiations consultations conversation discussions interaction exchange summit call dialogue telecon',
    ),
    mutual: true,
    agent: words('by of between'),
    patient: words('with and'),
    light: [...HOLD, 'engage'],
    unless: NOT_TALKS,
    refers: true,
  },
  {
    type: 'VISIT',
    nouns: words('visit trip tour'),
    agent: words('by of'),
    patient: words('to'),
    light: words('make pay begin start end undertake complete conclude cancel postpone plan'),
    refers: true,
  },
  {
    type: 'INVITE',
    nouns: words('invitation invite'),
    agent: words('from by of'),
    patient: words('to for'),
    light: words('extend send issue offer give convey renew make'),
    refers: true,
  },
  {
    type: 'ASSAULT',
    nouns: words('attack bombing massacre assassination shooting killing murder kidnapping assault ambush stabbing'),
    agent: words('by'),
    patient: words('on against of'),
    light: words('launch carry stage commit mount'),
    unless: NOT_ATTACKS,
    unnamed: true,
  },
  {
    type: 'FIGHT',
    nouns: words('airstrike airstrikes invasion shelling bombardment offensive'),
    agent: words('by'),
    patient: words('on against of'),
    light: words('launch begin mount'),
    unnamed: true,
  },
  {
    type: 'DISASTER',
    nouns: words('earthquake hurricane typhoon cyclone tsunami wildfire wildfires flood floods landslide avalanche'),
    agent: [],
    patient: [],
    light: [],
    unnamed: true,
  },
  {
    type: 'ACCIDENT',
    nouns: words('crash derailment collision sinking shipwreck'),
    agent: words('of between'),
    patient: words('with'),
    light: [],
    unless: nouns('market stock bank currency price'),
    unnamed: true,
    refers: true,
  },
  {
    type: 'SEARCH',
    nouns: words('search manhunt'),
    agent: words('by'),
    patient: [],
    light: words('launch begin start join resume continue suspend end abandon'),
    unless: nouns('job house web internet body strip word'),
    unnamed: true,
    refers: true,
    needs: ['for'],
  },
  {
    type: 'INVESTIGATE',
    nouns: words('inquiry enquiry investigation probe'),
    agent: words('by'),
    patient: words('into of against'),
    light: words('launch open begin start order announce conduct hold'),
    unless: nouns('space mars lunar moon'),
    refers: true,
    needs: ['into', 'by', 'against'],
  },
  {
    type: 'PROTEST',
    nouns: words('strike walkout protest protests demonstration'),
    agent: words('by of'),
    patient: words('at against'),
    light: words('hold stage organize organise launch begin start call announce plan end cancel suspend'),
    unless: nouns(
      'air missile military drone rocket artillery nuclear preemptive pre-emptive retaliatory lightning first second third hunger bombing aerial precision',
    ),
    unnamed: true,
    refers: true,
    needs: ['by', 'over', 'against', 'at'],
  },
  {
    type: 'BID',
    nouns: words('bid takeover acquisition merger'),
    agent: words('by of from'),
    patient: words('for'),
    light: words('make launch table submit'),
    refers: true,
    needs: ['for', 'by', 'of', 'from'],
  },
  { type: 'BID', nouns: words('offer'), agent: ['of'], patient: [], light: [], refers: true, needs: [] },
];

/** The frame of each noun, with all its properties in one order: V8 reads objects of one shape faster. */
export const FRAME_OF_NOUN: ReadonlyMap<string, NounFrame> = new Map(
  NOUN_FRAMES.map(uniform).flatMap((frame) => frame.nouns.map((noun) => [noun, frame])),
);

function uniform(frame: NounFrame): { readonly [K in keyof Required<NounFrame>]: NounFrame[K] } {
  return {
    type: frame.type,
    nouns: frame.nouns,
    mutual: frame.mutual,
    agent: frame.agent,
    patient: frame.patient,
    light: frame.light,
    unless: frame.unless,
    unnamed: frame.unnamed,
    refers: frame.refers,
    needs: frame.needs,
  };
}
