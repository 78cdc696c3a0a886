// How a caller watches and stops long work; the stages know nothing more of their host than this.

export interface Progress {
  /** `parse`, `extract`, `link`, `graph`, `layout`. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface Hooks {
  readonly progress?: (progress: Progress) => void;
  /** Asked now and then; `true` ends the work with a `CancelledError`. */
  readonly cancelled?: () => boolean;
}
