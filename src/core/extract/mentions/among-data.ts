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

const USED = new RegExp(`\\b(?:us(?:e|es|ed|ing)|on|over)(?: the)?\\s${NAMES}$`, 'iu');
const TO_EVALUATE = /^(?:(?:,|\sand|,\sand)\s[\p{L}\p{N}-]+){0,4}\s(?:to|for)\s(?:evaluat|test|benchmark|assess)/iu;
const MEASURED = new RegExp(
  `\\b(?:improvements?|gains?|increases?|reductions?|drops?) in(?: both| the)?\\s${NAMES}$`,
  'iu',
);

/** What words in capitals may stand for: `the operations ADD, DROP and EDIT`. */
const OPERATIONS = new RegExp(
  `\\b(?:operations?|operators?|commands?|actions|keywords?|(?:special )?tokens|labels)[\\s:(]+${NAMES}$`,
  'iu',
);

/**
 * "benchmarks (e.g., MMHal-Bench, GAVIE)", "F1 gains on MedHallu and HaluEval", "use AdvLamp and ANLX to evaluate", measures
 * ("improvement in both LOTA and IDL1"); not "results on LLaMA", which lists call a model.
 */
export const isAmongData = (sentence: string, { kind, start, end, text }: Mention): boolean => {
  if ((kind !== 'coined' && kind !== 'phrase') || standingOf(text).work > 0) return false;
  const before = sentence.slice(0, start);
  return (
    AMONG_DATA.test(before) ||
    (/^\p{Lu}{2,}$/u.test(text) && OPERATIONS.test(before)) ||
    MEASURED.test(before) ||
    (TO_EVALUATE.test(sentence.slice(end)) && USED.test(before))
  );
};
