// Last words of terms that name one way of doing things ("stochastic policy gradients"), not a goal, a field or a thing
// ("wireless power transfer"): sentences and titles take such a term for something that a work builds on.
// Data: sources of patterns, in lower case.

const WAYS = 'gradients?|descent|iteration|auto-?encoders?|transformers?|splatting|machines?|filters?|algorithms?';

/** Spelled out before an acronym of its own, which says that it is one thing: "group relative policy optimization (GRPO)". */
export const SPELLED_WAYS = `(?:${WAYS}|optimi[sz]ations?|estimators?|replay|search|transforms?|regression|sampling|actor-critic|distillation|pruning|decoding|attention|samplers?|walks?)`;

/** After words that build on it: "extends flow matching to graphs", not "extends the context window". */
export const BUILT_ON_WAYS = `(?:${SPELLED_WAYS}|\\p{L}{2,}ing|networks?|evolution|transport|flows?|processes|hashing)`;

/** In a title, where "Improving Knowledge Distillation" may be about all there is of it: only what is built. */
export const TITLE_WAYS = `(?:${WAYS}|networks?|fields?|trees?|forests?|-learning)`;

/** What is built and named: a listed title that ends so (`Memory Networks`) is a work in other titles too, not a field. */
export const BUILT = /(?:networks?|nets|machines?|(?:auto-?)?encoders?|processes|models?)$/i;
