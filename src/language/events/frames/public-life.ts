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

const DISASTERS = nouns(
  'earthquake quake hurricane typhoon cyclone tornado storm flood tsunami wildfire bushfire landslide avalanche drought heatwave eruption blizzard',
);

const VEHICLES = nouns(
  'plane airplane airliner aircraft jet helicopter train bus minibus car truck lorry ship ferry boat flight tram van',
);

/** Accidents and disasters: told by what did it, before the same verbs tell of people's deeds. */
export const MISFORTUNE_FRAMES: readonly Frame[] = [
  { type: 'ACCIDENT', verbs: words('crash'), object: 'none', subject: VEHICLES, patient: [], noun: 'crash' },
  { type: 'ACCIDENT', verbs: words('collide'), object: 'none', subject: VEHICLES, patient: [], noun: 'collision' },
  { type: 'ACCIDENT', verbs: words('derail'), object: 'none', subject: VEHICLES, patient: [], noun: 'derailment' },
  { type: 'ACCIDENT', verbs: words('sink capsize'), object: 'none', subject: VEHICLES, patient: [], noun: 'shipwreck' },
  {
    type: 'DISASTER',
    verbs: words('hit strike devastate ravage destroy damage kill injure flood displace rock shake sweep batter'),
    object: 'any',
    subject: DISASTERS,
    patient: ['object', 'any'],
    noun: 'disaster',
  },
];
