import { standsAlone } from '../../language/identity/known-acronyms';
import { initialsOf, isAcronym, isPublicBody, type OrganizationName } from '../../language/identity/organization-name';
import { type Clusters, firstOf } from './clusters';
import type { Group } from './group';

export const organizationOf = (clusters: Clusters): OrganizationName =>
  firstOf(clusters).subject.organization as OrganizationName;

export const wordsOf = (clusters: Clusters): string => organizationOf(clusters).words.join(' ');

export const isNeutral = (clusters: Clusters): boolean =>
  organizationOf(clusters).country === null && isPublicBody(organizationOf(clusters));

/** True for an acronym that may be read as initials: three letters stand for too much. */
export function mayBeSpelt(clusters: Clusters): boolean {
  const { name, key } = firstOf(clusters).subject;
  return key.length > LEAST && isAcronym(name) && !standsAlone(key);
}

const LEAST = 3;

/** What its name may be in initials, as far as an acronym is read so. */
export function spellingsOf(clusters: Clusters): string[] {
  return [...initialsOf(firstOf(clusters).subject.name)].filter((initials) => initials.length > LEAST);
}

/** Acronyms of three letters and more, each with the first word of the name that it is told for. */
export function definitionsOf(clusters: Clusters): readonly string[] {
  if (clusters.sum.acronyms.length === 0) return NONE;
  const [first] = organizationOf(clusters).words;
  return clusters.sum.acronyms.filter((acronym) => acronym.length > 2).map((acronym) => `${acronym} ${first}`);
}

const NONE: readonly never[] = [];

/** What articles call it otherwise than by its full name. */
export function aliasesOf({ parts }: Group): readonly string[] {
  const aliases: string[] = [];
  for (const { clusters } of parts)
    for (const { form } of clusters.sum.forms)
      if (form.alias !== null && !aliases.includes(form.alias)) aliases.push(form.alias);
  return aliases;
}

/**
 * How organizations find each other by name: what one asks for another may offer. Only where both are there, they may
 * be one.
 */
export interface Ties {
  readonly asks: readonly string[];
  readonly offers: readonly string[];
}

export function tiesOf(clusters: Clusters): Ties {
  const { key } = firstOf(clusters).subject;
  const asks = [`acronym ${key}`];
  const offers: string[] = [];
  if (mayBeSpelt(clusters)) asks.push(`initials ${key}`);
  for (const acronym of clusters.sum.acronyms) offers.push(`acronym ${acronym}`);
  for (const initials of spellingsOf(clusters)) offers.push(`initials ${initials}`);
  const organization = organizationOf(clusters);
  if (isPublicBody(organization)) {
    const words = `words ${wordsOf(clusters)}`;
    offers.push(words);
    if (organization.country === null) asks.push(words);
  }
  for (const definition of definitionsOf(clusters)) {
    const told = `definition ${definition}`;
    asks.push(told);
    offers.push(told);
  }
  return { asks, offers };
}
