import { type Span, type TextSpan, textSpan } from '../../article/span';
import type { Quote, QuoteKind } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';
import { attach } from './attach';
import { cuesOf, mainSubject } from './cues';
import { indirectSpeech } from './indirect';
import type { ItemRange } from './noun-phrases';
import { type Item, readPassages } from './passage';
import { readMarks } from './read-marks';
import { type Statement, statementsOf } from './statements';

/** A quotation with what its statement tells about it. */
interface Draft {
  readonly quoted: Span;
  readonly kind: QuoteKind;
  readonly utterance: number;
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
}

/**
 * The quotes of a document with cue and source; `speaker` is set later, by `attributeQuotes`. The method is that of
 * BBC Citron: find what is quoted, the cue that introduces it, and the source that the cue belongs to.
 */
export function readQuotes(document: LanguageDocument, _identity: Identity): Quote[] {
  const { text, article, sentences } = document;
  const { quoted } = readMarks(text, article.paragraphs);
  const drafts: Draft[] = [];
  let sentence = 0;
  let utterance = 0;
  let previousSource: TextSpan | null = null;
  let lead: TextSpan | null = null;
  const span = (items: readonly Item[], range: ItemRange | null): TextSpan | null =>
    range ? textSpan(text, items[range.from].start, items[range.to - 1].end) : null;
  for (const passage of readPassages(document, quoted)) {
    const { start } = article.paragraphs[passage.paragraph];
    while (sentence < sentences.length && sentences[sentence].start < start) sentence++;
    for (const statement of statementsOf(passage, sentences, sentence)) {
      const { items, from, to } = statement;
      const cues = cuesOf(statement);
      for (let i = from; i < to; i++) {
        if (items[i].kind !== 'quote') continue;
        const mark = quoted[items[i].quote];
        const alone = isAlone(statement);
        if (alone && lead) previousSource = lead;
        lead = null;
        const found = alone ? null : attach(statement, cues, i);
        const kind = kindOf(statement, i);
        const label = transcriptLabel(text, mark);
        let source = label ?? (found ? span(items, found.source) : null);
        if (!label && (alone || (!source && kind === 'direct' && !found?.named))) source = previousSource;
        drafts.push({
          quoted: mark,
          kind,
          utterance: utterance++,
          source,
          cue: found?.cue ? span(items, found.cue) : null,
        });
        if (source) previousSource = source;
      }
      for (const speech of indirectSpeech(statement, cues)) {
        drafts.push({
          quoted: { start: items[speech.from].start, end: items[speech.to - 1].end },
          kind: 'indirect',
          utterance: utterance++,
          source: span(items, speech.cue.source),
          cue: span(items, speech.cue),
        });
      }
      if (!items.slice(from, to).some((item) => item.kind === 'quote')) {
        const spoken = cues.find((cue) => cue.source && cue.relation !== 'naming' && cue.senses.includes('say'));
        if (spoken) previousSource = span(items, spoken.source);
      }
      if (items[to - 1].kind === 'colon') {
        const last = cues.findLast((cue) => cue.source && cue.relation !== 'naming');
        lead = span(items, last?.source ?? mainSubject(items, Math.max(from, to - 80), to));
      } else if (items.slice(from, to).some((item) => item.kind === 'word')) lead = null;
    }
  }
  return drafts
    .sort((a, b) => a.quoted.start - b.quoted.start || b.quoted.end - a.quoted.end)
    .map((draft) => ({
      ...textSpan(text, draft.quoted.start, draft.quoted.end),
      kind: draft.kind,
      utterance: draft.utterance,
      speaker: null,
      source: draft.source,
      cue: draft.cue,
    }));
}

function isAlone(statement: Statement): boolean {
  for (let i = statement.from; i < statement.to; i++) if (statement.items[i].kind === 'word') return false;
  return true;
}

function kindOf(statement: Statement, at: number): 'direct' | 'mixed' {
  const { items, from } = statement;
  const { text, capital } = items[at];
  const left = at > from ? items[at - 1] : undefined;
  const whole = /[.,?!…—-][\s)\]’']*$/.test(text);
  const opens = !left || /^(?:comma|colon|dash)$/.test(left.kind);
  return capital && (opens || whole) && /\s/.test(text.trim()) ? 'direct' : 'mixed';
}

/** `“ROE: I was not there.`: the name that opens a turn of a transcript. */
function transcriptLabel(text: string, { start, end }: Span): TextSpan | null {
  const label = /^\s*([\p{Lu}][\p{Lu}.'’ -]{1,30}):\s/u.exec(text.slice(start, Math.min(end, start + 40)));
  if (!label) return null;
  const from = start + label[0].indexOf(label[1]);
  return textSpan(text, from, from + label[1].length);
}
