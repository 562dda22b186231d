import { textSpan } from '../../article/span';
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
  const { model, memo } = nameReader();
  const { tokens, sentences, text } = document;
  const input = taggerInput(tokens, sentences, memo);
  const labels = tagDocument(model, input);
  let sentence = 0;
  const names = nameSpans(input, spansOf(labels, 0, labels.length)).map((span): Name => {
    while (sentences[sentence].tokenEnd <= span.start) sentence++;
    const name = textSpan(text, tokens[span.start].start, tokens[span.end - 1].end);
    return { ...name, type: span.type, roles: readRoles(document, input.keys, sentences[sentence], span) };
  });
  return withDatelinePlace(document, names);
}
