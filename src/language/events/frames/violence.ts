import { type Frame, nouns, words } from '../frame';
import { ARMED, BOMBS, POSITIONS } from './word-sets';

const OFFENSIVES = nouns('invasion offensive attack assault strike raid airstrike war bombardment shelling incursion');

const TARGETS: ReadonlySet<string> = new Set([
  ...POSITIONS,
  ...nouns(
    'convoy checkpoint station ship building embassy church mosque temple school hospital market bus train house home office patrol column vehicle pipeline plant prison hotel',
  ),
]);

/** Violence: between forces (FIGHT) and against people (ASSAULT). */
export const VIOLENCE_FRAMES: readonly Frame[] = [
  {
    type: 'ASSAULT',
    verbs: words('explode detonate go_off'),
    object: 'none',
    subject: BOMBS,
    patient: ['prep:in', 'prep:at', 'prep:near', 'any'],
  },
  { type: 'ASSAULT', verbs: words('blow_up'), object: 'any', patient: ['object', 'any'], tone: 'hostile' },
  {
    type: 'ASSAULT',
    verbs: words('massacre hijack gun_down'),
    object: 'any',
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('open exchange'),
    object: nouns('fire gunfire'),
    patient: ['prep:on', 'prep:with', 'prep:at', 'any'],
    tone: 'hostile',
  },
  { type: 'FIGHT', verbs: words('repel repulse'), object: 'any', patient: ['prep:by', 'object', 'any'] },
  {
    type: 'FIGHT',
    verbs: words('pound hit target destroy'),
    object: 'any',
    subject: ARMED,
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('occupy'),
    object: POSITIONS,
    patient: ['object', 'prep:of', 'prep:in', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('kill wound injure'),
    object: 'actor',
    subject: ARMED,
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'ASSAULT',
    verbs: words('kill wound injure murder assassinate execute behead'),
    object: 'actor',
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'ASSAULT',
    verbs: words('kidnap abduct torture abuse rape beat stab mutilate molest lynch'),
    object: 'actor',
    patient: ['object'],
    tone: 'hostile',
  },
  {
    type: 'ASSAULT',
    verbs: words('explode detonate set_off'),
    object: BOMBS,
    patient: ['prep:in', 'prep:at', 'any'],
    tone: 'hostile',
  },
  {
    type: 'ASSAULT',
    verbs: words('attempt plot try'),
    inf: new Set(['assassinate', 'kill', 'murder']),
    patient: ['any'],
    tone: 'hostile',
  },
  { type: 'ASSAULT', verbs: words('shoot'), object: 'actor', patient: ['object'], tone: 'hostile' },
  {
    type: 'FIGHT',
    verbs: words('shell bomb bombard invade overrun bombard strafe'),
    object: 'any',
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('shoot_down down'),
    object: nouns('plane jet helicopter aircraft drone missile'),
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('capture retake recapture seize overrun take'),
    object: POSITIONS,
    patient: ['object', 'prep:of', 'prep:from', 'prep:in', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('attack strike raid ambush'),
    object: 'any',
    subject: ARMED,
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  { type: 'ASSAULT', verbs: words('attack ambush assault'), object: 'actor', patient: ['object'], tone: 'hostile' },
  {
    type: 'ASSAULT',
    verbs: words('attack ambush assault'),
    object: TARGETS,
    patient: ['object', 'any'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('launch mount begin start stage carry_out open'),
    object: OFFENSIVES,
    patient: ['prep:on', 'prep:of', 'prep:against', 'prep:in', 'any'],
    tone: 'hostile',
  },
  { type: 'FIGHT', verbs: words('fight battle'), object: 'actor', patient: ['object'], tone: 'hostile' },
  {
    type: 'FIGHT',
    verbs: words('clash fight battle'),
    prep: ['with', 'against'],
    patient: ['prep:with', 'prep:against'],
    tone: 'hostile',
  },
  { type: 'FIGHT', verbs: words('clash'), patient: [], tone: 'hostile' },
  {
    type: 'FIGHT',
    verbs: words('violate break breach'),
    object: nouns('ceasefire cease-fire truce'),
    patient: ['prep:with'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('fire'),
    prep: words('on at into'),
    patient: ['prep:on', 'prep:at', 'prep:into'],
    tone: 'hostile',
  },
  {
    type: 'FIGHT',
    verbs: words('fire'),
    object: nouns('missile rocket shell shot torpedo'),
    patient: ['prep:at', 'prep:into', 'prep:on', 'any'],
    tone: 'hostile',
  },
];
