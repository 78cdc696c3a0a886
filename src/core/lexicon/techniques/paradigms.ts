// Adjectives of titles by which a work says how it learns, whatever it learns: `Federated Lamp Counting`.
// Data; how they are looked up is in extract/techniques.

/** A concept of the vocabulary, and the adjectives that stand for it. */
export const PARADIGMS: readonly (readonly [concept: string, adjectives: string])[] = [
  ['federated learning', 'federated'],
  ['continual learning', 'continual|lifelong|class[- ]incremental'],
  ['contrastive learning', 'contrastive'],
  ['self-supervised learning', 'self[- ]supervised'],
  ['semi-supervised learning', 'semi[- ]supervised'],
  ['weakly supervised learning', 'weakly[- ]supervised'],
  ['few-shot learning', 'few[- ]shot'],
  ['zero-shot learning', 'zero[- ]shot'],
  ['multi-task learning', 'multi[- ]?task'],
  ['multi-view learning', 'multi[- ]view'],
  ['curriculum learning', 'curriculum'],
  ['bayesian learning', 'bayesian'],
  ['variational inference', 'variational'],
  ['equivariant neural network', 'equivariant'],
];
