// What a part of the bench is, and the small tools that parts share.

export interface BenchOptions {
  /** Smaller sizes, fewer runs: all parts in two minutes. */
  readonly quick: boolean;
  /** Tells what is being measured, on standard error. */
  readonly say: (text: string) => void;
}

export interface Part {
  /** On the command line and as the heading in results.md. */
  readonly name: string;
  readonly title: string;
  /** Markdown for results.md. */
  run(options: BenchOptions): Promise<string>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Milliseconds of each of `runs` calls. */
export function timesOf(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Three digits that mean something: 0.00312, 4.57, 1,230. */
export const digits = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? ''
    : Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 });

export function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : digits(cell))));
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Slope of log(time) over log(size) by least squares: 1 is linear. */
export function slopeOf(points: readonly (readonly [size: number, time: number])[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) * (a - x), 0);
}
