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

/** Frames by base form of their verb, the more particular first. */
export const FRAMES_OF_VERB: ReadonlyMap<string, readonly Frame[]> = byVerb([
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

function byVerb(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const verb of frame.verbs) {
      const base = verb.split('_')[0];
      const list = found.get(base);
      if (list) list.push(frame);
      else found.set(base, [frame]);
    }
  }
  return found;
}
