// A second thread that does tasks of the core while the first goes on.
// Leaves to others: what is handed over and when it is worth it (core), the script that the thread runs (cli/stemma.ts).

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import type { Helper, Task } from '../core/model/pipeline';
import { runTask } from '../core/tasks';

/** What the thread is born with. */
interface Born {
  readonly port: MessagePort;
  /** One number: how many answers have been sent. */
  readonly answers: Int32Array;
}

interface Asked {
  readonly number: number;
  readonly task: string;
  readonly input: unknown;
}

interface Answer {
  readonly number: number;
  /** Null where the task failed. */
  readonly done: { readonly output: unknown } | null;
}

/** Where the built command lies beside this code; from a checkout that runs its sources there is none. */
const OWN_SCRIPT = fileURLToPath(new URL('./stemma.js', import.meta.url));

export interface HelperThread extends Helper {
  readonly end: () => void;
}

/** In fewer papers the thread saves less than it takes to send them. */
const LEAST_PAPERS = 2000;

/** The thread is waited for this long and as many times as long as the work beside it took; then its task is done here. */
const PATIENCE_MS = 10_000;
const PATIENCE_FACTOR = 4;

interface HelperOptions {
  /** What the thread runs; it must call `serveTasks`. By default the command itself. */
  readonly script?: string;
  readonly patienceMs?: number;
}

/** Starts the thread; null where the script for it is not there. */
export function startHelper({
  script = OWN_SCRIPT,
  patienceMs = PATIENCE_MS,
}: HelperOptions = {}): HelperThread | null {
  if (!existsSync(script)) return null;
  const { port1: port, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const born: Born = { port: port2, answers };
  const worker = new Worker(script, { workerData: born, transferList: [port2] });
  let isLost = false;
  worker.on('error', () => {
    isLost = true;
  });
  worker.unref();
  port.unref();
  let asked = 0;
  const received = new Map<number, Answer['done']>();
  const answerTo = (number: number): Answer['done'] => {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
      const answer = next.message as Answer; // As `serveTasks` sends it.
      received.set(answer.number, answer.done);
    }
    const answer = received.get(number) ?? null;
    received.delete(number);
    return answer;
  };
  const start = <Input, Output>({ name, run }: Task<Input, Output>, input: Input): (() => Output) => {
    if (isLost) return () => run(input);
    const since = performance.now();
    const number = asked + 1;
    try {
      port.postMessage({ number, task: name, input } satisfies Asked);
    } catch {
      // Something in it can only be had here.
      return () => run(input);
    }
    asked = number;
    return () => {
      const patience = patienceMs + PATIENCE_FACTOR * (performance.now() - since);
      isLost ||= !isAnswered(answers, number, patience);
      const done = isLost ? null : answerTo(number);
      // What fails there fails here as well, and tells why.
      return done === null ? run(input) : (done.output as Output);
    };
  };
  return {
    least: LEAST_PAPERS,
    start,
    end: () => {
      void worker.terminate();
      port.close();
    },
  };
}

/** Waits, and keeps this thread from all else, until so many answers have been sent. */
function isAnswered(answers: Int32Array, number: number, patienceMs: number): boolean {
  const until = performance.now() + patienceMs;
  for (let sent = Atomics.load(answers, 0); sent < number; sent = Atomics.load(answers, 0)) {
    const left = until - performance.now();
    if (left <= 0) return false;
    Atomics.wait(answers, 0, sent, left);
  }
  return true;
}

/** In the thread: does what is asked, one task after the other. */
export function serveTasks(): void {
  const { port, answers } = workerData as Born; // As `startHelper` gives it.
  port.on('message', ({ number, task, input }: Asked) => {
    port.postMessage({ number, done: doneOf(task, input) } satisfies Answer);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

function doneOf(task: string, input: unknown): Answer['done'] {
  try {
    return { output: runTask(task, input) };
  } catch {
    // The first thread does it again and meets the same error, with all that belongs to it.
    return null;
  }
}
