import type { Span } from '../../article/span';

const BEHIND = /^, (?:who is |(?:an?|the) )?(\d{2,3})(?:-year-old\b|(?=[,.;])|(?= and ))/;
const BEFORE = /\b(\d{2,3})-year-old (?:\p{L}+ ){0,2}$/u;

/** The age in years told at a person's name, or null: `Ann Lee, 35,`, `Lee, a 24-year-old`, `24-year-old Ann Lee`. */
export function ageAt(text: string, { start, end }: Span): number | null {
  const found = told(text, start, end);
  const age = found ? Number(found[1]) : 0;
  return age >= 10 && age < 110 ? age : null;
}

function told(text: string, start: number, end: number): RegExpExecArray | null {
  const behind = text[end] === ',' ? BEHIND.exec(text.slice(end, end + 28)) : null;
  if (behind || text[start - 1] !== ' ') return behind;
  const before = text.slice(Math.max(0, start - 40), start);
  return before.includes('-year-old ') ? BEFORE.exec(before) : null;
}

/** The first age told at one of the spans, or null. */
export function ageOf(text: string, spans: Iterable<Span>): number | null {
  for (const span of spans) {
    const age = ageAt(text, span);
    if (age !== null) return age;
  }
  return null;
}
