import { PLACE_TAILS } from '../lexicon/places';
import { canonicalPlace } from './canonical-place';
import { standsAlone } from './known-acronyms';
import {
  initialsOf,
  isAcronym,
  isFullCompany,
  isPublicBody,
  type OrganizationName,
  organizationName,
  withoutKind,
} from './organization-name';
import { isNickname, townsOf } from './team-names';

/** What an organization's name tells of the names that it may be joined with. */
export interface OrganizationForm {
  readonly name: OrganizationName;
  /** `J.P. Hale` and `JPHale` are one. */
  readonly key: string;
  readonly isPublic: boolean;
  /** Written with a legal suffix. */
  readonly isFull: boolean;
  readonly isAcronym: boolean;
  /** The folded acronym, if it may be other names' initials; or null. */
  readonly acronym: string | null;
  readonly isNickname: boolean;
  /** Ends in the nickname of a team. */
  readonly isTeam: boolean;
  /** A place is called so. */
  readonly isPlace: boolean;
  /** Is called by its start in short: no `Acme A320`, no `Acme Stadium`. */
  readonly isShortened: boolean;
  readonly initials: readonly string[];
  /** `goldman sachs group` → `goldman`, `goldmansachs` */
  readonly starts: readonly string[];
  /** `cedar falls bulls` → `fallsbulls`, `bulls` */
  readonly ends: readonly string[];
  /** Without the kind of body, or empty. */
  readonly bare: string;
  /** Folded towns of a team: `chicago bulls` → `chicago`. */
  readonly towns: readonly string[];
}

/** Reads the name of an organization, of which `folded` is the key. */
export function organizationForm(text: string, folded: string): OrganizationForm {
  const name = organizationName(text);
  const { words } = name;
  const acronym = isAcronym(text);
  return {
    name,
    key: words.join(''),
    isPublic: isPublicBody(name),
    isFull: isFullCompany(text),
    isAcronym: acronym,
    acronym: acronym && !standsAlone(folded) ? folded : null,
    isNickname: isNickname(folded),
    isTeam: words.length > 1 && (isNickname(words.slice(-1).join(' ')) || isNickname(words.slice(-2).join(' '))),
    isPlace: canonicalPlace(folded, 'PLACE') !== null,
    isShortened:
      !isPublicBody(name) && !PLACE_TAILS.has(words[words.length - 1]) && !words.some((word) => /\d/.test(word)),
    initials: [...initialsOf(text)],
    starts: words.slice(0, Math.min(words.length - 1, 5)).map((_, at) => words.slice(0, at + 1).join('')),
    ends: words.slice(1, 4).map((_, at) => words.slice(at + 1).join('')),
    bare: withoutKind(words)?.join('') ?? '',
    towns: townsOf(folded),
  };
}
