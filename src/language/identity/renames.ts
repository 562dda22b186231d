import type { KnownName } from './name-form';

const BECOMES =
  /^,?(?: (?:has|had|is|was|will|now|officially|has since|have|to))* (?:become|becomes|became|renamed itself|renamed|rebranded itself|rebranded as|changed its name to|be renamed|been renamed|known as|now called|called itself) $/;
const FORMERLY =
  /^,? \(?(?:formerly(?: known as| called)?|previously(?: known as| called)?|once known as|(?:which|that) (?:was|had been) (?:known as|called)|originally called|né|the former) $/;

/** Pairs of indices of names that an article tells to be one organization's, old or new: `Acme, formerly Bolt`. */
export function renamesOf(names: readonly KnownName[], text: string): [number, number][] {
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < names.length; index++) {
    const [a, b] = [names[index], names[index + 1]];
    if (a.type !== 'ORGANIZATION' || b.start - a.end > 60 || b.type === 'NORP' || b.type === 'EVENT') continue;
    if (text[b.start - 1] !== ' ') continue;
    const between = text.slice(a.end, b.start);
    if (!FORMERLY.test(between) && !(b.type !== 'PERSON' && BECOMES.test(between))) continue;
    const whole = /^(?:[.,;:)”"]|$| (?:until|in|on|after|last|this|and|said)\b)/.test(text.slice(b.end, b.end + 8));
    if (whole) pairs.push([index, index + 1]);
  }
  return pairs;
}
