import { parseArticle } from '../../../../src/article/parse-article';
import type { Cluster, DateExpression, EventReport, Mention, NameType } from '../../../../src/language/analysis';
import type { LanguageDocument } from '../../../../src/language/document';
import { readEvents } from '../../../../src/language/events/read-events';
import type { Identity } from '../../../../src/language/identity/identity';
import { readDocument } from '../../../../src/language/read-document';

const TYPES: Readonly<Record<string, NameType>> = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE', N: 'NORP', E: 'EVENT' };

export interface Marked {
  readonly document: LanguageDocument;
  readonly identity: Identity;
  readonly dates: readonly DateExpression[];
}

/**
 * An article with hand-made names and dates: `{P:Ana Roth}` is a person, `{P:she=Ana Roth}` refers to her,
 * `{2024-03-20:Wednesday}` a date. O: organization, L: place, N: nationality, E: event.
 */
export function mark(marked: string, date: string | null = '2024-03-21'): Marked {
  let text = date === null ? '' : ` date ${date} \n\n`;
  const mentions: Mention[] = [];
  const dates: DateExpression[] = [];
  const clusters: (Omit<Cluster, 'mentions'> & { mentions: number[] })[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\{([A-Z]|\d[^:]*):([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [shown, referent = shown] = match[2].split('=');
    const span = { start: text.length, end: text.length + shown.length, text: shown };
    text += shown;
    const type = TYPES[match[1]];
    if (!type) {
      dates.push({ ...span, type: 'DATE', value: match[1], anchor: null, reason: null });
      continue;
    }
    let cluster = clusters.findIndex(({ name }) => name === referent);
    if (cluster < 0) {
      cluster = clusters.length;
      clusters.push({ type, name: referent, canonical: null, gender: null, roles: [], mentions: [], acronyms: [] });
    }
    clusters[cluster].mentions.push(mentions.length);
    const form = /^(?:he|she|it|they|his|her|its|their)$/i.test(shown)
      ? 'pronoun'
      : /^the /i.test(shown)
        ? 'nominal'
        : 'name';
    mentions.push({ ...span, type, form, cluster });
  }
  text += marked.slice(from);
  return { document: readDocument(text, parseArticle(text)), identity: { mentions, clusters }, dates };
}

export function reportsOf(marked: string): EventReport[] {
  const { document, identity, dates } = mark(marked);
  return readEvents(document, identity, dates, []);
}

/** `TYPE(status): agents > patients @place date`, one line a report. */
export function told(marked: string): string[] {
  return reportsOf(marked).map(({ type, status, agents, patients, place, date }) =>
    [
      `${type}(${status}): ${agents.map(({ text }) => text).join('+')} > ${patients.map(({ text }) => text).join('+')}`,
      place && `@${place.text}`,
      date,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
