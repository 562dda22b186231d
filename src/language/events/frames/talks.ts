import { type Frame, nouns, words } from '../frame';
import { ACCORDS } from './word-sets';

const MANDATE = nouns('invitation request call message greeting letter');

/** Meeting, speaking, travelling to see one another, inviting. */
export const TALK_FRAMES: readonly Frame[] = [
  { type: 'INVITE', verbs: words('invite'), object: 'actor', patient: ['object'], status: 'invited' },
  { type: 'INVITE', verbs: words('summon'), object: 'actor', patient: ['object'], status: 'invited' },
  {
    type: 'AGREE',
    verbs: words('accept'),
    object: nouns('invitation'),
    patient: ['object', 'prep:from', 'prep:of', 'prep:by'],
    status: 'accepted',
  },
  { type: 'CONSULT', verbs: words('meet'), object: 'actor', patient: ['object'] },
  { type: 'CONSULT', verbs: words('meet confer negotiate speak talk consult'), prep: ['with'], patient: ['prep:with'] },
  { type: 'CONSULT', verbs: words('speak talk'), prep: ['to'], patient: ['prep:to'], inf: new Set(['discuss']) },
  { type: 'CONSULT', verbs: words('meet confer'), object: 'none', patient: [] },
  { type: 'CONSULT', verbs: words('speak talk'), object: 'none', patient: [] },
  { type: 'CONSULT', verbs: words('telephone phone'), object: 'actor', patient: ['object'] },
  { type: 'CONSULT', verbs: words('call ring'), object: 'actor', inf: new Set(['discuss']), patient: ['object'] },
  { type: 'CONSULT', verbs: words('host welcome receive greet'), object: 'actor', patient: ['object'] },
  { type: 'CONSULT', verbs: words('brief'), object: 'actor', patient: ['object'] },
  { type: 'CONSULT', verbs: words('mediate'), object: 'none', patient: ['prep:between', 'prep:in', 'any'] },
  {
    type: 'CONSULT',
    verbs: words('launch undertake begin start lead offer broker'),
    object: nouns('mediation'),
    patient: ['prep:between', 'prep:in', 'any'],
  },
  { type: 'VISIT', verbs: words('visit tour'), object: 'actor', patient: ['object'] },
  { type: 'VISIT', verbs: words('travel fly'), prep: ['to'], patient: ['prep:to'] },
  { type: 'VISIT', verbs: words('arrive'), prep: ['in', 'at'], patient: ['prep:in', 'prep:at'] },
  {
    type: 'SUPPORT',
    verbs: words('sign conclude initial ratify'),
    object: ACCORDS,
    patient: ['prep:with', 'prep:between'],
  },
  { type: 'SUPPORT', verbs: words('sign'), object: 'none', patient: [], refers: true },
  { type: 'CONSULT', verbs: words('send'), object: MANDATE, prep: ['to'], patient: ['prep:to'] },
  { type: 'CONSULT', verbs: words('discuss'), object: 'any', prep: ['with'], patient: ['prep:with'] },
  { type: 'CONSULT', verbs: words('exchange'), object: nouns('view'), prep: ['with'], patient: ['prep:with'] },
  { type: 'CONSULT', verbs: words('sit'), prep: ['with'], patient: ['prep:with'] },
];
