// The second thread: what it answers is taken, and what it does not answer is done here.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHelper } from '../../../src/node/helper';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-helper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (text: string): string => {
  const file = join(folder, 'thread.mjs');
  writeFileSync(file, text);
  return file;
};

const doubling = { name: 'doubling', run: (n: number) => 2 * n };

/** A thread that answers as `serveTasks` does, with what `answer` says. */
const answering = (answer: string): string => `
import { workerData } from 'node:worker_threads';
const { port, answers } = workerData;
port.on('message', ({ number, task, input }) => {
  port.postMessage({ number, done: ${answer} });
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});`;

test('answers come to the questions they belong to', () => {
  const helper = startHelper({ script: script(answering('{ output: [task, input] }')) });
  const [first, second] = [helper?.start(doubling, 1), helper?.start(doubling, 2)];
  expect(second?.()).toEqual(['doubling', 2]);
  expect(first?.()).toEqual(['doubling', 1]);
  helper?.end();
});

test('what fails there is done here', () => {
  const helper = startHelper({ script: script(answering('null')) });
  expect(helper?.start(doubling, 21)()).toBe(42);
  helper?.end();
});

test('a thread that says nothing is not waited for without end, nor asked again', () => {
  const helper = startHelper({ script: script('setInterval(() => {}, 1000);'), patienceMs: 50 });
  expect(helper?.start(doubling, 3)()).toBe(6);
  expect(helper?.start(doubling, 4)()).toBe(8);
  helper?.end();
});

test('what cannot be sent is done here', () => {
  const helper = startHelper({ script: script(answering('{ output: 0 }')) });
  const calling = { name: 'calling', run: (call: () => number) => call() };
  expect(helper?.start(calling, () => 7)()).toBe(7);
  expect(helper?.start(doubling, 5)()).toBe(0);
  helper?.end();
});

test('without the built command there is no thread', () => expect(startHelper()).toBeNull());
