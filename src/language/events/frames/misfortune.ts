import { type Frame, nouns, words } from '../frame';
import { DISASTERS, MISFORTUNES, VEHICLES } from './word-sets';

/** Accidents and disasters: told by what did it, before the same verbs tell of people's deeds. */
export const MISFORTUNE_FRAMES: readonly Frame[] = [
  accident('crash', 'crash'),
  { ...accident('collide', 'collision'), patient: ['prep:with'] },
  accident('derail', 'derailment'),
  accident('sink capsize', 'shipwreck'),
  {
    type: 'DIE',
    verbs: words('kill injure'),
    object: 'actor',
    subject: MISFORTUNES,
    doer: 'none',
    open: true,
    patient: ['object'],
  },
  {
    type: 'DISASTER',
    verbs: words('hit strike devastate ravage destroy damage flood displace rock shake sweep batter'),
    object: 'any',
    subject: DISASTERS,
    patient: ['object', 'any'],
    noun: 'disaster',
  },
  {
    type: 'AID',
    verbs: words('rescue evacuate'),
    object: 'actor',
    patient: ['object'],
    open: true,
    tone: 'friendly',
  },
  { type: 'SEARCH', verbs: words('search hunt'), object: 'none', prep: ['for'], prepObject: 'any', patient: [] },
  {
    type: 'SEARCH',
    verbs: words('launch begin start join resume continue suspend end call_off abandon'),
    object: nouns('search manhunt'),
    patient: [],
    open: true,
    trigger: 'object',
  },
];

function accident(verbs: string, noun: string): Frame {
  return {
    type: 'ACCIDENT',
    verbs: words(verbs),
    object: 'none',
    subject: VEHICLES,
    doer: 'vehicle',
    patient: [],
    noun,
    open: true,
  };
}
