import { headerOf } from './header';
import { type ProseFeatures, proseFeatures, sentenceShare, signShare } from './prose-features';

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

/**
 * Tells whether the text that starts a file is an article's: with a date line always, without one where it stands beside
 * dated articles and reads as news prose.
 */
export function recognise(text: string, { path, besideDated }: Surroundings): Recognition {
  if (headerOf(text)) return { kind: 'dated', reason: 'it opens with a date line' };
  if (!besideDated) return no('it has no date line, and no dated article stands in its folder');
  if (hasOrdinaryName(path)) return no('its name is one of a project’s usual files');
  const start = text.slice(0, recognisedLength);
  if (!mayBeProse(start)) return no('it is no prose');
  const features = proseFeatures(start);
  if (!isProse(features)) return no('it is no prose');
  return newsScore(features) > 1
    ? { kind: 'prose', reason: 'it reads as news and stands beside dated articles' }
    : no('it does not read as news');
}

function no(reason: string): Recognition {
  return { kind: 'no', reason };
}

const ordinaryNames = [
  // With whatever follows: "README-windows.txt", "LICENSE-MIT", "requirements_dev.txt"
  /^(?:read[-_ ]?me|licen[cs]es?|copying|copyright|third[-_ ]?party|change[-_ ]?log|release[-_ ]?notes|requirements)(?![a-z])/i,
  // Alone: "news-012.txt" may be an article
  /^(?:notices?|authors?|contributors?|credits|thanks|maintainers|changes|history|news|todo|faq|install|contributing|code[-_ ]of[-_ ]conduct|security|constraints|robots|humans|cmakelists|makefile|dockerfile|manifest|version|metadata|entry_points|top_level)(?:\.[a-z]+)?$/i,
];

/** True for `README.txt`, `LICENSE`, `requirements-dev.txt` and the like. */
function hasOrdinaryName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return ordinaryNames.some((pattern) => pattern.test(name));
}

/** Two of what makes prose, which are measured sooner than the rest: of many files only few pass. */
function mayBeProse(text: string): boolean {
  return signShare(text) < MOST_SIGNS && sentenceShare(text) >= LEAST_SENTENCES;
}

const MOST_SIGNS = 0.03;
const LEAST_SENTENCES = 0.3;

/** Sentences of common words with names in them; tables, code, lists, markup, manuals and letters are none. */
function isProse({ words, sentences, signs, grammar, technical, address, names }: ProseFeatures): boolean {
  const written = words >= 12 && sentences >= LEAST_SENTENCES && grammar >= 0.14 && names >= 0.02;
  return written && signs < MOST_SIGNS && technical < 0.06 && address < 0.04;
}

/**
 * How much of it is news: attributions, public life, days and names, against what manuals, licences and letters have.
 * Weights were set by hand on articles with their date lines taken off and 7,600 other files of a Linux machine.
 */
function newsScore(features: ProseFeatures): number {
  const { reporting, publicLife, time, names, technical, address, signs, capitals, obligation } = features;
  const news = Math.min(reporting, 0.06) + Math.min(publicLife, 0.12) + Math.min(time, 0.05);
  const other = 25 * Math.max(0, technical - 0.01) + 40 * (address + signs) + 10 * Math.max(0, capitals - 0.05);
  return 25 * news + 12 * Math.min(names, 0.25) - other - 10 * obligation;
}
