import { type Frame, nouns, words } from '../frame';
import { AID_GOODS, BOMBS, CURBS, STREETS, WORKERS } from './word-sets';

const LINKS = nouns(
  'link tie relation visit aid flight talk trade cooperation import export contact negotiation assistance supply delivery loan service',
);
const HOMES = nouns('home house building property mosque church shop office site website computer network');
const TROOPS = nouns(
  'troop soldier reservist army force reserve police tank warship fleet unit patrol plane peacekeeper bomber',
);
const STRIKE = nouns('strike rally march demonstration protest sit-in hunger-strike petition signature walkout vigil');

/** Protest, sanctions, show of force, coercion. */
export const UNREST_FRAMES: readonly Frame[] = [
  {
    type: 'PROTEST',
    verbs: words('riot demonstrate'),
    object: 'none',
    patient: ['prep:against', 'prep:at', 'prep:in', 'any'],
  },
  { type: 'PROTEST', verbs: words('protest'), patient: ['prep:against', 'object', 'prep:at', 'prep:in', 'any'] },
  {
    type: 'PROTEST',
    verbs: words('march rally gather converge'),
    prep: words('against in through to for'),
    prepObject: 'any',
    subject: WORKERS,
    patient: ['prep:against', 'prep:by', 'any'],
  },
  {
    type: 'PROTEST',
    verbs: words('block blockade barricade occupy'),
    object: STREETS,
    subject: WORKERS,
    patient: ['prep:against', 'prep:from', 'any'],
  },
  {
    type: 'PROTEST',
    verbs: words('block blockade barricade'),
    object: STREETS,
    patient: ['prep:for', 'prep:from', 'any'],
  },
  {
    type: 'PROTEST',
    verbs: words('hold stage organize organise launch begin start go collect'),
    object: STRIKE,
    patient: ['prep:against', 'prep:at', 'any'],
  },
  { type: 'PROTEST', verbs: words('stop'), object: nouns('work'), patient: ['prep:against', 'prep:by', 'any'] },
  {
    type: 'PROTEST',
    verbs: words('go walk'),
    prep: ['on'],
    prepObject: nouns('strike'),
    patient: ['prep:against', 'any'],
  },
  { type: 'PROTEST', verbs: words('boycott'), object: 'any', patient: ['object', 'any'], tone: 'hostile' },
  { type: 'SANCTION', verbs: words('sanction'), object: 'actor', patient: ['object'], tone: 'hostile' },
  {
    type: 'SANCTION',
    verbs: words('impose slap'),
    object: nouns('sanction embargo tariff fine'),
    patient: ['prep:on', 'prep:against', 'any'],
    tone: 'hostile',
  },
  {
    type: 'SANCTION',
    verbs: words('suspend halt cut sever break_off cancel freeze stop withhold reduce prohibit end announce'),
    object: LINKS,
    patient: ['prep:with', 'prep:to', 'prep:in', 'any'],
    tone: 'hostile',
  },
  {
    type: 'SANCTION',
    verbs: words('expel deport recall'),
    object: 'actor',
    patient: ['object', 'prep:from'],
    tone: 'hostile',
  },
  {
    type: 'SANCTION',
    verbs: words('force drive throw'),
    object: 'actor',
    prep: ['out'],
    prepObject: 'any',
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'SANCTION',
    verbs: words('deny'),
    object: nouns('entry visa aid'),
    patient: ['prep:to', 'any'],
    tone: 'hostile',
  },
  {
    type: 'SANCTION',
    verbs: words('withdraw pull_out'),
    object: AID_GOODS,
    prep: ['from'],
    patient: ['prep:from'],
    tone: 'hostile',
  },
  { type: 'SANCTION', verbs: words('ship'), prep: ['out'], prepObject: 'any', patient: ['any'], tone: 'hostile' },
  {
    type: 'MOBILIZE',
    verbs: words('mobilize mobilise deploy mass send dispatch move station'),
    object: TROOPS,
    patient: ['prep:against', 'prep:to', 'prep:in', 'prep:into', 'prep:near', 'prep:along', 'any'],
    tone: 'hostile',
  },
  {
    type: 'MOBILIZE',
    verbs: words('order'),
    object: nouns('patrol mobilization mobilisation deployment alert'),
    patient: ['prep:against', 'any'],
    tone: 'hostile',
  },
  {
    type: 'MOBILIZE',
    verbs: words('be remain stay put place go stand'),
    prep: ['on'],
    prepObject: nouns('alert standby'),
    patient: ['prep:in', 'any'],
  },
  {
    type: 'COERCE',
    verbs: words('arrest detain jail imprison apprehend round_up besiege handcuff blockade'),
    object: 'actor',
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'COERCE',
    verbs: words('confiscate seize impound'),
    object: 'any',
    patient: ['prep:from', 'prep:of', 'object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'COERCE',
    verbs: words('demolish raze bulldoze deface vandalize hack ransack burn raid search storm'),
    object: 'any',
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  { type: 'COERCE', verbs: words('destroy'), object: HOMES, patient: ['object', 'any'], tone: 'hostile' },
  {
    type: 'COERCE',
    verbs: words('impose reimpose declare tighten institute enforce extend'),
    object: CURBS,
    patient: ['prep:on', 'prep:in', 'prep:against', 'any'],
    tone: 'hostile',
  },
  {
    type: 'COERCE',
    verbs: words('hold take'),
    object: 'actor',
    prep: ['as', 'hostage'],
    prepObject: 'any',
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'COERCE',
    verbs: words('prevent disperse ban break_up crush suppress'),
    object: 'any',
    patient: ['prep:by', 'object', 'any'],
    tone: 'hostile',
  },
  { type: 'COERCE', verbs: words('crack_down'), prep: ['on'], patient: ['prep:on'], tone: 'hostile' },
  { type: 'COERCE', verbs: words('plant lay'), object: BOMBS, patient: ['prep:in', 'any'], tone: 'hostile' },
];
