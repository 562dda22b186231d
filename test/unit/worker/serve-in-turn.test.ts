import assert from 'node:assert/strict';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { AnalyzeAnswer, WorkerMessage } from '../../../src/worker/protocol';
import { serveInTurn } from '../../../src/worker/serve-in-turn';

const STEPS = 3;

describe('a worker that answers in turn', () => {
  let ours: MessagePort;
  let theirs: MessagePort;
  /** What it has done and told, in order: steps of texts, texts it took up, answers. */
  let log: string[];
  /** What to do when it is at a step of a text, `text 1`. */
  let at: Map<string, () => void>;
  let texts: string[];
  let answers: number;
  let waiter: { readonly count: number; readonly resolve: () => void } | undefined;

  function* answer(text: string): Generator<undefined, AnalyzeAnswer, undefined> {
    for (let step = 1; step < STEPS; step++) {
      log.push(`${text} ${step}`);
      at.get(`${text} ${step}`)?.();
      yield;
    }
    return { error: text };
  }

  const ask = (text: string, { urgent = false, alone = false } = {}): void => {
    ours.postMessage({ id: texts.push(text) - 1, text, urgent, alone });
  };
  const answered = (count: number): Promise<void> =>
    new Promise((resolve) => {
      if (answers >= count) resolve();
      else waiter = { count, resolve };
    });
  const steps = (...those: string[]): string[] =>
    Array.from({ length: STEPS - 1 }, (_, step) => those.map((text) => `${text} ${step + 1}`)).flat();
  const done = (): string[] => log.filter((line) => / \d$/.test(line));
  const told = (): string[] => log.filter((line) => !/ \d$/.test(line));

  beforeEach(() => {
    ({ port1: ours, port2: theirs } = new MessageChannel());
    log = [];
    at = new Map();
    texts = [];
    answers = 0;
    waiter = undefined;
    ours.on('message', (message: WorkerMessage) => {
      if (message === 'ready') return;
      if ('atHand' in message) log.push(`at ${message.atHand.map((id) => texts[id]).join('+')}`);
      else log.push(`answer ${texts[message.id]}`);
      if (!('atHand' in message)) answers++;
      if (waiter && answers >= waiter.count) waiter.resolve();
    });
    serveInTurn(theirs, answer);
  });
  afterEach(() => ours.close());

  it('goes through those that wait side by side, and answers each', async () => {
    for (const text of ['a', 'b', 'c']) ask(text);
    await answered(3);
    assert.deepEqual(done(), steps('a', 'b', 'c'));
    assert.deepEqual(told(), ['at a+b+c', 'answer a', 'answer b', 'answer c']);
  });

  it('leaves the others where they are for what is urgent, and goes on with them', async () => {
    at.set('b 1', () => ask('open', { urgent: true }));
    for (const text of ['a', 'b']) ask(text);
    await answered(3);
    assert.deepEqual(done(), ['a 1', 'b 1', ...steps('open'), 'a 2', 'b 2']);
    assert.deepEqual(told(), ['at a+b', 'at open', 'answer open', 'at a+b', 'answer a', 'answer b']);
  });

  it('takes up what is urgent first, and the next urgent one before the others', async () => {
    at.set('open 2', () => ask('open again', { urgent: true }));
    ask('a');
    ask('open', { urgent: true });
    await answered(3);
    assert.deepEqual(done(), [...steps('open'), ...steps('open again'), ...steps('a')]);
  });

  it('reads nothing beside what is to be read alone', async () => {
    ask('a');
    ask('b');
    ask('c', { alone: true });
    ask('d', { alone: true });
    ask('e');
    await answered(5);
    assert.deepEqual(
      told().filter((line) => line.startsWith('at')),
      ['at a+b', 'at c', 'at d', 'at e'],
    );
  });

  it('reads few of many, or one long one, side by side', async () => {
    const long = 'long '.repeat(20_000);
    ask(long);
    for (let place = 0; place < 100; place++) ask(`text${place}`);
    await answered(101);
    const batches = told()
      .filter((line) => line.startsWith('at'))
      .map((line) => line.split('+').length);
    assert.equal(batches[0], 1);
    assert.ok(batches.length < 20 && Math.max(...batches) < 40, batches.join(' '));
    assert.equal(
      batches.reduce((sum, count) => sum + count, 0),
      101,
    );
  });
});
