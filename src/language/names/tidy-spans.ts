import { COUNTRY_BY_CAPITAL } from '../lexicon/countries';
import { KNOWN } from '../lexicon/phrase-table';
import { kept } from '../lists';
import { cutApart, cutTitle } from './cut-spans';
import { joinParticles, withInitials } from './join-spans';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isNothing, trimBorders } from './trim-spans';

/** `REUTERS / Ann Lee` is a photographer's credit, and an agency is never a place. */
function withAgency({ infos, keys }: TaggerInput, span: TaggedSpan): TaggedSpan {
  const { start, end } = span;
  const credit = start > 1 && keys[start - 1] === '/' && (infos[start - 2].known & KNOWN.agency) !== 0;
  if (credit && end - start > 1) return { start, end, type: 'PERSON' };
  const agency =
    end - start === 1 && (infos[start].known & KNOWN.agency) !== 0 && (infos[start].known & KNOWN.country) === 0;
  return agency ? { start, end, type: 'ORGANIZATION' } : span;
}

/** A nation is a place whatever it does, and so is a capital that has something: `Nairobi's refusal`. */
function withNation({ infos, keys }: TaggerInput, span: TaggedSpan): TaggedSpan {
  const { start, end, type } = span;
  if (type !== 'ORGANIZATION' || end - start > 1) return span;
  const { known } = infos[start];
  const nation = (known & KNOWN.country) !== 0 && (known & KNOWN.organization) === 0;
  const capital = COUNTRY_BY_CAPITAL.has(keys[start]) && keys[end] === "'s";
  return nation || capital ? { start, end, type: 'PLACE' } : span;
}

/** The tagger's spans, cut and joined as the names of Dateline are; in text order, none overlapping. */
export function tidySpans(input: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { guesses } = input;
  const pieces: TaggedSpan[] = [];
  for (const span of spans) cutApart(input, span, pieces);
  const cut: TaggedSpan[] = [];
  let guess = 0;
  let read = 0;
  for (const piece of pieces) {
    const trimmed = trimBorders(input, piece);
    if (trimmed === null) continue;
    const span = withInitials(input, withNation(input, withAgency(input, trimmed)), read);
    read = span.end;
    while (guess < guesses.length && guesses[guess].end < span.end) guess++;
    cutTitle(input, span, guess, cut);
  }
  return kept(joinParticles(input, cut), (span) => !isNothing(input, span));
}
