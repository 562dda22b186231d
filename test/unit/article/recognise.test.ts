import assert from 'node:assert/strict';
import fs from 'node:fs';
import { mayBeArticle, recognise } from '../../../src/article/recognise';
import { ordinaryTexts } from './ordinary-texts';

const undated = fs.readFileSync('seeds/004_2730b8173cd5736c.txt', 'utf8');

const kindOf = (text: string, path: string, besideDated: boolean) => recognise(text, { path, besideDated }).kind;

describe('an article is recognised', () => {
  it('by its date line, wherever it stands', () => {
    assert.equal(kindOf(' date 2024-03-21\n', 'anything.txt', false), 'dated');
    assert.equal(kindOf('Date: 2024-02-30\n\nText', 'README', true), 'dated');
  });

  it('without a date line beside dated ones alone', () => {
    assert.equal(kindOf(undated, 'folder/004.txt', true), 'prose');
    assert.equal(kindOf(undated, 'folder/004.txt', false), 'no');
  });

  it('for each seed with its date line taken off', () => {
    for (const file of fs.readdirSync('seeds')) {
      const text = fs.readFileSync(`seeds/${file}`, 'utf8').replace(/^\s*date [\d-]+/, '');
      assert.equal(kindOf(text, file, true), 'prose', file);
    }
  });

  it('when its name starts like that of an ordinary file', () => {
    for (const name of ['news-012.txt', 'history_of_the_talks.txt', 'security-council.txt']) {
      assert.equal(kindOf(undated, name, true), 'prose', name);
    }
  });
});

describe('no article, also beside dated ones, is', () => {
  for (const [name, text] of Object.entries(ordinaryTexts)) {
    it(name, () => assert.equal(kindOf(text, `folder/${name}.txt`, true), 'no'));
  }

  for (const name of [
    'README.txt',
    'LICENSE',
    'license-mit.txt',
    'CHANGELOG',
    'requirements-dev.txt',
    'CMakeLists.txt',
  ]) {
    it(`a file called ${name}`, () => assert.equal(kindOf(undated, `a/b/${name}`, true), 'no'));
  }

  it('a file of this project', () => {
    const files = fs
      .readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file}`);
    for (const file of [...files, 'package.json', 'package-lock.json', '.gitignore']) {
      assert.equal(kindOf(fs.readFileSync(file, 'utf8'), 'document.txt', true), 'no', file);
    }
  });

  it('a licence or a readme of an installed package', () => {
    const files = fs
      .readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|[/\\])(?:licen[cs]e|readme|changelog|notice)(?:\.\w+)?$/i.test(file));
    assert.ok(files.length > 100);
    const taken = files.filter(
      (file) => kindOf(fs.readFileSync(`node_modules/${file}`, 'utf8'), 'text.txt', true) !== 'no',
    );
    assert.deepEqual(taken, []);
  });

  it('a text that is empty', () => assert.equal(kindOf('', 'a.txt', true), 'no'));
});

describe('the name of a file', () => {
  it('allows an article with the endings of texts or with none', () => {
    for (const name of ['a.txt', 'A.TXT', 'b.text', 'c.article', 'd.news', 'plain', '.hidden', 'v1.2.txt']) {
      assert.ok(mayBeArticle(name), name);
    }
    for (const name of ['a.md', 'b.json', 'c.txt.gz', 'd.log', 'e.csv', 'f.']) assert.ok(!mayBeArticle(name), name);
  });
});
