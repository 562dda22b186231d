import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Scored {
  readonly p: number;
  readonly r: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const SET = 'test/gold/data/stories';

describe('the invented stories, read by the command line', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-stories-'));
  const records = path.join(folder, 'stories.jsonl');
  let scored: Scored = { p: 0, r: 0, missed: [], wrong: [] };

  before(async function () {
    this.timeout(60_000);
    const args = ['dist/cli.js', 'analyze', `${SET}/articles`];
    const analysis = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
    assert.equal(analysis.status, 0, String(analysis.stderr).slice(0, 1000));
    fs.writeFileSync(records, analysis.stdout);
    const scorer = new URL('scoring/score-discrepancies.mjs', `file://${path.resolve('test/gold')}/`).href;
    const { scoreDiscrepancies } = await import(scorer);
    const lines = String(analysis.stdout).split('\n').filter(Boolean);
    const gold = JSON.parse(fs.readFileSync(`${SET}/discrepancies.json`, 'utf8'));
    scored = scoreDiscrepancies(
      gold,
      lines.map((line) => JSON.parse(line)),
    ) as Scored;
  });

  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('reach 0.85 for events merged across articles', () => {
    const args = ['test/gold/score.mjs', `${SET}/gold.json`, records, '--json'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const figures = JSON.parse(stdout) as Record<string, { readonly f: number }>;
    assert.ok(figures['identity of found events, B-cubed'].f >= 0.85, stdout);
  });

  it('tell no discrepancy that is none', () => {
    assert.deepEqual(scored.wrong, []);
  });

  it('tell every discrepancy', () => {
    assert.deepEqual(scored.missed, []);
  });
});
