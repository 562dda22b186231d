import { pick, type Random } from './random';

const COMPANY_ENDINGS =
  'ex on ix tech soft sys com bank gen med air net tel ro co is us ica ora era ium ant eon ify ly kom prom neft mash invest plus works'.split(
    ' ',
  );

/** A word that nobody has seen: the beginning of one name with the end of another. */
export function coinSurname(names: readonly string[], random: Random): string {
  const one = pick(random, names);
  const other = pick(random, names);
  return one.slice(0, Math.max(2, Math.ceil(one.length / 2))) + other.slice(Math.floor(other.length / 2)).toLowerCase();
}

/** A company's name of one word or of capitals: `Beltronix`, `KLV`. */
export function coinCompany(names: readonly string[], random: Random): string {
  if (random() < 0.35) {
    let letters = '';
    for (let length = 2 + Math.floor(random() * 4); length > 0; length--)
      letters += String.fromCharCode(65 + Math.floor(random() * 26));
    return letters;
  }
  const root = pick(random, names);
  const stem = root.slice(0, Math.max(3, Math.ceil(root.length * 0.6)));
  return random() < 0.3 ? coinSurname(names, random) : stem + pick(random, COMPANY_ENDINGS);
}
