import { type Frame, nouns, words } from '../frame';
import { CRISES, PROPOSALS } from './word-sets';

const INQUIRIES = nouns('investigation inquiry enquiry probe hearing review audit examination');
const INSPECTORS = nouns('inspector investigator observer monitor team mission expert personnel');
const LOOKING_INTO: ReadonlySet<string> = new Set(words('investigate probe examine monitor inspect verify assess'));
const STEPS = nouns(
  'action force war strike attack retaliation sanction measure offensive blow boycott consequence violence',
);

/** What a warning that threatens says will come. */
const BLOWS: ReadonlySet<string> = new Set(
  words(
    'tolerate retaliate respond act attack strike fight use face suffer pay punish expel cut suspend withdraw close destroy kill arrest shoot boycott stop invade seize block',
  ),
);

/** Asking hard, blaming, refusing, threatening, looking into. */
export const PRESSURE_FRAMES: readonly Frame[] = [
  {
    type: 'DISAPPROVE',
    verbs: words('denounce condemn'),
    object: 'none',
    prep: ['as'],
    prepObject: 'any',
    patient: ['prep:as', 'any'],
  },
  { type: 'DEMAND', verbs: words('demand insist'), clause: true, patient: ['that', 'any'] },
  {
    type: 'DEMAND',
    verbs: words('demand'),
    object: 'any',
    patient: ['prep:from', 'prep:by', 'prep:of', 'prep:with', 'object', 'any'],
  },
  {
    type: 'DEMAND',
    verbs: words('urge press pressure pressurize order ask tell force push'),
    object: 'actor',
    inf: true,
    patient: ['object'],
  },
  { type: 'DEMAND', verbs: words('urge order'), object: 'actor', patient: ['object'] },
  { type: 'DEMAND', verbs: words('call appeal'), prep: ['on'], inf: true, patient: ['prep:on'] },
  {
    type: 'DEMAND',
    verbs: words('appeal'),
    prep: ['to', 'for'],
    prepObject: 'any',
    patient: ['prep:to', 'prep:from', 'any'],
  },
  { type: 'DEMAND', verbs: words('push press'), prep: ['for'], prepObject: 'any', patient: ['prep:for', 'any'] },
  {
    type: 'DISAPPROVE',
    verbs: words('call'),
    prep: ['for'],
    prepObject: nouns('sanction boycott resignation ouster overthrow arrest'),
    patient: ['prep:against', 'prep:of', 'prep:on', 'any'],
  },
  {
    type: 'DEMAND',
    verbs: words('call'),
    prep: ['for'],
    prepObject: 'any',
    patient: ['prep:from', 'prep:in', 'prep:between', 'any'],
  },
  {
    type: 'DISAPPROVE',
    verbs: words(
      'condemn denounce criticize criticise blame accuse deplore decry slam blast rebuke chide censure assail berate scold',
    ),
    object: 'any',
    patient: ['object', 'prep:by', 'any'],
  },
  { type: 'DISAPPROVE', verbs: words('indict sue'), object: 'actor', patient: ['object'] },
  {
    type: 'DISAPPROVE',
    verbs: words('protest'),
    object: 'any',
    patient: ['object', 'any'],
    subject: nouns('government ministry embassy ambassador'),
  },
  {
    type: 'DISAPPROVE',
    verbs: words('complain'),
    prep: ['about', 'of', 'to'],
    prepObject: 'any',
    patient: ['prep:about', 'prep:to', 'any'],
  },
  { type: 'DISAPPROVE', verbs: words('call'), prep: ['on'], prepObject: 'any', patient: ['prep:against', 'any'] },
  {
    type: 'DISAPPROVE',
    verbs: words('lodge file'),
    object: nouns('complaint protest lawsuit suit'),
    patient: ['prep:against', 'prep:with', 'any'],
  },
  {
    type: 'REJECT',
    verbs: words('reject veto spurn rebuff dismiss turn_down block refuse decline deny rule_out ignore defy'),
    object: PROPOSALS,
    patient: ['object', 'prep:from', 'prep:by', 'prep:of', 'prep:with', 'any'],
  },
  {
    type: 'REJECT',
    verbs: words('reject veto spurn rebuff refuse turn_down defy'),
    object: 'any',
    patient: ['object', 'prep:to', 'any'],
  },
  { type: 'REJECT', verbs: words('refuse decline'), inf: true, patient: ['any'] },
  {
    type: 'REJECT',
    verbs: words('oppose'),
    prep: ['to'],
    prepObject: 'any',
    patient: ['prep:to', 'any'],
    voice: 'middle',
  },
  { type: 'REJECT', verbs: words('oppose resist'), object: 'any', patient: ['object', 'any'] },
  {
    type: 'REJECT',
    verbs: words('deny'),
    object: nouns('permission access visa entry request permit allocation right licence license recognition'),
    patient: ['object', 'prep:to', 'prep:for', 'prep:of', 'any'],
  },
  {
    type: 'REJECT',
    verbs: words('violate break flout'),
    object: nouns('ban curfew order sanction agreement accord'),
    patient: ['prep:by', 'prep:of', 'any'],
  },
  { type: 'REJECT', verbs: words('fail'), inf: new Set(['reach', 'agree']), patient: ['prep:with'] },
  { type: 'REJECT', verbs: words('rule_out'), object: 'any', patient: ['object', 'prep:with', 'any'] },
  { type: 'THREATEN', verbs: words('threaten swear vow'), inf: true, patient: ['any'] },
  { type: 'THREATEN', verbs: words('threaten'), object: STEPS, patient: ['prep:against', 'prep:on', 'any'] },
  { type: 'THREATEN', verbs: words('threaten'), object: 'actor', patient: ['object'] },
  { type: 'THREATEN', verbs: words('warn'), object: 'actor', patient: ['object'] },
  { type: 'THREATEN', verbs: words('warn'), clause: BLOWS, patient: ['prep:by', 'any'] },
  { type: 'INVESTIGATE', verbs: words('investigate probe inspect'), object: 'any', patient: ['object', 'any'] },
  {
    type: 'INVESTIGATE',
    verbs: words('launch open begin start order announce conduct'),
    object: INQUIRIES,
    patient: ['prep:by', 'prep:into', 'prep:of', 'prep:against', 'any'],
    trigger: 'object',
  },
  {
    type: 'INVESTIGATE',
    verbs: words('send dispatch deploy'),
    object: INSPECTORS,
    inf: LOOKING_INTO,
    patient: ['prep:to', 'any'],
  },
  {
    type: 'INVESTIGATE',
    verbs: words('put place'),
    prep: ['under'],
    prepObject: nouns('investigation'),
    patient: ['object'],
  },
  { type: 'INVESTIGATE', verbs: words('look'), prep: ['into'], prepObject: CRISES, patient: ['any'] },
  { type: 'INVESTIGATE', verbs: words('question interrogate'), object: 'actor', patient: ['object'] },
  { type: 'DEMAND', verbs: words('request seek'), object: 'any', prep: ['from'], patient: ['prep:from'] },
  { type: 'DEMAND', verbs: words('request'), object: 'any', patient: ['object', 'any'] },
  { type: 'DEMAND', verbs: words('ask'), prep: ['for'], prepObject: 'any', patient: ['object', 'prep:from', 'any'] },
  { type: 'DISAPPROVE', verbs: words('charge allege'), clause: true, patient: ['that', 'any'] },
  {
    type: 'DISAPPROVE',
    verbs: words('express voice'),
    object: nouns('anger outrage dismay alarm disappointment displeasure indignation concern'),
    patient: ['prep:at', 'prep:with', 'prep:by', 'any'],
  },
  { type: 'DISAPPROVE', verbs: words('lash_out hit_out speak_out'), patient: ['prep:at', 'prep:against', 'any'] },
  { type: 'REJECT', verbs: words('object'), prep: ['to'], prepObject: 'any', patient: ['prep:to', 'any'] },
  {
    type: 'THREATEN',
    verbs: words('give issue deliver set'),
    object: nouns('ultimatum deadline'),
    patient: ['object', 'prep:to', 'prep:for', 'any'],
  },
  {
    type: 'INVESTIGATE',
    verbs: words('hold'),
    object: nouns('hearing inquiry enquiry'),
    patient: ['prep:into', 'prep:on', 'prep:of', 'any'],
  },
  {
    type: 'INVESTIGATE',
    verbs: words('set_up establish form appoint create'),
    object: nouns('panel commission committee team tribunal'),
    inf: LOOKING_INTO,
    patient: ['any'],
  },
  {
    type: 'INVESTIGATE',
    verbs: words('review examine scrutinize'),
    object: CRISES,
    patient: ['object', 'prep:by', 'prep:of', 'any'],
  },
];
