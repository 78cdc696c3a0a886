// Multinomial logistic regression with a Gaussian prior, by Nesterov's accelerated gradient with restarts
// (O'Donoghue & Candès 2015), over rows of signs that are there or not.

export interface Row {
  readonly signs: readonly string[];
  /** 0 for none of the classes, else 1 … classes. */
  readonly label: number;
  readonly weight: number;
}

export interface Model {
  readonly bias: readonly number[];
  /** Weights of each class, against none of them. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

/**
 * @param classes beside "none of them"
 * @param prior weight of half the squared norm against the sum of the losses
 */
export function learn(rows: readonly Row[], classes: number, prior: number, steps = 400): Model {
  const width = classes + 1;
  const indices = new Map<string, number>();
  const data = rows.map(({ signs, label, weight }) => {
    const at = signs.map((sign) => {
      const known = indices.get(sign) ?? indices.size + 1;
      indices.set(sign, known);
      return known;
    });
    // The bias is the sign that is always there.
    return { at: [0, ...at], label, weight };
  });
  const size = (indices.size + 1) * width;
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  // The curvature is at most half of the squared length of a row, summed (Böhning 1992); rows share few signs, so the step
  // grows while that does no harm.
  let step = 1 / data.reduce((sum, { at, weight }) => sum + (at.length * weight) / 2, 0);
  let momentum = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < steps; round++) {
    const { loss, gradient } = lossOf(data, ahead, width, prior);
    if (loss > best) {
      momentum = 1;
      ahead = weights.slice();
      step /= 2;
      best = Number.POSITIVE_INFINITY;
      continue;
    }
    best = loss;
    const next = ahead.map((value, i) => value - step * (gradient[i] ?? 0));
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const before = weights;
    ahead = next.map((value, i) => value + ((momentum - 1) / after) * (value - (before[i] ?? 0)));
    weights = next;
    momentum = after;
    step *= 1.05;
  }
  const against = (i: number): number[] =>
    Array.from({ length: classes }, (_, k) => (weights[i * width + k + 1] ?? 0) - (weights[i * width] ?? 0));
  return { bias: against(0), signs: new Map([...indices].map(([sign, i]) => [sign, against(i)])) };
}

function lossOf(
  data: readonly { readonly at: readonly number[]; readonly label: number; readonly weight: number }[],
  weights: Float64Array,
  width: number,
  prior: number,
): { loss: number; gradient: Float64Array } {
  const gradient = weights.map((value, i) => (i < width ? 0 : prior * value));
  let loss = weights.reduce((sum, value, i) => (i < width ? sum : sum + (prior * value * value) / 2), 0);
  const sums = new Float64Array(width);
  for (const { at, label, weight } of data) {
    sums.fill(0);
    for (const i of at) for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[i * width + k] ?? 0);
    const most = Math.max(...sums);
    let all = 0;
    for (let k = 0; k < width; k++) all += Math.exp((sums[k] ?? 0) - most);
    for (let k = 0; k < width; k++) {
      const share = Math.exp((sums[k] ?? 0) - most) / all;
      const off = weight * (share - (k === label ? 1 : 0));
      for (const i of at) gradient[i * width + k] = (gradient[i * width + k] ?? 0) + off;
      if (k === label) loss -= weight * Math.log(Math.max(share, 1e-300));
    }
  }
  return { loss, gradient };
}
