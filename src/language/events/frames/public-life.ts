import { type Frame, nouns, words } from '../frame';

const VOTES = nouns('election poll vote presidency seat runoff run-off primary referendum race');
const OFFICES = nouns(
  'president minister chief chairman chairwoman chairperson director head ambassador secretary governor judge commissioner chancellor premier leader envoy spokesman spokeswoman coach ceo executive',
);
const VERDICTS = nouns('prison jail life year month death term');
const CRAFT = nouns(
  'satellite rocket spacecraft missile product service campaign plan program programme project website platform model fund scheme initiative mission phone probe',
);

/** Elections, offices, courts, births of things, deaths. */
export const PUBLIC_LIFE_FRAMES: readonly Frame[] = [
  { type: 'ELECT', verbs: words('elect re-elect reelect'), object: 'actor', patient: ['object'] },
  { type: 'ELECT', verbs: words('win lose'), object: VOTES, patient: ['prep:against', 'prep:in'] },
  { type: 'APPOINT', verbs: words('appoint'), object: 'actor', patient: ['object'] },
  {
    type: 'APPOINT',
    verbs: words('name nominate'),
    object: 'actor',
    prep: ['as'],
    prepObject: OFFICES,
    patient: ['object'],
  },
  { type: 'APPOINT', verbs: words('swear_in inaugurate'), object: 'actor', patient: ['object'] },
  { type: 'APPOINT', verbs: words('sack dismiss fire oust'), object: 'actor', patient: ['object'] },
  { type: 'LEGAL', verbs: words('sentence'), object: 'actor', prep: ['to'], prepObject: VERDICTS, patient: ['object'] },
  { type: 'LEGAL', verbs: words('convict acquit charge prosecute'), object: 'actor', patient: ['object'] },
  { type: 'LEGAL', verbs: words('plead'), patient: [] },
  { type: 'LAUNCH', verbs: words('launch unveil inaugurate'), object: CRAFT, patient: [] },
  { type: 'DIE', verbs: words('die'), prep: ['in', 'of', 'at', 'from', 'after'], prepObject: 'any', patient: [] },
  { type: 'DIE', verbs: words('die'), patient: [] },
];
