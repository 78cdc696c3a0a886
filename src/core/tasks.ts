// All tasks that another thread can be given, by name.
// Leaves to others: the thread itself (hosts), what each task does (the stages).

import { telling } from './extract/extract';
import { finding } from './extract/fields/signs';
import { reading } from './extract/listed';
import { listing } from './graph/similar';
import type { Task } from './model/pipeline';

const ALL: readonly Task<never, unknown>[] = [finding, reading, telling, listing];
const TASKS = new Map(ALL.map((task) => [task.name, task]));

/** Does a task with an input that was made for it. */
export function runTask(name: string, input: unknown): unknown {
  const task = TASKS.get(name);
  if (task === undefined) throw new Error(`No task is called ${name}.`);
  // Who names a task gives its input (`Helper.start`).
  return task.run(input as never);
}
