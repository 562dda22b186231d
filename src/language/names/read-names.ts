import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { withDatelinePlace } from './dateline-place';
import { lazy } from './lazy';
import { loadNameReader } from './load-reader';
import { nameSpans } from './name-spans';
import { readRoles } from './roles';
import { spansOf } from './tagger/labels';
import { tagDocument, taggerInput } from './tagger/tag-document';

const nameReader = lazy(loadNameReader);

/** The names of a document, in text order, none overlapping another. */
export function readNames(document: LanguageDocument): Name[] {
  const { scorer, memo } = nameReader();
  const { tokens, sentences, text } = document;
  const input = taggerInput(tokens, sentences, memo);
  const labels = tagDocument(scorer, input);
  const names: Name[] = [];
  let sentence = 0;
  for (const span of nameSpans(input, spansOf(labels, 0, labels.length))) {
    while (sentences[sentence].tokenEnd <= span.start) sentence++;
    const { type } = span;
    const { start } = tokens[span.start];
    const { end } = tokens[span.end - 1];
    const roles = type === 'PERSON' ? readRoles(document, input, sentences[sentence], span) : [];
    names.push({ start, end, text: text.slice(start, end), type, roles });
  }
  return withDatelinePlace(document, names);
}
