import { parseArticle } from '../../../../src/article/parse-article';
import type { Name, NameType } from '../../../../src/language/analysis';
import type { LanguageDocument } from '../../../../src/language/document';
import type { Identity } from '../../../../src/language/identity/identity';
import { resolveNames } from '../../../../src/language/identity/resolve-names';
import { readDocument } from '../../../../src/language/read-document';

const TYPES: Readonly<Record<string, NameType>> = {
  p: 'PERSON',
  o: 'ORGANIZATION',
  l: 'PLACE',
  n: 'NORP',
  e: 'EVENT',
};

export interface Marked {
  readonly document: LanguageDocument;
  readonly names: readonly Name[];
}

/** Reads `[p President|Ann Lee] met [o Acme].`: names with their types and, before a bar, the title that stands at them. */
export function marked(source: string): Marked {
  let text = '';
  let at = 0;
  const names: Name[] = [];
  for (const match of source.matchAll(/\[([plone]) (?:([^\]|]*)\|)?([^\]]*)\]/g)) {
    text += source.slice(at, match.index);
    const [whole, letter, role, name] = match;
    const roleStart = text.length;
    if (role) text += `${role} `;
    const start = text.length;
    text += name;
    const roles = role ? [{ start: roleStart, end: roleStart + role.length, text: role }] : [];
    names.push({ start, end: text.length, text: name, type: TYPES[letter], roles });
    at = match.index + whole.length;
  }
  text += source.slice(at);
  return { document: readDocument(text, parseArticle(text)), names };
}

/** What each cluster's mentions say, joined by ` = `, in order of first mention. */
export function chains({ mentions, clusters }: Identity): string[] {
  return clusters.map((cluster) => [...new Set(cluster.mentions.map((index) => mentions[index].text))].join(' = '));
}

export function resolved(source: string): Identity {
  const { document, names } = marked(source);
  return resolveNames(document, names);
}

/** The name of the cluster of the mention with that text, the `nth` from 0; null where it has none. */
export function referent({ mentions, clusters }: Identity, text: string, nth = 0): string | null {
  const mention = mentions.filter((each) => each.text === text)[nth];
  return mention?.cluster == null ? null : clusters[mention.cluster].name;
}
