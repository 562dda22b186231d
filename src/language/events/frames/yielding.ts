import { type Frame, nouns, words } from '../frame';
import { CURBS, PEACEFUL_STEPS, POSITIONS } from './word-sets';

const PROTESTS = nouns('strike protest demonstration boycott rally march campaign hunger-strike sit-in');
const FORCES = nouns(
  'troop force soldier peacekeeper monitor inspector unit contingent army weapon tank settler settlement observer mission',
);

/** Giving way: to demands, or on the ground. */
export const YIELDING_FRAMES: readonly Frame[] = [
  {
    type: 'SANCTION',
    verbs: words('withdraw pull_out recall'),
    object: nouns('inspector monitor observer peacekeeper peacekeeping ambassador envoy diplomat worker staff'),
    patient: ['prep:from', 'any'],
    tone: 'hostile',
  },
  {
    type: 'CONCEDE',
    verbs: words('lift ease relax remove cancel suspend end abolish scrap'),
    object: CURBS,
    patient: ['prep:on', 'prep:in', 'prep:against', 'any'],
    tone: 'friendly',
  },
  {
    type: 'CONCEDE',
    verbs: words('call_off cancel suspend end postpone'),
    object: PROTESTS,
    patient: ['prep:with', 'prep:against', 'any'],
    tone: 'friendly',
  },
  {
    type: 'CONCEDE',
    verbs: words('accept meet heed'),
    object: nouns('demand condition ultimatum'),
    patient: ['prep:from', 'object', 'prep:of', 'any'],
    tone: 'friendly',
  },
  {
    type: 'CONCEDE',
    verbs: words('concede yield bow give_in accede succumb'),
    prep: ['to'],
    prepObject: 'any',
    patient: ['prep:from', 'prep:to', 'any'],
    tone: 'friendly',
  },
  { type: 'CONCEDE', verbs: words('allow permit let'), object: 'any', patient: ['object', 'any'], tone: 'friendly' },
  {
    type: 'CONCEDE',
    verbs: words('allow permit'),
    prep: ['for'],
    prepObject: PEACEFUL_STEPS,
    patient: ['any'],
    tone: 'friendly',
  },
  { type: 'CONCEDE', verbs: words('free release'), object: 'actor', patient: ['object'], tone: 'friendly' },
  {
    type: 'CONCEDE',
    verbs: words('legalize legalise reinstate'),
    object: 'any',
    patient: ['object', 'any'],
    tone: 'friendly',
  },
  {
    type: 'CONCEDE',
    verbs: words('decide'),
    inf: new Set(['allow', 'permit', 'let', 'lift', 'free', 'release', 'ease', 'reopen']),
    patient: ['any'],
  },
  {
    type: 'RETREAT',
    verbs: words('withdraw pull_out pull evacuate'),
    object: FORCES,
    patient: ['prep:from', 'any'],
    tone: 'friendly',
  },
  {
    type: 'RETREAT',
    verbs: words('withdraw pull_out retreat pull_back'),
    prep: ['from'],
    prepObject: 'any',
    patient: ['prep:from'],
    tone: 'friendly',
  },
  {
    type: 'RETREAT',
    verbs: words('complete begin start announce finish speed_up speed accelerate order'),
    object: nouns('withdrawal pullout pull-out pullback retreat'),
    patient: ['prep:from', 'any'],
  },
  { type: 'RETREAT', verbs: words('surrender'), patient: ['prep:to'] },
  { type: 'RETREAT', verbs: words('resign quit'), patient: [] },
  { type: 'RETREAT', verbs: words('step_down'), patient: [] },
  {
    type: 'RETREAT',
    verbs: words('evacuate abandon vacate'),
    object: POSITIONS,
    patient: ['object', 'any'],
    tone: 'friendly',
  },
  {
    type: 'RETREAT',
    verbs: words('return give_back'),
    object: nouns('weapon equipment prisoner hostage body land territory property asset'),
    patient: ['prep:to', 'prep:from', 'any'],
    tone: 'friendly',
  },
  {
    type: 'RETREAT',
    verbs: words('pay'),
    object: nouns('compensation reparation damages'),
    patient: ['prep:to', 'any'],
    tone: 'friendly',
  },
  { type: 'RETREAT', verbs: words('disarm demobilize demobilise'), patient: ['any'], tone: 'friendly' },
  {
    type: 'RETREAT',
    verbs: words('receive admit'),
    object: nouns('inspector observer monitor mission'),
    patient: ['object', 'prep:from', 'any'],
  },
];
