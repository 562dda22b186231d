import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analysisSteps, analyzeText } from '../../../src/language/analyze-text';
import { finish, type Steps, sideBySide, takeBatch } from '../../../src/language/steps';

describe('steps side by side', () => {
  /** Notes each of its steps; the last one gives its name. */
  function* stepsOf(name: string, count: number, log: string[]): Steps<string> & Iterable<unknown> {
    for (let step = 1; step < count; step++) {
      log.push(name + step);
      yield;
    }
    log.push(name + count);
    return name;
  }

  it('take the first of each, then the second of each, and tell what came of each when it ends', () => {
    const log: string[] = [];
    const all = [stepsOf('a', 2, log), stepsOf('b', 3, log), stepsOf('c', 1, log)];
    sideBySide(
      all,
      (place, name) => log.push(`${place} ${name}`),
      () => log.push('-'),
    );
    assert.equal(log.join(' '), 'a1 - b1 - c1 2 c - a2 0 a - b2 - b3 1 b -');
  });

  it('are all taken by one that is finished', () => {
    const log: string[] = [];
    assert.equal(finish(stepsOf('a', 3, log)), 'a');
    assert.deepEqual(log, ['a1', 'a2', 'a3']);
  });

  it('take of what waits as much as is worth it, in order', () => {
    const take = (lengths: number[]): [number, number] => {
      const batch = takeBatch(lengths, (length) => length);
      return [batch.length, lengths.length];
    };
    assert.deepEqual(take([]), [0, 0]);
    assert.deepEqual(take([1_000_000, 1]), [1, 1]);
    assert.deepEqual(take([1, 1_000_000, 1]), [1, 2]);
    const [batch, left] = take(new Array(1000).fill(10));
    assert.ok(batch > 4 && batch + left === 1000, `${batch}`);
  });
});

describe('articles read side by side', () => {
  const seeds = path.join(process.cwd(), 'seeds');
  const texts = fs.readdirSync(seeds).map((name) => fs.readFileSync(path.join(seeds, name), 'utf8'));

  it('tell what they tell by themselves, whatever is read in between', () => {
    // of different lengths, so that places and names differ between neighbours
    const all = texts.flatMap((text) => [text, text.slice(0, text.length / 2), text.slice(text.length / 3)]);
    const between = all.toReversed();
    let step = 0;
    let read = 0;
    sideBySide(
      all.map((text) => analysisSteps(text)),
      (place, analysis) => {
        read++;
        assert.deepEqual(analysis, analyzeText(all[place]));
      },
      () => void analyzeText(between[step++ % between.length]),
    );
    assert.equal(read, all.length);
  });
});
