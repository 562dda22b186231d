import { isDigit } from '../tokens/ascii';
import type { KnownName } from './name-form';

const BEATS = /^ (?:beat|defeated|edged|routed|thrashed|upset|downed|crushed|lost to|drew with|tied|overcame) $/;
const SCORE = /^ \d{1,3}[-–]\d{1,3}\b/;
const PLAYS =
  /^ (?:had |has |have )?(?:won|beat|defeated|lost|led|trailed|scored|defended|drew|tied|equalised|equalized)\b/;
const STAFF = /^ (?:coach|captain|manager|quarterback|goalkeeper|keeper|striker|midfielder|defender|fans|bench)\b/;

/**
 * Indices of the names that are teams called by their town or state: `[Georgia] beat [Alabama] 33-18`, and from there
 * `[Alabama] had won` and `the [Alabama] coach`; likewise of clubs, and of the town of a team that the article names.
 */
export function sportsSides(names: readonly KnownName[], text: string): Set<number> {
  const sides = new Set<number>();
  const teams = new Set<string>();
  for (let index = 0; index + 1 < names.length; index++) {
    const [a, b] = [names[index], names[index + 1]];
    if (b.end + 1 >= text.length || !isDigit(text.charCodeAt(b.end + 1)) || !SCORE.test(text.slice(b.end, b.end + 10)))
      continue;
    if (!BEATS.test(text.slice(a.end, b.start))) continue;
    // National teams are called their countries.
    if (a.form.countryAs(a.type) !== null && b.form.countryAs(b.type) !== null) continue;
    for (const side of [index, index + 1])
      if (names[side].type === 'PLACE' || names[side].type === 'ORGANIZATION') {
        if (names[side].type === 'PLACE') sides.add(side);
        teams.add(names[side].form.key);
      }
  }
  for (const { form, type } of names)
    if (type === 'ORGANIZATION') for (const town of form.organization.towns) teams.add(town);
  for (const [index, { type, start, end, form }] of names.entries()) {
    if (type !== 'PLACE' || !(form.place.isClub || teams.has(form.key))) continue;
    const after = text.slice(end, end + 24);
    const staff = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) && STAFF.test(after);
    const placed = /\b(?:in|near|from|to|at|of) $/i.test(text.slice(Math.max(0, start - 6), start));
    if (staff || (!placed && PLAYS.test(after))) sides.add(index);
  }
  return sides;
}
