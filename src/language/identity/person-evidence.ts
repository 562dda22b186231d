import type { Gender, Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { countryOf } from './canonical-place';
import { titleGender } from './gender';
import { generationAt, type Kinship, kinshipAt } from './kin';
import { nameKey, nameWords } from './name-key';
import { type Office, readOffice } from './roles';

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
export function gatherEvidence({ text }: LanguageDocument, names: readonly Name[]): PersonEvidence[] {
  return names.map((name, index) => {
    if (name.type !== 'PERSON') return NONE;
    const offices = name.roles.flatMap(
      (role) => readOffice(role.text, countryBefore(text, names, index, role.start)) ?? [],
    );
    return {
      gender: genderAt(text, name),
      offices: [...offices, ...bracketedOffice(text, name.start)],
      kinship: kinshipAt(text, name),
      generation: generationAt(text, name),
    };
  });
}

// `External Affairs Minister (EAM) [S. Jaishankar]`: the words before the bracket that the acronym is made of
function bracketedOffice(text: string, start: number): Office[] {
  // Few names stand behind a bracket, and the pattern is dear.
  if (!text.slice(Math.max(0, start - ') , Mrs. '.length), start).includes(')')) return [];
  const found = /((?:[\p{L}’'-]+ ){1,8})\((\p{Lu}{2,6})\),? (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?$/u.exec(
    text.slice(Math.max(0, start - 120), start),
  );
  if (!found) return [];
  const words = found[1].trim().split(' ');
  for (let from = words.length - 1; from >= 0; from--) {
    const office = readOffice(words.slice(from).join(' '));
    if (office?.initials === found[2].toLowerCase()) return [office];
  }
  return [];
}

const NONE: PersonEvidence = { gender: null, offices: [], kinship: null, generation: null };

// `Mrs. Clinton`, `spokeswoman Maria Zakharova`, and titles that the reader left inside the span: `Mr Lee`
function genderAt(text: string, name: Name): Gender | null {
  const before = /([\p{L}]+)\.?\s+$/u.exec(text.slice(Math.max(0, name.start - 20), name.start));
  const words = [before ? nameKey(before[1]) : '', ...nameWords(name.text).slice(0, 1)];
  for (const role of name.roles) words.push(...nameWords(role.text));
  for (const word of words) {
    const gender = titleGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** The country named right before a role: `Russian [President]`, `India's [External Affairs Minister]`. */
function countryBefore(text: string, names: readonly Name[], index: number, start: number): string | null {
  for (let at = index - 1; at >= 0 && names[at].end > start - 4; at--) {
    const { end, type, text: written } = names[at];
    if (end <= start && /^(?:['’]s?)?\s*$/.test(text.slice(end, start))) return countryOf(written, type);
  }
  return null;
}
