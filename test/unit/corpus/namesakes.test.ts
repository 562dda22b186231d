import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CorpusSnapshot } from '../../../src/corpus/snapshot';
import { corpusOf, entityAt, type Source } from './marked-corpus';

/** True where the first mentions of the two texts, in articles 0 and 1, are of one entity. */
function areOne(articles: readonly Source[], first: string, second = first): boolean {
  const snapshot: CorpusSnapshot = corpusOf(...articles).snapshot();
  return entityAt(snapshot, 0, first)?.id === entityAt(snapshot, 1, second)?.id;
}

describe('Namesakes of several articles', () => {
  it('are two people by age', () => {
    const young: Source = '[p Ida Petrov], 22, won. [p Carl Oren] cheered.';
    assert.equal(areOne([young, '[p Ida Petrov], 61, ruled. [p Eve Dale] wept.'], 'Ida Petrov'), false);
    assert.equal(areOne([young, ['[p Ida Petrov], 32, lost. [p Eve Dale] wept.', '2034-05-01']], 'Ida Petrov'), true);
    assert.equal(areOne([young, '[p Ida Petrov], 61, ruled. [p Carl Oren] wept.'], 'Ida Petrov'), true);
  });

  it('are two people by walk of life, unless years lie between or one is told to be both', () => {
    const keeper: Source = '[p Goalkeeper|Odd Saleh] saved two.';
    const general: Source = '[p General|Odd Saleh] gave up.';
    assert.equal(areOne([keeper, general], 'Odd Saleh'), false);
    assert.equal(areOne([keeper, ['[p General|Odd Saleh] gave up.', '2044-03-01']], 'Odd Saleh'), true);
    assert.equal(areOne([keeper, '[p President|Odd Saleh] gave up.'], 'Odd Saleh'), true);
  });

  it('are the same entities in whatever order the articles come', () => {
    const articles: Source[] = ['[p Judge|Ida Petrov] sat.', '[p Swimmer|Ida Petrov] won.', '[p Ida Petrov] smiled.'];
    const forward = corpusOf(...articles).snapshot();
    const turned = corpusOf();
    const backward = corpusOf(...articles);
    for (const index of [2, 0, 1]) {
      const analysis = backward.snapshot().analysis(`a${index}`);
      if (analysis) turned.set(`a${index}`, analysis);
    }
    assert.deepEqual(turned.snapshot().entities, forward.entities);
  });

  it('are two people where an article tells of both', () => {
    const both = '[p John Hale] died. His son [p Jack Hale] wept.';
    assert.equal(areOne([both, '[p Jack Hale] wept.'], 'John Hale', 'Jack Hale'), false);
  });
});

describe('Places and bodies of several articles', () => {
  it('keeps a capital apart from its namesake, and joins a town with what is told of it', () => {
    assert.equal(areOne(['Rain fell in [l Lima], [l Ohio].', 'Rain fell in [l Lima].'], 'Lima'), false);
    assert.equal(areOne(['Rain fell in [l Tarnhook], [l Ohio].', 'Rain fell in [l Tarnhook].'], 'Tarnhook'), true);
    assert.equal(
      areOne(['Rain fell in [l Tarnhook], [l Ohio].', 'Rain fell in [l Tarnhook], [l Utah].'], 'Tarnhook'),
      false,
    );
  });

  it('does not join two meanings of one acronym', () => {
    const bar = 'The [o Northern Bar Association] ([o NBA]) met.';
    const bankers = 'The [o Northern Bankers Association] ([o NBA]) met.';
    assert.equal(areOne([bar, bankers], 'NBA'), false);
  });

  it('knows a company by its short form and its new name, but not where another begins so', () => {
    const told = '[o JPHale Foods] paid. [o JPHale] is rich.';
    assert.equal(areOne([told, '[o JPHale] paid again.'], 'JPHale Foods', 'JPHale'), true);
    assert.equal(areOne([told, '[o J.P. Hale Foods] paid.'], 'JPHale Foods', 'J.P. Hale Foods'), true);
    assert.equal(areOne(['[o Brock Foods] has become [o Ovira].', '[o Ovira] paid.'], 'Brock Foods', 'Ovira'), true);
    assert.equal(areOne([told, '[o JPHale] paid.', '[o JPHale Mills] closed.'], 'JPHale Foods', 'JPHale'), false);
  });
});
