import type { Mention, NameType, Sentence } from '../analysis';

/** A sentence with marks for its names, so that patterns can speak of `a person` and `an organization`. */
export interface Masked {
  readonly text: string;
  /** The offset in the article of an offset in `text`. */
  offsetOf(at: number): number;
}

const LETTERS: Readonly<Record<NameType, string>> = {
  PERSON: 'P',
  ORGANIZATION: 'O',
  PLACE: 'L',
  NORP: 'N',
  EVENT: 'E',
};

/** `Mayor ‹P0› of ‹L1› resigned`: the marks stand in private-use characters and number the names of the sentence. */
export function maskNames(text: string, { start, end }: Sentence, names: readonly Mention[]): Masked {
  let masked = '';
  let from = start;
  const pieces: (readonly [at: number, offset: number])[] = [[0, start]];
  names.forEach((name, index) => {
    masked += `${text.slice(from, name.start)}\uE000${LETTERS[name.type]}${index}\uE001`;
    from = name.end;
    pieces.push([masked.length, from]);
  });
  masked += text.slice(from, end);
  return {
    text: masked,
    offsetOf(at) {
      const [piece, offset] = pieces.findLast(([first]) => first <= at)!;
      return offset + at - piece;
    },
  };
}

/** A pattern for a mark of one of the types; the group holds its number. */
export function mark(types: string, group: string): string {
  return `\\uE000[${types}](?<${group}>\\d+)\\uE001`;
}
