// Logarithm and exponential that are the same on every machine: engines may differ in the last bit of Math.log and Math.exp,
// and such bits reach files.

/** The natural logarithm of a finite number above 0, with basic operations only (IEEE 754); error below 1e-14 relative to 1. */
export function naturalLog(value: number): number {
  let mantissa = value;
  let doublings = 0;
  for (; mantissa >= 1.5; mantissa /= 2) doublings++;
  for (; mantissa < 0.75; mantissa *= 2) doublings--;
  // ln m = 2 artanh((m - 1) / (m + 1)); |z| <= 0.2 here, so twelve terms leave less than 1e-17.
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let sum = 0;
  for (let power = 23; power >= 1; power -= 2) sum = sum * square + 1 / power;
  return 2 * z * sum + doublings * Math.LN2;
}

/** e to the power of a number between -700 and 700, with basic operations only (IEEE 754); relative error below 1e-14. */
export function exponential(power: number): number {
  const doublings = Math.round(power / Math.LN2);
  const rest = power - doublings * Math.LN2;
  // |rest| <= 0.35, so sixteen terms of the series leave less than 1e-17.
  let sum = 1;
  for (let term = 16; term >= 1; term--) sum = 1 + (rest / term) * sum;
  return sum * 2 ** doublings;
}
