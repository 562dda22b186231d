import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Quote } from '../../../../src/language/analysis';
import type { Identity } from '../../../../src/language/identity/identity';
import { resolveNames } from '../../../../src/language/identity/resolve-names';
import { resolvePronouns } from '../../../../src/language/identity/resolve-pronouns';
import { marked, referent } from './marked';

/** Reads marked text; what stands in `“…”` is a quote, its source the text in `source`. */
function read(source: string, by?: string): Identity {
  const { document, names } = marked(source);
  const { text } = document;
  const at = by === undefined ? -1 : text.lastIndexOf(by);
  const quotes = [...text.matchAll(/“([^”]*)”/g)].map(
    (match, utterance): Quote => ({
      start: match.index + 1,
      end: match.index + 1 + match[1].length,
      text: match[1],
      kind: 'direct',
      utterance,
      speaker: null,
      source: by === undefined ? null : { start: at, end: at + by.length, text: by },
      cue: null,
    }),
  );
  return resolvePronouns(document, resolveNames(document, names), quotes);
}

describe('Pronouns', () => {
  it('stand for the subject of the sentence before, in its gender', () => {
    const source = '[p Mary Holt] met [p John Berg] in [l Oslo]. ';
    assert.equal(referent(read(`${source}She left.`), 'She'), 'Mary Holt');
    assert.equal(referent(read(`${source}He left.`), 'He'), 'John Berg');
    const men = '[p John Berg] met [p Peter Lund]. ';
    assert.equal(referent(read(`${men}He left.`), 'He'), 'John Berg');
    assert.equal(referent(read(`${men}She left.`), 'She'), null);
  });

  it('follow the one whom the text is about', () => {
    const identity = read(
      '[p John Berg] opened the fair. He thanked [p Peter Lund] for his help. He said he would return.',
    );
    assert.deepEqual(
      ['He', 'his', 'he'].map((text) => referent(identity, text)),
      ['John Berg', 'John Berg', 'John Berg'],
    );
  });

  it('do not mean the subject of their own clause as objects, but do as reflexives', () => {
    const source = '[p John Berg] spoke first. Then [p Peter Lund] praised ';
    assert.equal(referent(read(`${source}him.`), 'him'), 'John Berg');
    assert.equal(referent(read(`${source}himself.`), 'himself'), 'Peter Lund');
  });

  it('learn the gender from titles and roles', () => {
    assert.equal(referent(read('Mrs. [p Tarn] met Mr. [p Oke]. He left.'), 'He'), 'Oke');
    assert.equal(referent(read('[p spokeswoman|Io Tarn] met [p spokesman|Al Oke]. She left.'), 'She'), 'Io Tarn');
  });

  it('stay open where two are as likely, nobody is near, or somebody without a name is nearer', () => {
    assert.equal(referent(read('In [l Oslo], near [p John Berg] and near [p Peter Lund], he sat.'), 'he'), null);
    assert.equal(referent(read('He sat. [p John Berg] came.'), 'He'), null);
    assert.equal(
      referent(read('[p John Berg] came to town. It rained. It poured. A man opened the door. He smiled.'), 'He'),
      null,
    );
    assert.equal(referent(read(`[p John Berg] came. ${'Rain fell on the town. '.repeat(6)}He smiled.`), 'He'), null);
  });

  it('are the speaker in a quotation as I, and hardly ever as he', () => {
    const identity = read(
      '[p John Berg] met [p Peter Lund]. “I like [p Lund], and he likes me,” [p Berg] said.',
      'Berg',
    );
    assert.equal(referent(identity, 'I'), 'John Berg');
    assert.equal(referent(identity, 'me'), 'John Berg');
    assert.equal(referent(identity, 'he'), 'Peter Lund');
    const followed = read('[p John Berg] opened the fair. “I am glad,” he said.', 'he');
    assert.equal(referent(followed, 'I'), 'John Berg');
  });

  it('give I to nobody where the speaker is not known or no person', () => {
    assert.equal(referent(read('“I am glad.”'), 'I'), null);
    assert.equal(referent(read('“I am glad,” [o Acme] said.', 'Acme'), 'I'), null);
  });

  it('are an organization that speaks as it, where one alone was the subject', () => {
    assert.equal(referent(read('[o Acme] grew in [l Oslo]. Profits rose, it said.'), 'it'), 'Acme');
    assert.equal(referent(read('[o Acme] grew and [o Brill] fell. Profits rose, it said.'), 'it'), null);
    assert.equal(referent(read('[o Acme] grew. Rain fell. Snow fell. Profits rose, it said.'), 'it'), null);
  });

  it('keep every mention in its cluster and the text order', () => {
    const { mentions, clusters } = read('[p John Berg] came. He met [p Mary Holt]. She gave him her hand.');
    assert.deepEqual(
      mentions.map(({ start }) => start),
      mentions.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    clusters.forEach((cluster, index) => {
      assert.deepEqual(
        cluster.mentions,
        [...mentions.keys()].filter((at) => mentions[at].cluster === index),
      );
    });
    assert.deepEqual(
      clusters.map((cluster) => cluster.mentions.map((at) => mentions[at].text)),
      [
        ['John Berg', 'He', 'him'],
        ['Mary Holt', 'She', 'her'],
      ],
    );
  });
});
