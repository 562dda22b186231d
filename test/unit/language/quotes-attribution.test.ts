import assert from 'node:assert/strict';
import type { Mention, NameType } from '../../../src/language/analysis';
import type { Identity } from '../../../src/language/identity/identity';
import { attributeQuotes } from '../../../src/language/quotes/attribute-quotes';
import { documentOf, quotesOf } from './quotes-fixture';

type Written = readonly [text: string, type: NameType, form?: Mention['form']];

/** Each text is a mention where it first stands, with a cluster of its own, in order. */
function identityOf(body: string, written: readonly Written[]): Identity {
  const { text } = documentOf(body);
  const mentions = written.map(([name, type, form = 'name'], cluster): Mention => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, type, form, cluster };
  });
  return { mentions: mentions.sort((a, b) => a.start - b.start), clusters: [] };
}

function speaker(body: string, ...written: readonly Written[]): number | null {
  return attributeQuotes(quotesOf(body), identityOf(body, written))[0].speaker;
}

describe('the entity behind a source', () => {
  it('is the name that the source is', () => {
    assert.equal(speaker('“Yes,” Marta Oduya said.', ['Marta Oduya', 'PERSON']), 0);
  });

  it('is the person behind a role, not the place or organization before it', () => {
    const body = '“Yes,” Norwegian port spokesman Jo Olsen said.';
    assert.equal(speaker(body, ['Norwegian', 'NORP'], ['Jo Olsen', 'PERSON']), 1);
  });

  it('is the nominal as a whole where it is known', () => {
    const body = '“Yes,” the Norwegian mayor said.';
    assert.equal(speaker(body, ['Norwegian', 'NORP'], ['the Norwegian mayor', 'PERSON', 'nominal']), 1);
  });

  it('is nobody where only a nationality is known', () => {
    assert.equal(speaker('“Yes,” the Norwegian mayor said.', ['Norwegian', 'NORP']), null);
  });

  it('is nobody for a spokesman of somebody', () => {
    assert.equal(speaker('“Yes,” a spokesman for the Port Authority said.', ['Port Authority', 'ORGANIZATION']), null);
  });

  it('is nobody for what belongs to somebody', () => {
    assert.equal(speaker('“Yes,” Oduya’s lawyer said.', ['Oduya', 'PERSON']), null);
  });

  it('is the person a possessive source names', () => {
    assert.equal(speaker('Few forget Oduya’s words “calm seas.”', ['Oduya', 'PERSON']), 0);
  });

  it('is the person behind a title that holds a preposition', () => {
    const body = '“Yes,” Secretary of State Jo Olsen said.';
    assert.equal(speaker(body, ['Jo Olsen', 'PERSON']), 0);
  });

  it('is the resolved pronoun', () => {
    assert.equal(speaker('“Yes,” she said.', ['she', 'PERSON', 'pronoun']), 0);
  });

  it('is nobody where the pronoun is not resolved', () => {
    const body = '“Yes,” she said.';
    const identity = identityOf(body, [['she', 'PERSON', 'pronoun']]);
    const unresolved = { ...identity, mentions: identity.mentions.map((mention) => ({ ...mention, cluster: null })) };
    assert.equal(attributeQuotes(quotesOf(body), unresolved)[0].speaker, null);
  });
});
