import type { Frame } from '../frame';
import { ACCORD_FRAMES } from './accord';
import { BUSINESS_FRAMES, CANCEL_FRAMES } from './business';
import { MISFORTUNE_FRAMES } from './misfortune';
import { PRESSURE_FRAMES } from './pressure';
import { PUBLIC_LIFE_FRAMES } from './public-life';
import { TALK_FRAMES } from './talks';
import { UNREST_FRAMES } from './unrest';
import { VIOLENCE_FRAMES } from './violence';
import { YIELDING_FRAMES } from './yielding';

/** A frame as one of its verbs has it. */
export interface VerbFrame {
  readonly frame: Frame;
  /** The particles of which one must follow the verb; null where it goes without. */
  readonly particles: readonly string[] | null;
}

/** Frames by base form of their verb, the more particular first. */
export const FRAMES_OF_VERB: ReadonlyMap<string, readonly VerbFrame[]> = byVerb([
  ...MISFORTUNE_FRAMES,
  ...BUSINESS_FRAMES,
  ...CANCEL_FRAMES,
  ...TALK_FRAMES,
  ...YIELDING_FRAMES,
  ...UNREST_FRAMES,
  ...PRESSURE_FRAMES,
  ...ACCORD_FRAMES,
  ...VIOLENCE_FRAMES,
  ...PUBLIC_LIFE_FRAMES,
]);

function byVerb(frames: readonly Frame[]): ReadonlyMap<string, readonly VerbFrame[]> {
  const found = new Map<string, VerbFrame[]>();
  for (const frame of frames.map(uniform)) {
    for (const base of new Set(frame.verbs.map((verb) => verb.split('_')[0]))) {
      const phrasal = frame.verbs.filter((verb) => verb.startsWith(`${base}_`));
      const particles = frame.verbs.includes(base) ? null : phrasal.map((verb) => verb.slice(base.length + 1));
      const list = found.get(base);
      if (list) list.push({ frame, particles });
      else found.set(base, [{ frame, particles }]);
    }
  }
  return found;
}

/** The frame with all its properties in one order: V8 reads objects of one shape much faster than of many. */
function uniform(frame: Frame): { readonly [K in keyof Required<Frame>]: Frame[K] } {
  return {
    type: frame.type,
    verbs: frame.verbs,
    object: frame.object,
    prep: frame.prep,
    prepObject: frame.prepObject,
    inf: frame.inf,
    clause: frame.clause,
    subject: frame.subject,
    patient: frame.patient,
    status: frame.status,
    noun: frame.noun,
    voice: frame.voice,
    doer: frame.doer,
    open: frame.open,
    business: frame.business,
    refers: frame.refers,
    trigger: frame.trigger,
    tone: frame.tone,
  };
}
