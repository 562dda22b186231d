import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dateline } from '../../cli/dateline';

const BODY =
  'The minister said on Wednesday evening that talks will resume tomorrow at 9:30 a.m. GMT. Two weeks ago, in the ' +
  'first half of March, and last Thanksgiving they had failed. A week later, on New Year’s Eve, İzmir was silent.';

describe('the machine’s clock', () => {
  let folder = '';
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dates-'));
    fs.writeFileSync(path.join(folder, 'dated.txt'), ` date 2024-03-31 \n\n${BODY}\n`);
    fs.writeFileSync(path.join(folder, 'undated.txt'), `${BODY}\n`);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  // Four runs of the command line, on a machine that may be busy.
  it('changes nothing, in any time zone or locale', function () {
    this.timeout(60_000);
    const run = (env: NodeJS.ProcessEnv) =>
      dateline(['analyze', 'dated.txt', 'undated.txt', '--format', 'jsonl'], folder, env).stdout;
    const utc = run({ TZ: 'UTC' });
    assert.match(utc, /"value":"2024-03-27TEV"/);
    assert.match(utc, /"value":"XXXX-WXX-3TEV"/);
    assert.equal(run({ TZ: 'Pacific/Kiritimati' }), utc);
    assert.equal(run({ TZ: 'America/Los_Angeles' }), utc);
    assert.equal(run({ TZ: 'UTC', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }), utc);
  });
});
