import { byCodeUnits, type Claim } from './claim';

/**
 * The order in which claims are merged: dated ones first, exact dates before months and years, by date; the others by
 * the day of their article; then by path and place in the text.
 */
export function inOrder(a: Claim, b: Claim): number {
  const never = Number.MAX_SAFE_INTEGER;
  return (
    Number(a.told === null) - Number(b.told === null) ||
    lengthOf(a) - lengthOf(b) ||
    (a.told?.first ?? a.day ?? never) - (b.told?.first ?? b.day ?? never) ||
    byCodeUnits(a.path, b.path) ||
    a.index - b.index
  );
}

const lengthOf = ({ told }: Claim): number => (told ? told.last - told.first : 0);
