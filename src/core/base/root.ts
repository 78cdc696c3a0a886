// A word without its inflection, which stems blur: `local` is not `localization`, `observe` not `observability`.
// Leaves to others: stems proper (stem.ts), folding and British endings (their callers).

const ENDING = /(?:ations?|ators?|ating|ated|ative|ates?|ions?|ors?|ers?|ings?|ings|ably|ed|es|s|e)$/;

/** The root of one lower-case word: `quantized`, `quantizer`, `quantizing`, `quantization` → `quantiz`. */
export function rootOf(word: string): string {
  const root = word.replace(ENDING, '');
  // "running", "clipped"
  return root.length > 3 && root.at(-1) === root.at(-2) && root !== word ? root.slice(0, -1) : root;
}
