// What a command says besides its data: messages, and a line of progress, all on standard error.

import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import type { Progress } from '../core/model/pipeline';

/** Colours for a stream: only on a terminal, never with NO_COLOR (https://no-color.org), always with FORCE_COLOR. */
export function colours(stream: Pick<WriteStream, 'isTTY'>) {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : stream.isTTY === true && TERM !== 'dumb';
  return pc.createColors(wanted && (NO_COLOR === undefined || NO_COLOR === ''));
}

export interface Terminal {
  readonly paint: ReturnType<typeof colours>;
  /** A line to read; not with `--quiet`. */
  say(line: string): void;
  /** Renews the line of progress; shown on a terminal only. */
  progress(progress: Progress): void;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const RENEW_MS = 50;

const WORDS: Readonly<Record<string, string>> = {
  parse: 'reading',
  extract: 'reading',
  link: 'finding out who is who',
  graph: 'building the graph',
  layout: 'placing the nodes',
};

/** Speaks on standard error. */
export function terminal({ quiet = false }: { readonly quiet?: boolean }): Terminal {
  const stream = process.stderr;
  const paint = colours(stream);
  let shown = false;
  let last = Number.NEGATIVE_INFINITY;
  const clear = (): void => {
    if (shown) stream.write('\r\x1b[2K');
    shown = false;
  };
  return {
    paint,
    say(line) {
      clear();
      if (!quiet) stream.write(`${line}\n`);
    },
    progress({ stage, done, total }) {
      if (quiet || !stream.isTTY) return;
      if (done >= total) return clear();
      const now = performance.now();
      if (now - last < RENEW_MS) return;
      last = now;
      clear();
      const share = total > 1 ? ` ${done} of ${total}` : '';
      stream.write(paint.dim(`${WORDS[stage] ?? stage}${share} …`));
      shown = true;
    },
  };
}
