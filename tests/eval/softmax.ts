// Multinomial logistic regression with a Gaussian prior, by Nesterov's accelerated gradient with restarts
// (O'Donoghue & Candès 2015), over rows of signs that are there or not.

export interface Row {
  /** Signs that weigh for each class as they will. */
  readonly signs: readonly string[];
  /** Signs that weigh the same for all classes, against none of them. */
  readonly shared: readonly string[];
  /** 0 for none of the classes, else 1 … classes. */
  readonly label: number;
  readonly weight: number;
}

export interface Model {
  readonly bias: readonly number[];
  /** Weights of each class, against none of them. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
  readonly shared: ReadonlyMap<string, number>;
}

/** A row with the places of its signs in the weights: of the first of a sign's weights, and of those of shared signs. */
interface Placed {
  readonly at: readonly number[];
  readonly shared: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/**
 * @param classes beside "none of them"
 * @param prior weight of half the squared norm against the sum of the losses
 */
export function learn(rows: readonly Row[], classes: number, prior: number, steps = 400): Model {
  const width = classes + 1;
  const signs = [...new Set(rows.flatMap((row) => row.signs))];
  const shared = [...new Set(rows.flatMap((row) => row.shared))];
  // The bias is the sign that is always there
  const places = new Map(signs.map((sign, i) => [sign, (i + 1) * width]));
  const sharedPlaces = new Map(shared.map((sign, i) => [sign, (signs.length + 1) * width + i]));
  const data = rows.map(
    (row): Placed => ({
      at: [0, ...row.signs.map((sign) => places.get(sign) ?? 0)],
      shared: row.shared.map((sign) => sharedPlaces.get(sign) ?? 0),
      label: row.label,
      weight: row.weight,
    }),
  );
  const size = (signs.length + 1) * width + shared.length;
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  // The curvature is at most half of the squared length of a row, summed (Böhning 1992); rows share few signs, so the step
  // grows while that does no harm.
  let step = 1 / data.reduce((sum, row) => sum + ((row.at.length + row.shared.length) * row.weight) / 2, 0);
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
    Array.from({ length: classes }, (_, k) => (weights[i + k + 1] ?? 0) - (weights[i] ?? 0));
  return {
    bias: against(0),
    signs: new Map([...places].map(([sign, i]) => [sign, against(i)])),
    shared: new Map([...sharedPlaces].map(([sign, i]) => [sign, weights[i] ?? 0])),
  };
}

function lossOf(
  data: readonly Placed[],
  weights: Float64Array,
  width: number,
  prior: number,
): { loss: number; gradient: Float64Array } {
  const gradient = weights.map((value, i) => (i < width ? 0 : prior * value));
  let loss = weights.reduce((sum, value, i) => (i < width ? sum : sum + (prior * value * value) / 2), 0);
  const sums = new Float64Array(width);
  for (const { at, shared, label, weight } of data) {
    sums.fill(0);
    for (const i of at) for (let k = 0; k < width; k++) sums[k] = (sums[k] ?? 0) + (weights[i + k] ?? 0);
    // What weighs for all classes alike weighs against none
    for (const i of shared) sums[0] = (sums[0] ?? 0) - (weights[i] ?? 0);
    const most = Math.max(...sums);
    let all = 0;
    for (let k = 0; k < width; k++) all += Math.exp((sums[k] ?? 0) - most);
    for (let k = 0; k < width; k++) {
      const share = Math.exp((sums[k] ?? 0) - most) / all;
      const off = weight * (share - (k === label ? 1 : 0));
      for (const i of at) gradient[i + k] = (gradient[i + k] ?? 0) + off;
      if (k === 0) for (const i of shared) gradient[i] = (gradient[i] ?? 0) - off;
      if (k === label) loss -= weight * Math.log(Math.max(share, 1e-300));
    }
  }
  return { loss, gradient };
}
