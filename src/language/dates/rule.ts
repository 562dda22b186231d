import type { DateType } from '../analysis';
import { compile } from './pattern';
import type { Scene } from './scene';
import type { Kind } from './vocabulary';

/** What an expression means where it stands. */
export interface Reading {
  readonly type: DateType;
  /** TIMEX3 value. */
  readonly value: string;
  /** True where the value rests on the article's date, `told` where on the last date told before. */
  readonly relative: boolean | 'told';
  /** In words for the reader of a hover. */
  readonly reason: string;
}

/** A stretch of text that a rule's pattern has found. */
export interface Match {
  readonly text: string;
  /** Named groups of the pattern; a group that took no part is undefined. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Up to 40 characters on either side, within the paragraph. */
  readonly before: string;
  readonly after: string;
}

/** An expression before it is resolved. */
export interface Meaning {
  /** Characters at either end of the match that belong not to the expression but to its context. */
  readonly skipStart?: number;
  readonly skipEnd?: number;
  resolve(scene: Scene): Reading | null;
}

/** Words without which no pattern of a rule matches: most stretches of text need not be tried. */
export interface Needs {
  readonly kind: Kind;
  /** One of these lower-case words stands there too; null where the kind is all that is known. */
  readonly words: readonly string[] | null;
}

/** One way to write a date. */
export interface Rule {
  readonly name: string;
  /** What the pattern cannot match without. */
  readonly needs: Needs;
  readonly source: string;
  readonly pattern: RegExp;
  /** Null where the match is no date after all. */
  read(match: Match): Meaning | null;
}

/** A rule from a pattern's source in the language of `pattern.ts`; `oneOf` lists words, one of which it always has. */
export function rule(
  name: string,
  needs: Kind | { readonly kind: Kind; readonly oneOf: string },
  source: string,
  read: (match: Match) => Meaning | null,
): Rule {
  const known =
    typeof needs === 'string' ? { kind: needs, words: null } : { kind: needs.kind, words: needs.oneOf.split(' ') };
  return { name, needs: known, source, pattern: compile(source), read };
}

/** The meaning of an expression that says its value itself. */
export function fixed(type: DateType, value: string, reason: string): Meaning {
  return { resolve: () => ({ type, value, relative: false, reason }) };
}
