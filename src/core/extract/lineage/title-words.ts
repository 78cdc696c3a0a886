// What the words beside a name in a title make of it: `Improving X`, `Beyond X`, `X-based`; questions.
// Leaves to others: which words are names (title-names.ts), turns of phrase of their own (title-phrases.ts).

import type { Telling } from '../../lexicon/title-confidence';
import type { Relation } from '../../model/relation';
import { nameEnd } from './title-phrases';

/** Words right before a name in a title, at their end. */
const before = (words: string, filler = 'the'): RegExp => new RegExp(`\\b(?:${words})\\s+(?:(?:${filler})\\s+)*$`, 'i');
const USED =
  'the|an?|pre-?trained|multiple|deep|mixtures? of|\\w+-(?:informed|guided|driven|enhanced|constrained|regulari[sz]ed)';
/** What the words before a name make of it; the first that fits. Prepositions and adjectives relate anything to anything: "for IoT". */
const BEFORE: readonly (readonly [Relation, Telling, RegExp])[] = [
  [
    'compares',
    'plainly',
    before(
      'beyond|vs\\.?|versus|than|outperform(?:s|ing)?|rivals?|beats?|instead of|against|surpass(?:es|ing)?|replac(?:es|ing)|alternatives? to|compar(?:ing|ison of|ed (?:to|with))',
    ),
  ],
  ['compares', 'vaguely', before('without|or')],
  ['inspired-by', 'outright', before('inspired by')],
  ['inspired-by', 'plainly', before('lessons from|motivated by')],
  ['uses', 'outright', before('based on|powered by', USED)],
  [
    'uses',
    'plainly',
    before(
      'fine-?tun(?:e|ing)|pre-?train(?:ing)?|integrat(?:ing|ion of)|with|using|via|meets?|leveraging|guided by|utilizing|combining|apply(?:ing)?|exploiting|prompting|adapting|harnessing|empowering|augmenting|analy[sz]ing|demystifying|explaining|interpreting|probing|evaluating|defending|attacking|jailbreaking',
      USED,
    ),
  ],
  ['extends', 'outright', before('extensions? of')],
  ['uses', 'vaguely', before('by|through|from|in|on|of|and|under|into|at', USED)],
  [
    'extends',
    'plainly',
    before(
      'improv\\w+|enhanc\\w+|boost\\w+|extend\\w+|accelerat\\w+|revisit\\w+|rethink\\w+|generali[sz]\\w+|simplif\\w+|scal(?:ing|able|ed)(?: up)?|distill\\w+|compress\\w+|prun\\w+|quanti[sz]\\w+|speed(?:ing)? up|bootstrapp?\\w*',
    ),
  ],
  [
    'extends',
    'vaguely',
    before(
      'robust|efficient|fast(?:er)?|better|stronger|lightweight|conditional|supervised|unsupervised|multi\\S*|understanding|inside|for|to|variational|hierarchical|adaptive|dynamic|deep|latent|sparse|parallel|towards?',
    ),
  ],
];

/** Nouns after a name that say it is applied: "BERT Pre-Training of Image Transformers". */
export const APPLIED =
  /^[\s-]+(?:(?:based|informed|style|guided|driven|powered|enhanced|augmented)\b|pre-?\s?train\w*|fine-?tun\w*|tuning|training|embeddings?|features?|representations?|priors?|latents?|models?|inversion|supervision|distillation|guidance|rewards?|losse?s?|blocks?|layers?|modules?|architectures?|backbones?|encoders?|decoders?)\b/i;

/** What the words that end a stretch of a title do to the name behind them; null if they say nothing. */
export function doneTo(
  lead: string,
): { readonly relation: Relation; readonly telling: Telling; readonly cue: string } | null {
  for (const [relation, telling, pattern] of BEFORE) {
    const cue = pattern.exec(lead)?.[0].trim();
    if (cue !== undefined) return { relation, telling, cue };
  }
  return null;
}

/** `Is Lamp Effective for Rooms?` asks about it. */
export const asks = (title: string): boolean =>
  /^(?:is|are|can|do|does|what|how|why|when)\b.*\?/i.test(title.slice(nameEnd(title)).replace(/^[\s:：–—-]+/, ''));
