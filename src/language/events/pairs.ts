import type { Participant } from '../analysis';
import type { Identity } from '../identity/identity';

/** What the role of those is that a plural noun stands for. */
const ROLES: Readonly<Record<string, RegExp>> = {
  leaders: /\b(?:president|prime minister|premier|chancellor|king|queen|emir|leader|pm|sultan|crown prince|pope)\b/i,
  presidents: /\bpresident\b/i,
  ministers: /\bminister\b/i,
  diplomats: /\b(?:minister|ambassador|envoy|diplomat|secretary)\b/i,
};

/**
 * Whom `the two leaders` before an offset means: the last two people with a role that fits, else the last two named
 * since `since`; nobody where there are no two.
 */
export function pairBefore(
  { mentions, clusters }: Identity,
  end: number,
  since: number,
  noun: string,
): readonly Participant[] {
  const role = ROLES[noun];
  const near: Participant[] = [];
  const fitting: Participant[] = [];
  for (let i = end - 1; i >= 0 && fitting.length < 2; i--) {
    const { start, end: to, text, cluster, type, form } = mentions[i];
    if (type !== 'PERSON' || cluster === null || form === 'pronoun') continue;
    const one = { start, end: to, text, cluster };
    if (start >= since && near.length < 2 && near.every((other) => other.cluster !== cluster)) near.unshift(one);
    if (role === undefined && start < since) break;
    const fits =
      role !== undefined && clusters[cluster].roles.some((told) => role.test(told.text) && !isLesser(noun, told.text));
    if (fits && fitting.every((other) => other.cluster !== cluster)) fitting.unshift(one);
  }
  return fitting.length === 2 ? fitting : near.length === 2 ? near : [];
}

/** A foreign minister, a spokesman of the president or his secretary lead no country. */
function isLesser(noun: string, role: string): boolean {
  return noun === 'leaders' && /\b(?:secretary|spokes\w+|aide|adviser|advisor|deputy|vice|envoy)\b|'s\b/i.test(role);
}
