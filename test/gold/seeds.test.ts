import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Figure {
  readonly f: number;
  readonly n: number;
}

interface Undated {
  readonly record: string;
  readonly dateRange: readonly string[] | null;
  readonly dateEvidence: readonly { readonly path: string; readonly text: string }[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
}

/** F1 (or the share that is right) that the command line has to reach on the seeds, by the scorer's names. */
const floors: Readonly<Record<string, number>> = {
  header: 1,
  'names, exact span and type': 0.95,
  'entities, B-cubed': 0.95,
  'dates, exact span': 0.95,
  'dates, TIMEX3 value': 0.95,
  'quotes, exact span': 1,
  'quotes, speaker': 0.95,
  valid: 1,
};

describe('the seeds, read by the command line', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-gold-'));
  let figures: Readonly<Record<string, Figure>> = {};
  let shown = '';

  before(function () {
    this.timeout(60_000);
    const records = path.join(folder, 'seeds.jsonl');
    const analysis = spawnSync(process.execPath, ['dist/cli.js', 'analyze', 'seeds'], { maxBuffer: 1 << 28 });
    assert.equal(analysis.status, 0, String(analysis.stderr).slice(0, 1000));
    fs.writeFileSync(records, analysis.stdout);
    const score = (...flags: readonly string[]) =>
      spawnSync(process.execPath, ['test/gold/score.mjs', 'test/gold/seeds.json', records, ...flags], {
        encoding: 'utf8',
      });
    const scored = score('--json');
    figures = JSON.parse(scored.stdout) as Record<string, Figure>;
    shown = `${scored.stderr}${score('--errors', '40').stdout}`;
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  for (const [name, floor] of Object.entries(floors)) {
    it(`reach ${floor} for ${name}`, () => {
      assert.ok(figures[name]?.f >= floor, `${name}: ${figures[name]?.f}\n${shown}`);
    });
  }

  it('are all marked in gold', () => {
    assert.equal(figures.header?.n, fs.readdirSync('seeds').length);
    assert.ok(figures['names, exact span and type']?.n > 200);
  });

  it('put the one without a date into its year by clues of two articles', () => {
    const lines = fs.readFileSync(path.join(folder, 'seeds.jsonl'), 'utf8').trim().split('\n');
    const articles = lines.map((line) => JSON.parse(line) as Undated).filter(({ record }) => record === 'article');
    const [undated, ...others] = articles.filter(({ dateRange }) => dateRange !== null);
    assert.deepEqual(others, []);
    assert.ok(undated.dateRange?.every((day) => day.startsWith('2025-')));
    assert.ok(new Set(undated.dateEvidence.map((clue) => clue.path)).size > 1);
    assert.ok(undated.dateEvidence.some(({ text }) => text === '80th anniversary'));
    assert.equal(undated.dates.find(({ text }) => text === 'later this year')?.value, '2025');
  });
});
