import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: string;
  readonly speaker?: string | readonly string[] | null;
}

interface GoldArticle {
  readonly date: string | null;
  readonly names: readonly Marked[];
  readonly dates: readonly (Marked & { readonly value: string | readonly (string | null)[] | null })[];
  readonly quotes: readonly Marked[];
}

type Records = Record<string, unknown>[];

const gold = JSON.parse(fs.readFileSync('test/gold/seeds.json', 'utf8')) as Record<string, GoldArticle>;

/** The records of an analysis that finds what gold marks, and nothing else. */
function perfect(): Records {
  const names = new Set<string>();
  const articles = Object.entries(gold).map(([file, article]) => {
    for (const { entity } of article.names) if (entity) names.add(entity);
    for (const { speaker } of article.quotes) for (const name of [speaker ?? []].flat()) names.add(name);
    return {
      record: 'article',
      path: `seeds/${file}`,
      date: article.date,
      names: article.names.map((name) => ({ ...name, entity: name.entity ?? null, form: 'name' })),
      dates: article.dates.map((date) => ({ ...date, type: 'DATE', value: [date.value].flat()[0] ?? '' })),
      quotes: article.quotes.map((quote) => ({
        ...quote,
        kind: 'direct',
        speaker: [quote.speaker ?? []].flat()[0] ?? null,
      })),
      events: [],
    };
  });
  return [...articles, ...[...names].map((name) => ({ record: 'entity', id: name, name, aliases: [] }))];
}

describe('the scorer', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-score-'));

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  function score(records: Records): { code: number | null; figures: Record<string, { f: number }>; stderr: string } {
    const file = path.join(folder, 'records.jsonl');
    fs.writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const args = ['test/gold/score.mjs', 'test/gold/seeds.json', file, '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { code: status, figures: JSON.parse(stdout), stderr };
  }

  it('gives full marks to what gold says', () => {
    const { code, figures, stderr } = score(perfect());
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      Object.entries(figures).filter(([, { f }]) => Math.abs(f - 1) > 1e-9),
      [],
    );
  });

  it('gives none to an analysis that finds nothing', () => {
    const { figures } = score([]);
    for (const name of ['header', 'names, exact span and type', 'dates, TIMEX3 value', 'quotes, exact span']) {
      assert.equal(figures[name].f, 0, name);
    }
  });

  it('tells a record whose text is not in the article', () => {
    const [first, ...rest] = perfect();
    const [name, ...names] = first.names as Marked[];
    const { code, figures, stderr } = score([{ ...first, names: [{ ...name, text: 'Nobody' }, ...names] }, ...rest]);
    assert.deepEqual([code, figures.valid.f], [1, 0]);
    assert.match(stderr, /text is not/);
  });

  it('tells a mention of an entity that has no record', () => {
    const { code, stderr } = score(perfect().filter(({ id }) => id !== 'Russia'));
    assert.equal(code, 1);
    assert.match(stderr, /unknown entity Russia/);
  });
});
