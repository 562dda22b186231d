import { type NounFrame, nouns, words } from '../frame';

const HOLD = words(
  'hold have conduct begin start open renew resume continue attend conclude complete end finish arrange schedule host',
);
const NOT_TALKS = nouns('board committee cabinet annual general shareholder peace press news prayer town');
const NOT_ATTACKS = nouns('heart panic asthma verbal personal counter');

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
  },
  {
    type: 'VISIT',
    nouns: words('visit trip tour'),
    agent: words('by of'),
    patient: words('to'),
    light: words('make pay begin start end undertake complete conclude cancel postpone plan'),
  },
  {
    type: 'INVITE',
    nouns: words('invitation invite'),
    agent: words('from by of'),
    patient: words('to for'),
    light: words('extend send issue offer give convey renew'),
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
    nouns: words('earthquake hurricane typhoon cyclone tsunami wildfire flood'),
    agent: [],
    patient: [],
    light: [],
    unnamed: true,
  },
  {
    type: 'ACCIDENT',
    nouns: words('crash derailment collision'),
    agent: words('of'),
    patient: [],
    light: [],
    unnamed: true,
  },
];
