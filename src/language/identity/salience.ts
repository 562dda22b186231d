import type { Gender } from '../analysis';
import type { Part } from './pronouns';

/**
 * How present each person is at a point of the text, after Lappin and Leass (1994), An algorithm for pronominal anaphora
 * resolution: each mention adds a weight by its part of the clause, and all weights are halved with each sentence.
 */
export interface Candidate {
  /** Index of the cluster, or null for somebody without a name (`a spokesman`). */
  readonly cluster: number | null;
  gender: Gender | null;
  score: number;
  /** Time, in sentences, that `score` holds for. */
  time: number;
  part: Part;
  /** The quotation that mentioned the candidate last, or -1, and when, in mentions of quotations. */
  quote: number;
  quotedAt: number;
}

const RECENCY = 100;

const WEIGHTS: Readonly<Record<Part, number>> = { subject: 80, object: 40, oblique: 25, possessor: 30 };

/** Mentions inside a quotation tell whom the speaker talks about, not whom the article does. */
const QUOTED = 0.35;

/** However often somebody was named, a fresh subject stays in reach. */
const MOST = 300;

/** Below this a candidate is forgotten: a subject is remembered for four sentences. */
export const FORGOTTEN = 9;

export function weightOf(part: Part, quoted: boolean): number {
  return (RECENCY + WEIGHTS[part]) * (quoted ? QUOTED : 1);
}

/** What is left of a score after each half of a sentence's time. */
const LEFT = Array.from({ length: 64 }, (_, halves) => 0.5 ** (halves / 2));

/** The candidate's score at a later sentence. */
export function scoreAt({ score, time }: Candidate, now: number): number {
  return now === time ? score : score * (LEFT[2 * (now - time)] ?? 0.5 ** (now - time));
}

/** Adds a mention. */
export function mention(candidate: Candidate, part: Part, quoted: boolean, now: number): void {
  candidate.score = Math.min(MOST, scoreAt(candidate, now) + weightOf(part, quoted));
  candidate.time = now;
  candidate.part = part;
}
