import { isAgencyLine, isKnownAgency } from './agencies';
import { trimmed } from './paragraphs';
import { peopleIn } from './read-byline';
import { type Span, type TextSpan, textSpan } from './span';

/** What stands below the prose. */
export interface Closing {
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
  /** The prose's paragraphs, the last one cut where its line goes on with an agency. */
  readonly prose: readonly Span[];
  /** Credits that name people: `(Reporting by Jane Doe in Oslo; Editing by John Roe)`. */
  readonly credits: readonly Span[];
}

const longestCredit = 400;

const thanks =
  /^[—–-]*\s*With (?:\p{L}+ ){0,2}?(?:inputs?|entries|reports?|reporting|information|agency|agencies|additional)\b/iu;
const credit =
  /^[—–-]*\s*(?:(?:Additional )?Reporting|Writing|Editing|Compiled|Compiling|Edited|Written|Reported|Contributing|Translated|Produced)(?: and (?:writing|editing|reporting))?(?: by|:|\s+from)/i;
const source = /^(?:Sources?|Agency|Courtesy)\s*:\s*/i;
const sourceOfNames = /\b(?:by|BY|from)\s+|[;:]\s*/g;

/** Reads agency and credits off the paragraphs that end an article, from the last one up. */
export function readClosing(text: string, paragraphs: readonly Span[]): Closing {
  const prose = [...paragraphs];
  const bylines: TextSpan[] = [];
  const agencies: TextSpan[] = [];
  const credits: Span[] = [];
  for (let last = prose.at(-1); last; last = prose.at(-1)) {
    const found = (prose.length > 1 ? readCredit(text, last) : null) ?? readTail(text, last);
    if (!found) break;
    bylines.unshift(...found.bylines);
    agencies.unshift(...found.agencies);
    prose.pop();
    if (found.people) credits.unshift(found.people);
    if (found.before > last.start) {
      prose.push(trimmed(text, last.start, found.before));
      break;
    }
  }
  return { bylines, agencies, prose, credits };
}

interface Credit {
  readonly bylines: readonly TextSpan[];
  readonly agencies: readonly TextSpan[];
  /** All of it, where it names people. */
  readonly people: Span | null;
  /** Where the prose before it ends; before the paragraph's start where the credit is all of it. */
  readonly before: number;
}

function agenciesAlone(agencies: readonly TextSpan[], before: number): Credit {
  return { bylines: [], agencies, people: null, before };
}

/** A paragraph that is a credit and nothing else, with brackets or a dash around it or none. */
function readCredit(text: string, { start, end }: Span): Credit | null {
  if (end - start > longestCredit) return null;
  const inner = unbracketed(text, { start, end });
  const words = text.slice(inner.start, inner.end);
  const before = start - 1;
  if (credit.test(words)) return { bylines: creditedPeople(text, inner), agencies: [], people: { start, end }, before };
  if (thanks.test(words)) return agenciesAlone(agenciesIn(text, inner), before);
  const bare = words
    .replace(/^[—–-]+\s*/, '')
    .replace(source, '')
    .replace(/\s*\.$/, '');
  if (!isKnownAgency(bare) && !(isAgencyLine(bare) && bare.length < words.length)) return null;
  const at = inner.start + words.indexOf(bare);
  return agenciesAlone([textSpan(text, at, at + bare.length)], before);
}

// "… in the coming year. (ANI)", "… he said. (With inputs from PTI)", "… at halftime. -- Field Level Media"
const tail = /[.!?]["'”’»]*\s*(?:\(([^()\n]{2,200})\)\.?|[—–-]+\s*([^()\n]{2,40}))$/;
// "… last year. (Reporting by Jane Doe in Oslo; Editing by John Roe)"
const creditTail = /[\s.!?"'”’](\((?:(?:Additional )?Reporting|Writing|Compiled|Editing|Edited) by [^()]{3,400}\)?)$/;

/** A credit at the end of the prose's last paragraph. */
function readTail(text: string, { start, end }: Span): Credit | null {
  const from = Math.max(start, end - longestCredit - 20);
  const ending = text.slice(from, end);
  const people = creditTail.exec(ending);
  if (people) {
    const inner = { start: from + people.index + 2, end };
    const whole = trimmed(text, inner.start - 1, end);
    return { bylines: creditedPeople(text, inner), agencies: [], people: whole, before: whole.start };
  }
  const found = tail.exec(ending);
  if (!found) return null;
  const words = found[1] ?? found[2];
  const at = from + found.index + found[0].indexOf(words);
  const inner = trimmed(text, at, at + words.length);
  const before = found[1] === undefined ? from + found.index + found[0].search(/\s*[—–-]+\s*[^—–-]*$/) : at - 1;
  const told = textSpan(text, inner.start, inner.end);
  if (isKnownAgency(told.text)) return agenciesAlone([told], before);
  return thanks.test(told.text) ? agenciesAlone(agenciesIn(text, inner), before) : null;
}

/** The known agencies that the words name, `With inputs from PTI, ANI`; all the words where they name none. */
function agenciesIn(text: string, { start, end }: Span): TextSpan[] {
  const found: TextSpan[] = [];
  const words = /(?!With\b)[\p{Lu}][\p{L}\p{M}&/-]*(?: [\p{Lu}][\p{L}\p{M}&/-]*)*/gu;
  for (const { 0: word, index } of text.slice(start, end).matchAll(words)) {
    if (isKnownAgency(word) || isAgencyLine(word))
      found.push(textSpan(text, start + index, start + index + word.length));
  }
  return found.length > 0 ? found : [textSpan(text, start, end)];
}

function creditedPeople(text: string, { start, end }: Span): TextSpan[] {
  const words = text.slice(start, end);
  const found: TextSpan[] = [];
  let read = 0;
  for (const { 0: lead, index } of words.matchAll(sourceOfNames)) {
    if (index < read) continue;
    for (const person of peopleIn(words, index + lead.length)) {
      found.push(textSpan(text, start + person.start, start + person.end));
      read = person.end;
    }
  }
  return found;
}

function unbracketed(text: string, { start, end }: Span): Span {
  if (text[start] !== '(' && text[start] !== '[') return { start, end };
  return trimmed(text, start + 1, /[)\]]/.test(text[end - 1]) ? end - 1 : end);
}
