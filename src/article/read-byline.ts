import { isAgencyLine, isKnownAgency } from './agencies';
import { type Span, type TextSpan, textSpan } from './span';

/** Who wrote the article, and for whom where the line says so. */
export interface BylineReading {
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
  readonly end: number;
}

const longestLine = 160;

const initial = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)*';
const part = "(?:\\p{Lu}|(?:d|l|al|el|O)['’-])[\\p{L}\\p{M}'’-]+";
const linking = '(?:von|van|de|da|di|del|della|der|den|la|le|bin|ibn|al|el|ter|ten|zu|dos|du)';
const honorific = '(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Lt|Col|Gen)\\.? )?';
const person = `${honorific}(?:${initial}|${part})(?: (?:${linking} ){0,2}(?:${initial}|${part})){1,3}(?:,? (?:Jr|Sr|II|III)\\.?)?`;

const by =
  '(?:(?:(?:Written|Reported|Story|Report|Text|Posted|Words|News) )?[Bb][Yy]|BYLINE|Byline|Author)(?:\\s*:)?\\s+';
const opening = new RegExp(`^${by}`, 'u');
const reversed = /[\s,]+(?:By|BY|by)\.?$/;
const people = new RegExp(`^(${person})(?=$|[ ,;|/.)–—])`, 'u');
const wholeName = new RegExp(`^${person}$`, 'u');
const between = /^(?:\s*[,;&/]\s*(?:and\s+|AND\s+)?|\s+(?:and|AND|with|WITH)\s+)/u;
const affiliation = /^(?:\s*[,|/–—(]\s*|\s+-\s+|\s+(?:for|in|at|of|from|FOR|IN)\s+|\.$|$)/u;

/** Reads a line that is a byline and nothing else: `By JANE DOE and John Roe, Associated Press Writers`, `Jane Doe By`. */
export function readBylineLine(text: string, { start, end }: Span): BylineReading | null {
  if (end - start > longestLine) return null;
  const line = text.slice(start, end);
  const back = reversed.exec(line);
  const lead = opening.exec(line);
  if (!back && !lead) return null;
  const from = lead && !back ? lead[0].length : 0;
  const credited = back ? line.slice(0, back.index) : line;
  const names = peopleIn(credited, from);
  if (names.length === 0) return lead && !back ? outletByline(text, start + from, end) : null;
  const after = names[names.length - 1].end;
  const rest = affiliation.exec(credited.slice(after));
  if (!rest || (back && after < credited.length)) return null;
  const outlet = trimmedOutlet(credited, after + rest[0].length);
  // "By Monday Morning, the familiar ritual had begun" is prose
  if (outlet && /^\p{Ll}/u.test(outlet.text) && / \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(outlet.text)) return null;
  const at = ({ start: s, end: e }: Span) => textSpan(text, start + s, start + e);
  const agencies = outlet && (isAgencyLine(outlet.text) || isKnownAgency(outlet.text)) ? [at(outlet)] : [];
  return { bylines: names.map(at), agencies, end };
}

// "By Associated Press", "By Our Special Correspondent"
function outletByline(text: string, start: number, end: number): BylineReading | null {
  const outlet = textSpan(text, start, end);
  return isAgencyLine(outlet.text) ? { bylines: [], agencies: [outlet], end } : null;
}

/**
 * Reads a byline that opens a paragraph and goes on with something else: `By Jane Doe Dec 7 (Reuters) - …`. Gives one
 * reading for each number of words that the last name may have, longest first.
 */
export function readBylineStart(text: string, { start, end }: Span): BylineReading[] {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const lead = opening.exec(line);
  if (!lead) return [];
  const names = peopleIn(line, lead[0].length);
  const last = names.at(-1);
  if (!last) return [];
  const at = ({ start: s, end: e }: Span) => textSpan(text, start + s, start + e);
  const readings: BylineReading[] = [];
  for (let cut = last.end; cut > last.start; cut = line.lastIndexOf(' ', cut - 1)) {
    const shorter = { start: last.start, end: cut };
    if (!line.slice(last.start, cut).includes(' ')) break;
    readings.push({ bylines: [...names.slice(0, -1), shorter].map(at), agencies: [], end: start + cut });
  }
  return readings;
}

/** True for two to four capitalised words that may be a person's name. */
export function mayBePerson(line: string): boolean {
  return line.length <= 40 && wholeName.test(line) && !isAgencyLine(line);
}

/** The people named from `from` on, with `and`, commas or `with` between them. */
export function peopleIn(line: string, from: number): TextSpan[] {
  const found: TextSpan[] = [];
  let at = from;
  for (;;) {
    const name = people.exec(line.slice(at));
    if (!name || (found.length > 0 && isAgencyLine(name[1]))) return found;
    found.push(textSpan(line, at, at + name[1].length));
    at += name[1].length;
    const gap = between.exec(line.slice(at));
    if (!gap) return found;
    at += gap[0].length;
  }
}

function trimmedOutlet(line: string, start: number): TextSpan | null {
  const outlet = line.slice(start).replace(/[\s.)]+$/, '');
  return outlet === '' ? null : textSpan(line, start, start + outlet.length);
}
