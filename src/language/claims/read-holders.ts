import type { Claim, DateExpression, EventReport, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { contextOf } from './context';
import { type Days, daysOf } from './days';
import { CHANGING, HOLDERS, type HolderRole, NEEDED, OTHER_POST, ROLES } from './holder-patterns';
import { type Masked, maskNames } from './masked';
import { paperSigned } from './signed-paper';

/** Days from what is told without a date to the article. */
const NEWS = 7;
/** Characters from what is told to its date: `chose her on Monday`. */
const NEAR_DATE = 25;
/** `‹P›, the minister, and `: another person before, who may have a part in it. */
const SEVERAL = /\uE000P\d+\uE001(?:,[^,;.]{1,60},)?\s+and\s+$/u;
/** Bodies that nobody calls a company, by a word of their names. */
const NO_COMPANY =
  /\b(?:union|federation|association|party|ministry|department|government|council|university|league|committee|commission|court|police|army|agency|parliament|congress|senate|club|church|authority|guild)\b/i;
const ORGANIZED: Readonly<Record<string, RegExp>> = {
  union: /\b(?:union|federation|guild|brotherhood)\b/i,
  party: /\bparty\b/i,
  ministry: /\b(?:ministry|department)\b/i,
  government: /\bgovernment\b/i,
  bank: /\bbank\b/i,
  airline: /\b(?:airlines?|airways|air)\b/i,
};

/** What a pattern's groups found: numbers of names, and words with where they stand in the masked sentence. */
interface Found {
  readonly role: HolderRole;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly verbAt: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Who holds what one alone can hold: who is to lead an inquiry, has a post, has won an election, signed for one side.
 * `least` and `most` are the days in which it may have come about, `principal` the cluster of whom it is for or by.
 */
export function readHolders(
  document: LanguageDocument,
  sentence: Sentence,
  dates: readonly DateExpression[],
  reports: readonly (readonly [number, EventReport])[],
  names: readonly Mention[],
): Claim[] {
  const { text, tokens } = document;
  const told = text.slice(sentence.start, sentence.end);
  const roles = names.some(({ type }) => type === 'PERSON')
    ? ROLES.filter((role) => NEEDED[role].every((one) => one.test(told)))
    : [];
  if (roles.length === 0 || CHANGING.test(told)) return [];
  const masked = maskNames(text, sentence, names);
  const claims: Claim[] = [];
  for (const found of findHolders(masked.text, roles)) {
    const { role, groups } = found;
    const verb = masked.offsetOf(found.verbAt);
    const report = reportOf(role, reports, verb);
    const days =
      role === 'sign'
        ? daySigned(report?.[1])
        : daysTold(document, dates, report?.[1], verb, masked.offsetOf(found.end));
    const of = days && roleOf(found, masked.text);
    const who = names[Number(groups.who)];
    if (SEVERAL.test(masked.text.slice(0, found.start))) continue;
    if (!days || !of || claims.some(({ start }) => start === who.start)) continue;
    const paper = role === 'sign' ? paperSigned(document, sentence) : null;
    if (paper?.length === 0) continue;
    const principal = principalOf(found, masked, names, report?.[1]);
    if (principal === null && role !== 'lead') continue;
    claims.push({
      start: who.start,
      end: who.end,
      text: text.slice(who.start, who.end),
      kind: 'holder',
      of,
      least: days[0],
      most: days[1],
      value: who.text,
      report: report?.[0] ?? null,
      context: paper ?? contextOf(tokens, sentence),
      principal,
    });
  }
  return claims;
}

/** The report that the verb tells; of a signing any of the sentence: `signed by ‹P›, who signed for ‹O›`. */
function reportOf(
  role: HolderRole,
  reports: readonly (readonly [number, EventReport])[],
  verb: number,
): readonly [number, EventReport] | undefined {
  return (
    reports.find(([, { start, end }]) => start <= verb && verb < end) ??
    (role === 'sign' ? reports.find(([, { trigger }]) => /^sign/i.test(trigger)) : undefined)
  );
}

function findHolders(text: string, roles: readonly HolderRole[]): Found[] {
  const found: Found[] = [];
  for (const { role, whole, core } of HOLDERS) {
    if (!roles.includes(role) || !core.test(text)) continue;
    for (const match of text.matchAll(whole))
      found.push({
        role,
        groups: match.groups!,
        verbAt: match.indices!.groups!.verb[0],
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return found;
}

/** `lead inquiry`, `post chief executive`, `win presidential`, `sign`; null where it is none. */
function roleOf({ role, groups, verbAt }: Found, masked: string): string | null {
  if (role === 'sign') return role;
  if (role === 'win') return `win ${groups.race}`;
  const words = role === 'lead' ? (groups.body ?? bodyBefore(masked, verbAt)) : groups.post;
  if (!words || OTHER_POST.test(words)) return null;
  const plain = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\b(?:new|next|first|public|full|official|independent|judicial|special|separate|own)\b ?/g, '')
    .replace(/^ceo$|^chief executive officer$/, 'chief executive')
    .replace(/chair(?:man|woman|person)$/, 'chair');
  return `${role} ${plain}`;
}

// "ordered an inquiry into the crash and named Judge ‹P› to lead it"
function bodyBefore(masked: string, at: number): string | null {
  const bodies = [
    ...masked
      .slice(0, at)
      .matchAll(/\b(?:inquiry|enquiry|investigation|probe|inquest|tribunal|commission|committee|panel|task force)\b/gi),
  ];
  return bodies.length === 1 ? bodies[0][0] : null;
}

function daySigned(report: EventReport | undefined): Days | null {
  return report?.date && /^\d{4}-\d{2}-\d{2}/.test(report.date) && report.status === 'happened'
    ? daysOf(report.date)
    : null;
}

function daysTold(
  { article }: LanguageDocument,
  dates: readonly DateExpression[],
  report: EventReport | undefined,
  verb: number,
  end: number,
): Days | null {
  const today = daysOf(article.date ?? '')?.[1];
  const told = dates.filter(({ type }) => type === 'DATE');
  const own = told.find(({ start }) => start >= verb && start <= end + NEAR_DATE)?.value ?? report?.date;
  if (own) {
    const days = daysOf(own);
    return days && days[1] - days[0] <= 31 ? days : null;
  }
  if (today === undefined) return null;
  const far = told.some(({ value }) => {
    const days = daysOf(value);
    return !days || days[1] < today - NEWS || days[0] > today + NEWS;
  });
  return far ? null : [today - NEWS, today];
}

function principalOf(
  { role, groups, verbAt }: Found,
  masked: Masked,
  names: readonly Mention[],
  report: EventReport | undefined,
): number | null {
  if (role === 'lead' || role === 'name') {
    const by = groups.by ?? subjectBefore(masked.text, verbAt);
    return by === null || by === groups.who ? null : names[Number(by)].cluster;
  }
  if (groups.of) return names[Number(groups.of)].cluster;
  return groups.noun && report ? sideCalled(groups.noun, report) : null;
}

/** The first person or organization of the sentence that is no part of a phrase with a preposition. */
function subjectBefore(masked: string, at: number): string | null {
  for (const match of masked.slice(0, at).matchAll(/\uE000[PO](\d+)\uE001/g)) {
    const before = masked.slice(Math.max(0, match.index - 40), match.index);
    if (
      !/\b(?:of|in|for|at|on|with|against|between|into|off|from|to|by|near|under)\s+(?:[\p{L}.-]+\s+){0,3}$/u.test(
        before,
      )
    )
      return match[1];
  }
  return null;
}

/** `the company`: the one side of the signing that may be called so. */
function sideCalled(noun: string, { agents, patients }: EventReport): number | null {
  const fits = ORGANIZED[noun];
  const sides = [...agents, ...patients].filter(
    ({ cluster, text }) => cluster !== null && (fits ? fits.test(text) : !NO_COMPANY.test(text)),
  );
  const clusters = [...new Set(sides.map(({ cluster }) => cluster))];
  return clusters.length === 1 ? clusters[0] : null;
}
