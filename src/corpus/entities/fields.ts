import { nameWords } from '../../language/identity/name-key';
import { wordSet } from '../../language/lexicon/word-list';

/** A walk of life that is hardly left for another. */
export type Field = 'sport' | 'law' | 'military' | 'church' | 'arts' | 'medicine';

// Words of several fields (`captain`, `forward`, `pilot`, `director`) tell none.
const HEADS: Readonly<Record<Field, ReadonlySet<string>>> = {
  sport:
    wordSet(`striker midfielder goalkeeper winger quarterback pitcher batsman bowler all-rounder seamer spinner wicketkeeper
    jockey boxer golfer sprinter swimmer cyclist referee umpire footballer runner skier skater wrestler gymnast`),
  law: wordSet('judge justice prosecutor magistrate'),
  military: wordSet('general gen colonel col brigadier brig admiral adm sergeant sgt corporal commodore warlord'),
  church: wordSet('bishop archbishop cardinal rabbi imam priest pastor patriarch ayatollah'),
  arts: wordSet('actor actress singer rapper novelist poet musician composer filmmaker painter sculptor'),
  medicine: wordSet('surgeon nurse physician'),
};

/** Pairs that one person may well combine. */
const COMPATIBLE = new Set(['arts sport', 'law military', 'medicine military']);

const OFFICES_OF_GENERALS =
  /\b(?:attorney|secretary|director|governor|solicitor|surgeon|inspector|consul|auditor|comptroller)\b/;

/** The fields that a role tells: `federal judge` → law, `Attorney General` → none. */
export function fieldsOf(role: string): Field[] {
  const words = nameWords(role);
  const head = words[words.length - 1];
  if (head === undefined || OFFICES_OF_GENERALS.test(words.join(' '))) return [];
  return (Object.keys(HEADS) as Field[]).filter((field) => HEADS[field].has(head));
}

/** True where one person is hardly of both. */
export function excludes(a: Field, b: Field): boolean {
  return a !== b && !COMPATIBLE.has(a < b ? `${a} ${b}` : `${b} ${a}`);
}
