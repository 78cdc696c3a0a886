// Names that results are told of: data sets and benchmarks, which only the words before them show.
// Leaves to others: names with such a noun behind them (mentions.ts), the data sets that everybody knows (lexicon/datasets.ts).

import { standingOf } from '../../lexicon/well-known';
import type { Mention } from './mention';

const NOUN = '\\b(?:data ?sets?|benchmarks?|corpora|test sets)\\b';
const EXAMPLES = '(?:including|such as|like|e\\.g\\.,?|i\\.e\\.,?|namely|:|\\()';
const RESULTS_ON = '\\b(?:gains?|results?|improvements?|accuracy|accuracies|scores?|sota) on(?: the)?';
/** `MME, `, `FUNSD (forms) and ` */
const NAMES = '(?:[\\p{L}\\p{N}-]+(?:\\s[\\p{L}\\p{N}-]+)?(?:\\s\\([^)]*\\))?(?:,\\s(?:and\\s)?|\\sand\\s)){0,8}';

const AMONG_DATA = new RegExp(`(?:${NOUN}[\\s,:]*\\(?${EXAMPLES}|${RESULTS_ON})\\s*${NAMES}$`, 'iu');

/** "benchmarks (e.g., MMHal-Bench, GAVIE)", "F1 gains on MedHallu and HaluEval"; not "results on LLaMA", which lists call a model. */
export const isAmongData = (sentence: string, { kind, start, text }: Mention): boolean =>
  (kind === 'coined' || kind === 'phrase') && standingOf(text).work === 0 && AMONG_DATA.test(sentence.slice(0, start));
