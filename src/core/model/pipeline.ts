// How a caller watches and stops long work; the stages know nothing more of their host than this.

export interface Progress {
  /** `parse`, `extract`, `link`, `graph`, `layout`. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Work whose input and result are plain data, so that another thread can do it and give the same. */
export interface Task<Input, Output> {
  readonly name: string;
  readonly run: (input: Input) => Output;
}

/** Another thread that does tasks, where the host has one. What `start` gives waits for the result. */
export interface Helper {
  /** Papers of a document from which on handing a part over takes less time than it saves. */
  readonly least: number;
  readonly start: <Input, Output>(task: Task<Input, Output>, input: Input) => () => Output;
}

export interface Hooks {
  readonly progress?: (progress: Progress) => void;
  /** Asked now and then; `true` ends the work with a `CancelledError`. */
  readonly cancelled?: () => boolean;
  /** Does a part of long work at the same time; the result is the same without. */
  readonly helper?: Helper;
}
