import type { Gender } from '../analysis';
import type { LanguageDocument } from '../document';
import { mapped } from '../lists';
import { remember } from '../remember';
import { lettersStart } from './context';
import { titleGender } from './gender';
import { generationAt, type Kinship, kinshipAt } from './kin';
import type { KnownName } from './name-form';
import { nameKey, nameWords } from './name-key';
import { type Office, ofCountry, readOffice } from './roles';

/** What stands at one mention of a person and tells who that is. */
export interface PersonEvidence {
  readonly gender: Gender | null;
  readonly offices: readonly Office[];
  /** The kinship that introduces the mention: `his son [Ann Lee]`. */
  readonly kinship: Kinship | null;
  /** `the elder [Lee]`. */
  readonly generation: 'elder' | 'younger' | null;
}

/** The evidence at each name of the article, by the name's index; none for what is no person. */
export function gatherEvidence({ text }: LanguageDocument, names: readonly KnownName[]): PersonEvidence[] {
  return mapped(names, (name, index) => {
    if (name.type !== 'PERSON') return NONE;
    return {
      gender: genderAt(text, name),
      offices: officesAt(text, names, index),
      kinship: kinshipAt(text, name),
      generation: generationAt(text, name),
    };
  });
}

const NO_OFFICES: readonly Office[] = [];

function officesAt(text: string, names: readonly KnownName[], index: number): readonly Office[] {
  const { roles, start } = names[index];
  const bracketed = bracketedOffice(text, start);
  if (roles.length === 0) return bracketed;
  const offices: Office[] = [];
  for (const role of roles) {
    const { office } = roleForm(role.text);
    if (office)
      offices.push(office.country === null ? ofCountry(office, countryBefore(text, names, index, role.start)) : office);
  }
  offices.push(...bracketed);
  return offices;
}

/** What the text of a role tells by itself. */
interface RoleForm {
  readonly office: Office | null;
  readonly gender: Gender | null;
}

const roleForm = remember((text): RoleForm => ({ office: readOffice(text), gender: genderOf(nameWords(text)) }));

// `External Affairs Minister (EAM) [S. Jaishankar]`: the words before the bracket that the acronym is made of
function bracketedOffice(text: string, start: number): readonly Office[] {
  // Few names stand behind a bracket, and the pattern is dear.
  if (!isBehindBracket(text, start)) return NO_OFFICES;
  const found = /((?:[\p{L}’'-]+ ){1,8})\((\p{Lu}{2,6})\),? (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?$/u.exec(
    text.slice(Math.max(0, start - 120), start),
  );
  if (!found) return NO_OFFICES;
  const words = found[1].trim().split(' ');
  for (let from = words.length - 1; from >= 0; from--) {
    const office = readOffice(words.slice(from).join(' '));
    if (office?.initials === found[2].toLowerCase()) return [office];
  }
  return NO_OFFICES;
}

function isBehindBracket(text: string, start: number): boolean {
  const from = Math.max(0, start - ') , Mrs. '.length);
  for (let at = start - 1; at >= from; at--) if (text[at] === ')') return true;
  return false;
}

const NONE: PersonEvidence = { gender: null, offices: NO_OFFICES, kinship: null, generation: null };

// `Mrs. Clinton`, `spokeswoman Maria Zakharova`, and titles that the reader left inside the span: `Mr Lee`
function genderAt(text: string, { start, form, roles }: KnownName): Gender | null {
  const told = genderBefore(text, start) ?? form.titleGender;
  if (told !== null) return told;
  for (const role of roles) {
    const { gender } = roleForm(role.text);
    if (gender !== null) return gender;
  }
  return null;
}

const foldedGender = remember((word) => titleGender(nameKey(word)));

const LAST_WORD = /(\p{L}+)\.?\s+$/u;

function genderBefore(text: string, start: number): Gender | null {
  const space = text[start - 1] ?? '';
  if (space === ' ') {
    const end = text[start - 2] === '.' ? start - 2 : start - 1;
    const from = lettersStart(text, end);
    const before = text.charCodeAt(from - 1);
    // Where letters that are not ASCII or more spaces stand before it, the pattern has to tell.
    if (from < end && !(before > 127)) return foldedGender(text.slice(from, end));
    if (from === end && before > 32 && before <= 127) return null;
  } else if (!/\s/.test(space)) return null;
  const word = LAST_WORD.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return word === undefined ? null : foldedGender(word);
}

function genderOf(words: readonly string[]): Gender | null {
  for (const word of words) {
    const gender = titleGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** The country named right before a role: `Russian [President]`, `India's [External Affairs Minister]`. */
function countryBefore(text: string, names: readonly KnownName[], index: number, start: number): string | null {
  for (let at = index - 1; at >= 0 && names[at].end > start - 4; at--) {
    const { end, type, form } = names[at];
    if (end <= start && /^(?:['’]s?)?\s*$/.test(text.slice(end, start))) return form.countryAs(type);
  }
  return null;
}
