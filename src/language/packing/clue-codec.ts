import type { DateClue } from '../analysis';
import { type Codec, end, index, natural, nullable, number, object, oneOf, start, string } from './codec';

type Kind = DateClue['kind'];
type ClueOf<K extends Kind> = Extract<DateClue, { kind: K }>;

const clues: { readonly [K in Kind]: Codec<ClueOf<K>> } = {
  anniversary: object<ClueOf<'anniversary'>>({ start, end, text: string, kind: oneOf('anniversary'), year: number }),
  occasion: object<ClueOf<'occasion'>>({
    start,
    end,
    text: string,
    kind: oneOf('occasion'),
    key: string,
    year: nullable(number),
    shift: nullable(number),
  }),
  told: object<ClueOf<'told'>>({
    start,
    end,
    text: string,
    kind: oneOf('told'),
    value: string,
    tense: oneOf('past', 'ahead'),
  }),
  filed: object<ClueOf<'filed'>>({ start, end, text: string, kind: oneOf('filed'), date: string }),
  day: object<ClueOf<'day'>>({
    start,
    end,
    text: string,
    kind: oneOf('day'),
    month: natural,
    day: natural,
    weekday: index,
    side: oneOf('opening', 'past', 'future', 'unknown'),
  }),
  age: object<ClueOf<'age'>>({ start, end, text: string, kind: oneOf('age'), cluster: natural, age: natural }),
  fresh: object<ClueOf<'fresh'>>({
    start,
    end,
    text: string,
    kind: oneOf('fresh'),
    report: natural,
    least: number,
    most: number,
    weekday: index,
  }),
};

const kinds = oneOf<Kind>('anniversary', 'occasion', 'told', 'filed', 'day', 'age', 'fresh');

/** Kind first, then the fields of that kind. */
export const clue: Codec<DateClue> = {
  write(out, value) {
    kinds.write(out, value.kind);
    (clues[value.kind] as Codec<DateClue>).write(out, value);
  },
  read: (from) => clues[kinds.read(from)].read(from),
};
