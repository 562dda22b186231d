import { clustersIn, type Roster, visitBeside } from './roster';
import type { ArticleOf, CorpusSnapshot, Entity } from './snapshot';

/** Which entities the clusters of articles belong to, by numbers: an entity of thousands of articles has as many companions. */
export interface Seats {
  /** Numbers of an article's clusters in turn, of which no entity has those below 0. */
  row(path: string): readonly (number | undefined)[];
  item(number: number): Entity | undefined;
  /** All numbers are lower. */
  readonly limit: number;
}

/** Seats that are made article by article, when they are asked for. */
export function createSeats(
  rosterOf: (path: string) => Roster | undefined,
  entityOf: CorpusSnapshot['entityOf'],
): Seats {
  const entities: Entity[] = [];
  const numbers = new Map<Entity, number>();
  const rows = new Map<string, number[]>();
  const numberOf = (entity: Entity | undefined): number => {
    if (!entity) return -1;
    const known = numbers.get(entity);
    if (known !== undefined) return known;
    numbers.set(entity, entities.length);
    return entities.push(entity) - 1;
  };
  const rowOf = (path: string): number[] => {
    const row: number[] = [];
    const roster = rosterOf(path);
    for (const cluster of roster ? clustersIn(roster) : []) row[cluster] = numberOf(entityOf(path, cluster));
    return row;
  };
  return {
    row(path) {
      const row = rows.get(path) ?? rowOf(path);
      rows.set(path, row);
      return row;
    },
    item: (number) => entities[number],
    get limit() {
      return entities.length;
    },
  };
}

/**
 * Who shares articles and sentences with an entity: most shared sentences first, then articles, then id; no more than
 * `most`. `articles` are the entity's.
 */
export function companionsOf(
  entity: Entity,
  articles: readonly ArticleOf[],
  seats: Seats,
  most: number,
): readonly Entity[] {
  const rows = articles.map(({ path }) => seats.row(path));
  const sentences = sentencesBeside(articles, rows, seats.limit);
  let found = numbersIn(sentences);
  let shared: Uint32Array | undefined;
  const articlesOf = (number: number): number => {
    shared ??= articlesWith(rows, seats.limit);
    return shared[number];
  };
  if (found.length < most) {
    // who shares none comes last: of most entities nobody asks for these
    shared = articlesWith(rows, seats.limit);
    found = numbersIn(shared);
  } else {
    const least = found.map((number) => sentences[number]).sort((a, b) => b - a)[most - 1];
    found = found.filter((number) => sentences[number] >= least);
  }
  return found
    .flatMap((number) => {
      const other = seats.item(number);
      return other && other.id !== entity.id ? { number, other } : [];
    })
    .sort(
      (a, b) =>
        sentences[b.number] - sentences[a.number] ||
        articlesOf(b.number) - articlesOf(a.number) ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other }) => other);
}

/** In how many sentences each one stands beside the clusters of the articles, by number. */
function sentencesBeside(
  articles: readonly ArticleOf[],
  rows: readonly (readonly (number | undefined)[])[],
  limit: number,
): Uint32Array {
  const sentences = new Uint32Array(limit);
  /** The last sentence that counts, by number. */
  const last = new Uint32Array(limit);
  let before = 0;
  articles.forEach(({ clusters, roster }, at) => {
    const row = rows[at];
    before += visitBeside(roster, clusters, (cluster, sentence) => {
      const number = row[cluster] ?? -1;
      if (number < 0 || last[number] === before + sentence) return;
      last[number] = before + sentence;
      sentences[number]++;
    });
  });
  return sentences;
}

/** In how many of the articles each one is named, by number. */
function articlesWith(rows: readonly (readonly (number | undefined)[])[], limit: number): Uint32Array {
  const articles = new Uint32Array(limit);
  const last = new Uint32Array(limit);
  rows.forEach((row, at) => {
    for (const number of row) {
      if (number === undefined || number < 0 || last[number] === at + 1) continue;
      last[number] = at + 1;
      articles[number]++;
    }
  });
  return articles;
}

function numbersIn(counts: Uint32Array): number[] {
  const found: number[] = [];
  for (let number = 0; number < counts.length; number++) if (counts[number] > 0) found.push(number);
  return found;
}
