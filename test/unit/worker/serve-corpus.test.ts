import assert from 'node:assert/strict';
import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createCorpus } from '../../../src/corpus/corpus';
import type { Corpus } from '../../../src/corpus/snapshot';
import { analyzeText } from '../../../src/language/analyze-text';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';
import type { ArticleChange, CorpusMessage, ToldMessage } from '../../../src/worker/corpus-protocol';
import { serveCorpus } from '../../../src/worker/serve-corpus';

const packedOf = (text: string): Uint8Array => packAnalysis(analyzeText(text));
const visit = (name: string): Uint8Array =>
  packedOf(` date 2024-03-05\n\nOSLO: Chancellor ${name} arrived in Oslo on Monday.\n`);
const article = (number: number, name: string | null, edit = false): ArticleChange => ({
  number,
  path: `a${number}`,
  packed: name === null ? null : visit(name),
  edit,
});

describe('a corpus beside the editor', () => {
  let ours: MessagePort;
  let theirs: MessagePort;
  let corpus: Corpus;
  let told: CorpusMessage[];

  beforeEach(() => {
    ({ port1: ours, port2: theirs } = new MessageChannel());
    corpus = createCorpus();
    told = [];
    ours.on('message', (message: CorpusMessage) => told.push(message));
    serveCorpus(theirs, corpus);
  });
  afterEach(() => ours.close());

  const send = (...changes: readonly ArticleChange[]): void => ours.postMessage({ changes });
  const isTold = (message: CorpusMessage): message is ToldMessage => typeof message === 'object' && 'shown' in message;
  /** What it has told until it had no more to tell. */
  const complete = async (): Promise<readonly ToldMessage[]> => {
    for (;;) {
      const messages = told.filter(isTold);
      if (messages.at(-1)?.isComplete) return messages;
      await once(ours, 'message');
    }
  };
  const names = (messages: readonly ToldMessage[]): string =>
    messages.map(({ lines }) => new TextDecoder().decode(lines)).join('\n');

  /** From here on it tells what changes. */
  const begin = async (): Promise<void> => {
    ours.postMessage('begin');
    await complete();
    told = [];
  };

  it('tells all that it was told before it began at once', async () => {
    send(article(1, 'Ida Brandt'));
    send(article(2, 'Dov Marlin'));
    ours.postMessage('begin');
    send(article(3, 'Olof Krag'));
    const messages = await complete();
    assert.deepEqual(messages[0].shown, [1, 2]);
    assert.deepEqual([messages[0].isFirst, messages.at(-1)?.isFirst], [true, false]);
    assert.match(names(messages.slice(0, 1)), /"Dov Marlin","PERSON".*"Ida Brandt","PERSON"/s);
  });

  it('tells what comes of an edit at once, and once that all is told', async () => {
    await begin();
    send(article(1, 'Ida Brandt', true));
    const messages = await complete();
    assert.match(names(messages), /"Ida Brandt","PERSON"/);
    assert.deepEqual(
      messages.map(({ shown }) => shown),
      [[1], []],
    );
    assert.deepEqual(messages[0].problems, [0]);
  });

  it('tells of nothing but what has changed', async () => {
    await begin();
    const other = packedOf(' date 2024-03-05\n\nDov Marlin sang.\n');
    send(article(1, 'Ida Brandt'), { number: 2, path: 'a2', packed: other, edit: false });
    ours.postMessage('resolve');
    await complete();
    told = [];
    send({ number: 3, path: 'a2', packed: packedOf(' date 2024-03-05\n\nMaren Tolk sang.\n'), edit: true });
    const lines = names(await complete());
    assert.match(lines, /Maren Tolk/);
    assert.match(lines, /"gone":\{"articles":\[\],"entities":\["dov-marlin"\]/);
    // neither the articles nor the events of the others
    assert.doesNotMatch(lines, /"articles":\["|"events":\[\[/);
  });

  it('takes in many as one lot, and leaves what comes meanwhile to the next, unless somebody waits', async () => {
    await begin();
    const settle = corpus.settle;
    let resolved = 0;
    corpus.settle = (isTimeUp) => {
      if (resolved++ === 0) theirs.emit('message', { changes: [article(9, 'Olof Krag')] });
      return settle(isTimeUp);
    };
    send(...Array.from({ length: 8 }, (_, index) => article(index + 1, 'Ida Brandt')));
    const messages = await complete();
    const shown = messages.map((message) => message.shown).filter((numbers) => numbers.length > 0);
    assert.deepEqual(shown, [[1, 2, 3, 4, 5, 6, 7, 8], [9]]);
    told = [];
    send(article(10, 'Ida Brandt'));
    ours.postMessage('resolve');
    assert.deepEqual((await complete())[0].shown, [10]);
  });

  it('resolves seldom while all files are being read, and all of them when they are', async () => {
    const pauses: number[] = [];
    const { setTimeout: wait } = globalThis;
    const settle = corpus.settle;
    const pausesFor = async (number: number): Promise<number> => {
      told = [];
      pauses.length = 0;
      send(article(number, 'Ida Brandt'));
      await complete();
      return Math.max(...pauses);
    };
    try {
      globalThis.setTimeout = ((run: () => void, milliseconds: number) => {
        pauses.push(milliseconds);
        return wait(run, 0);
      }) as typeof setTimeout;
      await begin();
      corpus.settle = (isTimeUp) => {
        for (const end = performance.now() + 100; performance.now() < end; );
        return settle(isTimeUp);
      };
      ours.postMessage({ gathers: true });
      await pausesFor(1);
      const whileGathering = await pausesFor(2);
      assert.ok(whileGathering >= 1_000, `after ${whileGathering} ms`);
      ours.postMessage({ gathers: false });
      const afterwards = await pausesFor(3);
      assert.ok(afterwards < whileGathering, `after ${afterwards} ms, as against ${whileGathering}`);
    } finally {
      globalThis.setTimeout = wait;
    }
  });

  it('names an article that it cannot take, and goes on with the others', async () => {
    await begin();
    send({ ...article(1, 'Ida Brandt'), packed: visit('Ida Brandt').slice(0, 40) }, article(2, 'Dov Marlin'));
    ours.postMessage('resolve');
    const messages = await complete();
    const failed = told.filter((message) => typeof message === 'object' && 'failed' in message);
    assert.deepEqual(
      failed.map((message) => 'failed' in message && message.failed),
      ['a1'],
    );
    assert.deepEqual(
      messages.flatMap(({ shown }) => shown),
      [1, 2],
    );
    assert.match(names(messages), /"articles":\["a2"\]/);
  });

  it('tells when undated articles were written after all else', async () => {
    await begin();
    const summit = (day: string): string =>
      `${day}OSLO: Irina Halvek opened the 6th Sarn Summit in Oslo this year, Tomas Arden said.\n`;
    send(
      { number: 1, path: 'dated', packed: packedOf(summit(' date 2024-03-05\n\n')), edit: false },
      { number: 2, path: 'undated', packed: packedOf(summit('')), edit: false },
    );
    const messages = await complete();
    const [first, last] = messages.map(({ lines }) => new TextDecoder().decode(lines));
    assert.doesNotMatch(first, /inferred/);
    assert.match(last, /^\{"inferred":\[\[1,\{/);
    assert.deepEqual(messages.at(-1)?.problems, [1]);
  });

  it('says what went wrong while it resolved, and tells what it can', async () => {
    await begin();
    const settle = corpus.settle;
    corpus.settle = () => {
      corpus.settle = settle;
      throw new Error('out of order');
    };
    send(article(1, 'Ida Brandt', true));
    const messages = await complete();
    assert.match(names(messages), /Ida Brandt/);
    assert.ok(
      told.some(
        (message) => typeof message === 'object' && 'warning' in message && /out of order/.test(message.warning),
      ),
    );
  });
});
