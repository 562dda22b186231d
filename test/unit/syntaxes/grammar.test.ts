import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const resolve = createRequire(path.resolve('package.json')).resolve;

async function loadGrammar(): Promise<IGrammar> {
  const wasm = fs.readFileSync(path.join(path.dirname(resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => {
      const file = 'syntaxes/news-article.tmLanguage.json';
      return parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar('text.news-article');
  assert.ok(grammar);
  return grammar;
}

describe('the grammar of articles', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  /** What the text has in a scope, piece by piece; `constant.numeric.date` stands for itself with `.news-article`. */
  function inScope(text: string, scope: string): string[] {
    const found: string[] = [];
    let state = INITIAL;
    for (const line of text.split(/\r\n|\r|\n/)) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      for (const { startIndex, endIndex, scopes } of tokens) {
        if (scopes.includes(`${scope}.news-article`)) found.push(line.slice(startIndex, endIndex));
      }
    }
    return found;
  }

  const seed = (number: number) => {
    const [file] = fs.readdirSync('seeds').filter((name) => name.startsWith(`00${number}_`));
    return fs.readFileSync(`seeds/${file}`, 'utf8');
  };

  it('marks the date line', () => {
    assert.deepEqual(inScope(seed(0), 'keyword.other.date'), ['date']);
    assert.deepEqual(inScope(seed(0), 'constant.numeric.date'), ['2024-03-21']);
    assert.deepEqual(inScope('\r\n  DATE: 2024-03-21\r\n', 'constant.numeric.date'), ['2024-03-21']);
    assert.deepEqual(inScope('date 2024-03-211', 'constant.numeric.date'), []);
  });

  it('marks datelines with their days', () => {
    const place = 'entity.name.section.dateline';
    assert.deepEqual(inScope(seed(0), place), ['NEW DELHI']);
    assert.deepEqual(inScope(seed(3), place), ['New Delhi', '[India]']);
    assert.deepEqual(inScope(seed(3), 'constant.numeric.date'), ['2024-11-19', 'November 19']);
    assert.deepEqual(inScope('date 2024-01-02\n\nPARIS (Reuters) - Nothing happened.', place), ['PARIS']);
    assert.deepEqual(inScope('date 2024-01-02\n\nKabul, Afghanistan — Nothing happened.', place), [
      'Kabul, Afghanistan',
    ]);
    assert.deepEqual(inScope('WASHINGTON (AP) -- Nothing happened.', place), ['WASHINGTON ']);
    assert.deepEqual(inScope(seed(4), place), []);
  });

  it('marks bylines and agencies', () => {
    assert.deepEqual(inScope(seed(2), 'entity.name.author'), ['Yeshi Seli']);
    assert.deepEqual(inScope(seed(2), 'support.constant.agency'), ['Express News Service']);
    assert.deepEqual(inScope(seed(1), 'support.constant.agency'), ['MENAFN']);
    assert.deepEqual(inScope(seed(0), 'support.constant.agency'), ['With ANI entries']);
  });

  it('marks nothing of the opening once the prose has begun', () => {
    const prose =
      'The president said on Friday that the talks would go on until both sides had agreed on a day for a visit.';
    const text = `date 2024-01-02\n\n${prose}\n\nTRUMP: Nothing happened.\n\nBy Jane Doe`;
    assert.deepEqual(inScope(text, 'entity.name.section.dateline'), []);
    assert.deepEqual(inScope(text, 'entity.name.author'), []);
  });

  it('marks quotes of every kind of mark', () => {
    for (const quote of ['“one”', '"one"', "``one''", '«one»']) {
      assert.deepEqual(inScope(`He said ${quote} and left.`, 'meta.quote').join(''), quote);
    }
  });

  it('ends a quote that nobody closed at the next blank line or quote', () => {
    const text = 'He said: “We will go on\n\nNothing here.\n\n“And on,” he said.\n“And\n“on.” Nobody.';
    assert.deepEqual(inScope(text, 'meta.quote').join(''), '“We will go on“And on,”“And“on.”');
  });

  it('takes no inches and no apostrophes for quotes', () => {
    assert.deepEqual(inScope(`The 5'10" player's coach, who isn't tall, had a 6" nail.`, 'meta.quote'), []);
  });
});

describe('the words of articles', () => {
  const { wordPattern } = JSON.parse(fs.readFileSync('syntaxes/language-configuration.json', 'utf8')) as {
    wordPattern: { pattern: string; flags: string };
  };

  it('keep names, initials and numbers together and possessives apart', () => {
    const pattern = new RegExp(wordPattern.pattern, `g${wordPattern.flags}`);
    const text = 'O’Brien, Jean-Claude of the U.S. and India’s 3,000.5 cafés.';
    const expected = ['O’Brien', 'Jean-Claude', 'of', 'the', 'U.S.', 'and', 'India', 's', '3,000.5', 'cafés'];
    assert.deepEqual(text.match(pattern), expected);
  });
});
