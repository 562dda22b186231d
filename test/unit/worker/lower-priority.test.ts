import assert from 'node:assert/strict';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';

const CODE = `
const { getPriority } = require('node:os');
const { parentPort } = require('node:worker_threads');
const { lowerPriority } = require('./src/worker/lower-priority');
lowerPriority();
parentPort.postMessage(getPriority());`;

// elsewhere threads have no priority of their own
if (process.platform === 'linux')
  describe('the priority of the corpus', () => {
    it('is lower than that of the thread that started it, which keeps its own', async () => {
      const before = getPriority();
      const stdin = { contents: CODE, resolveDir: process.cwd() };
      const { outputFiles } = buildSync({ stdin, bundle: true, platform: 'node', write: false });
      const worker = new Worker(outputFiles[0].text, { eval: true });
      const priority = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
      await worker.terminate();
      assert.ok(Number(priority) > before, `${priority}`);
      assert.equal(getPriority(), before);
    });
  });
