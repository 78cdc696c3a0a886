// Acronyms that several fields share: their concepts, of which the titles of a list say which is meant.
// Data; how one is chosen is in extract/techniques. The vocabulary has each as an alias of its first concept.

export const sharedAcronyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['DMD', ['dynamic mode decomposition', 'step distillation']],
  ['MPC', ['model predictive control', 'secure multi-party computation']],
  ['SQL', ['structured query language', 'maximum entropy reinforcement learning']],
  ['TTS', ['text-to-speech', 'test-time scaling']],
]);
