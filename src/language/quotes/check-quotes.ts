import type { Problem } from '../../article/article';
import type { LanguageDocument } from '../document';
import { pairDoubleMarks } from './marks';

/**
 * Quotation marks without a partner (`unbalanced-quote`): one that opens and never closes, unless the next paragraph
 * opens with a mark again, and one that closes what never opened. In text order. Linear.
 */
export function checkQuotes({ text, article }: LanguageDocument): Problem[] {
  return pairDoubleMarks(text, article.paragraphs).unbalanced.map(({ start, end, role }) => ({
    start,
    end,
    code: 'unbalanced-quote',
    severity: 'warning',
    message:
      role === 'open'
        ? 'This quotation is never closed: no closing mark follows in its paragraph.'
        : 'This mark closes a quotation that was never opened in its paragraph.',
    related: [],
  }));
}
