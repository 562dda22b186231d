import assert from 'node:assert/strict';
import { createCorpus } from '../../../../src/corpus/corpus';
import { NO_CORRECTIONS } from '../../../../src/corpus/corrections/corrections';
import { createMirror } from '../../../../src/corpus/image/mirror';
import { createTeller } from '../../../../src/corpus/image/teller';
import { rosterOf } from '../../../../src/corpus/roster';
import { createShelf, IN_MEMORY } from '../../../../src/corpus/shelf';
import type { Analysis } from '../../../../src/language/analysis';
import { analyzeText } from '../../../../src/language/analyze-text';
import { packAnalysis } from '../../../../src/language/packing/pack-analysis';
import { analysisOf } from '../marked-corpus';

/** A corpus and its mirror, each told of the same. */
function pair() {
  const corpus = createCorpus();
  const teller = createTeller(corpus);
  const mirror = createMirror(createShelf(IN_MEMORY));
  const set = (path: string, analysis: Analysis): number => {
    corpus.set(path, analysis);
    return mirror.set(path, packAnalysis(analysis), rosterOf(analysis), analysis);
  };
  const remove = (path: string): number => {
    corpus.delete(path);
    return mirror.delete(path) ?? 0;
  };
  /** Has the mirror show what the corpus has come to, with changes of these numbers. */
  const tell = (...numbers: readonly number[]): readonly string[] => {
    const { lines, problems } = teller.tell();
    for (const line of lines) mirror.image.take(line);
    mirror.shown(new Set(numbers));
    return problems.map(mirror.image.pathAt);
  };
  const named = (path: string): readonly (string | undefined)[] => {
    const snapshot = mirror.snapshot();
    return [snapshot.analysis(path)?.clusters[0].name, snapshot.entityOf(path, 0)?.name];
  };
  return { mirror, set, remove, tell, named };
}

const fire = (count: string): Analysis =>
  analyzeText(
    ` date 2024-03-05\n\nOSLO: A fire in a warehouse in Drammen killed ${count} people on Monday night, Mayor Ida Brandt said. Police chief Olof Krag asked for patience.\n`,
  );
const toll = (count: string): Analysis =>
  analyzeText(
    ` date 2024-03-05\n\nOSLO: Police chief Olof Krag told reporters that ${count} people died when a warehouse burned down in Drammen. Mayor Ida Brandt visited the families.\n`,
  );

describe('a mirror of a corpus', () => {
  it('shows an article as it was, with all that was told of it, until what comes of its change is told', () => {
    const { set, remove, tell, named } = pair();
    tell(set('a', analysisOf('[p Ann Lee] left.')), set('b', analysisOf('[p Bo Dahl] left.')));
    const changes = [set('a', analysisOf('[p Cy Odd] came. [p Ann Lee] left.')), remove('b')];
    changes.push(set('c', analysisOf('[p Di Moe] left.')));
    assert.deepEqual(['a', 'b', 'c'].map(named), [
      ['Ann Lee', 'Ann Lee'],
      ['Bo Dahl', 'Bo Dahl'],
      [undefined, undefined],
    ]);
    tell(...changes);
    assert.deepEqual(['a', 'b', 'c'].map(named), [
      ['Cy Odd', 'Cy Odd'],
      [undefined, undefined],
      ['Di Moe', 'Di Moe'],
    ]);
  });

  it('shows what the change before came to where a further one is still to be told of', () => {
    const { mirror, set, tell, named } = pair();
    const first = set('a', analysisOf('[p Ann Lee] left.'));
    const second = mirror.set(
      'a',
      packAnalysis(analysisOf('[p Cy Odd] left.')),
      rosterOf(analysisOf('[p Cy Odd] left.')),
    );
    tell(first);
    assert.deepEqual(named('a'), ['Ann Lee', 'Ann Lee']);
    assert.equal(mirror.pending.latest('a'), second);
  });

  it('takes the latest of several changes for all of them', () => {
    const { mirror, set, tell, named } = pair();
    set('a', analysisOf('[p Ann Lee] left.'));
    tell(set('a', analysisOf('[p Cy Odd] left.')));
    assert.deepEqual(named('a'), ['Cy Odd', 'Cy Odd']);
    assert.equal(mirror.pending.size, 0);
  });

  it('lists the mentions of an article that is shown as it was where they were', () => {
    const { mirror, set, tell } = pair();
    tell(set('a', analysisOf('[p Ann Lee] left.')));
    const mentions = (): readonly number[] =>
      mirror
        .snapshot()
        .mentionsOf('ann-lee')
        .map(({ mention }) => mention);
    assert.deepEqual(mentions(), [0]);
    const change = set('a', analysisOf('[p Cy Odd] came. [p Ann Lee] left.'));
    assert.deepEqual(mentions(), [0]);
    tell(change);
    assert.deepEqual(mentions(), [1]);
  });

  it('names the articles whose problems are others than before, those that are gone too', () => {
    const { set, remove, tell } = pair();
    assert.deepEqual(tell(set('a', fire('12'))), ['a']);
    assert.deepEqual([...tell(set('b', toll('14')))].sort(), ['a', 'b']);
    assert.deepEqual([...tell(remove('b'))].sort(), ['a', 'b']);
    assert.deepEqual(tell(), []);
  });

  it('tells the articles whose discrepancies the analyst has marked, or marks no more', () => {
    const { mirror, set, tell } = pair();
    tell(set('a', fire('12')), set('b', toll('14')), set('c', analysisOf('[p Bo Dahl] left.')));
    const [{ id, statements }] = mirror.snapshot().discrepancies;
    const texts = statements.map(({ text }) => text);
    const marks = { discrepancies: new Map([[id, { mark: 'seen' as const, statements: texts }]]) };
    assert.deepEqual([...mirror.correct(marks)].sort(), ['a', 'b']);
    assert.deepEqual([mirror.snapshot().discrepancies.length, mirror.snapshot().marked.length], [0, 1]);
    assert.deepEqual([...mirror.correct(marks)], []);
    assert.deepEqual([...mirror.correct(NO_CORRECTIONS)].sort(), ['a', 'b']);
    assert.equal(mirror.snapshot().discrepancies.length, 1);
  });

  it('takes in no line that refers to what it was not told of', () => {
    const { mirror } = pair();
    assert.throws(() => mirror.image.take('{"copies":[[0,1]]}'), /no article 0/);
    assert.throws(
      () => mirror.image.take('{"events":[["e","MEET","",null,null,"oslo",[],"happened",[],1,[],[]]]}'),
      /no entity oslo/,
    );
    assert.throws(() => mirror.image.take('{'), SyntaxError);
  });
});
