import { type Frame, nouns, words } from '../frame';
import { ACCORDS, AID_GOODS, TIES } from './word-sets';

const EXERCISES = nouns('exercise game manoeuvre maneuver drill patrol operation venture project');
const STEPS = nouns(
  'decision agreement move step plan proposal offer deal accord initiative resolution announcement release',
);
const REFUGE = nouns('asylum refuge shelter citizenship amnesty pardon');

/** Agreeing, supporting, working together, giving aid. */
export const ACCORD_FRAMES: readonly Frame[] = [
  {
    type: 'AID',
    verbs: words('accept admit welcome shelter'),
    object: nouns('refugee migrant evacuee asylum-seeker'),
    patient: ['object'],
    tone: 'friendly',
  },
  { type: 'AGREE', verbs: words('agree consent'), inf: true, patient: ['prep:with', 'any'] },
  { type: 'AGREE', verbs: words('agree'), clause: true, patient: ['prep:with'] },
  {
    type: 'AGREE',
    verbs: words('agree'),
    prep: words('to on upon with in'),
    prepObject: 'any',
    patient: ['prep:with', 'prep:to'],
  },
  {
    type: 'AGREE',
    verbs: words('offer promise pledge undertake volunteer'),
    inf: true,
    patient: ['prep:to', 'prep:with', 'any'],
  },
  { type: 'AGREE', verbs: words('offer promise pledge'), object: 'any', patient: ['prep:to', 'object', 'that', 'any'] },
  {
    type: 'AGREE',
    verbs: words('accept approve endorse'),
    object: nouns(
      'formula proposal plan offer mediation deal compromise settlement truce ceasefire cease-fire agreement accord term resolution initiative',
    ),
    patient: ['object', 'prep:from', 'prep:with', 'prep:by', 'any'],
  },
  { type: 'AGREE', verbs: words('reach strike clinch seal'), object: ACCORDS, patient: ['prep:with', 'prep:between'] },
  {
    type: 'SUPPORT',
    verbs: words('praise commend applaud hail laud congratulate'),
    object: 'any',
    patient: ['object', 'any'],
  },
  { type: 'SUPPORT', verbs: words('back endorse support defend champion'), object: 'any', patient: ['object', 'any'] },
  { type: 'SUPPORT', verbs: words('thank'), object: 'actor', patient: ['object'] },
  { type: 'SUPPORT', verbs: words('forgive'), object: 'actor', patient: ['object'] },
  {
    type: 'SUPPORT',
    verbs: words('apologize apologise'),
    prep: words('to for'),
    prepObject: 'any',
    patient: ['prep:to'],
  },
  { type: 'SUPPORT', verbs: words('apologize apologise'), patient: ['prep:to'] },
  { type: 'SUPPORT', verbs: words('recognize recognise'), object: 'actor', patient: ['object'] },
  {
    type: 'SUPPORT',
    verbs: words('establish restore upgrade resume normalize normalise strengthen re-establish'),
    object: TIES,
    patient: ['prep:with', 'prep:in', 'any'],
  },
  {
    type: 'SUPPORT',
    verbs: words('express voice reiterate pledge declare offer affirm'),
    object: nouns('support solidarity condolence sympathy backing'),
    patient: ['prep:for', 'prep:with', 'prep:to', 'any'],
  },
  {
    type: 'SUPPORT',
    verbs: words('mobilize mobilise rally'),
    object: nouns('group opinion'),
    patient: ['prep:for', 'any'],
  },
  { type: 'COOPERATE', verbs: words('cooperate co-operate collaborate'), patient: ['prep:with'] },
  {
    type: 'COOPERATE',
    verbs: words('launch hold stage begin start conduct join'),
    object: EXERCISES,
    patient: ['prep:with'],
  },
  {
    type: 'COOPERATE',
    verbs: words('share exchange'),
    object: nouns('intelligence information prisoner'),
    patient: ['prep:with'],
  },
  { type: 'COOPERATE', verbs: words('extradite'), object: 'actor', patient: ['prep:to'] },
  {
    type: 'AID',
    verbs: words('provide supply give send deliver donate extend grant lend dispatch ship airlift contribute'),
    object: AID_GOODS,
    patient: ['object', 'prep:to', 'prep:for', 'any'],
    tone: 'friendly',
  },
  {
    type: 'AID',
    verbs: words('grant offer give'),
    object: REFUGE,
    patient: ['object', 'prep:to', 'any'],
    tone: 'friendly',
  },
  {
    type: 'AID',
    verbs: words('provide supply'),
    object: 'actor',
    prep: ['with'],
    prepObject: 'any',
    patient: ['object'],
    tone: 'friendly',
  },
  { type: 'AID', verbs: words('hand_over'), object: AID_GOODS, patient: ['prep:to', 'any'], tone: 'friendly' },
  {
    type: 'AID',
    verbs: words('help assist rescue evacuate shelter treat'),
    object: 'actor',
    patient: ['object'],
    tone: 'friendly',
  },
  { type: 'SUPPORT', verbs: words('pay'), object: nouns('tribute'), patient: ['prep:to', 'any'] },
  { type: 'SUPPORT', verbs: words('express voice'), object: nouns('regret'), patient: ['prep:to', 'prep:for', 'any'] },
  { type: 'SUPPORT', verbs: words('vote'), prep: words('for in'), prepObject: 'any', patient: ['prep:for', 'any'] },
  { type: 'SUPPORT', verbs: words('welcome'), object: STEPS, patient: ['object', 'prep:by', 'any'] },
  { type: 'SUPPORT', verbs: words('rally'), prep: ['behind'], patient: ['prep:behind'] },
  {
    type: 'AGREE',
    verbs: words('express signal indicate'),
    object: nouns('willingness readiness'),
    patient: ['prep:with', 'any'],
  },
  {
    type: 'AGREE',
    verbs: words('settle resolve'),
    object: nouns('dispute conflict quarrel row'),
    patient: ['prep:with', 'prep:between'],
  },
  {
    type: 'AID',
    verbs: words('approve'),
    object: AID_GOODS,
    patient: ['prep:to', 'prep:for', 'any'],
    tone: 'friendly',
  },
];
