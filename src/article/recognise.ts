import { headerOf } from './header';

/** What a file's text is: an article with a date line, an undated one, or none; `reason` says why, for a log. */
export interface Recognition {
  readonly kind: 'dated' | 'prose' | 'no';
  readonly reason: string;
}

export interface Surroundings {
  /** Any path or URI of the file; only its last part is looked at. */
  readonly path: string;
  /** True where the file's folder holds dated articles. */
  readonly besideDated: boolean;
}

/** Nobody needs to hand more than this many code units (or bytes) of a file's start to `recognise`. */
export const recognisedLength = 1 << 14;

/** True where a file's name allows an article: `.txt`, `.text`, `.article`, `.news` or no extension. */
export function mayBeArticle(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || /^\.(?:txt|text|article|news)$/i.test(name.slice(dot));
}

/** Tells whether the text that starts a file is an article's. */
export function recognise(text: string, _surroundings: Surroundings): Recognition {
  if (headerOf(text)) return { kind: 'dated', reason: 'opens with a date line' };
  return { kind: 'no', reason: 'no date line' };
}
