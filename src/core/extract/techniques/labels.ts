// The labels of the vocabulary word by word, as text that is looked up without being taken apart before: making it takes
// longer than reading a list of a hundred entries, so the command is built with it ready (labels.prepared.ts).
// Leaves to others: looking up (vocabulary.ts).

import type { TechniqueConcept } from '../../lexicon/techniques';
import { formsIn } from './tokens';

export interface LabelTable {
  /** A line for each stem with which labels begin: the stem, then its labels, tabs between. */
  readonly labels: string;
  /** Stems of all words, blanks between. */
  readonly stems: string;
  /** Words in which a typo can be seen. */
  readonly longWords: string;
}

/** Letters; shorter words are too close to each other to tell a typo from another word. */
export const TYPO_LENGTH = 8;

/** First halves that some authors write apart and others do not. */
const APART =
  /\b(pre|fine|multi|spatio)-?(train|tun|modal|task|view|agent|scale|hop|turn|label|object|domain|temporal)/g;

/** A label as it is and with such halves joined and apart: `pre-trained model`, `pretrained model`. */
const writtenBoth = (label: string): Iterable<string> =>
  new Set([label, label.replace(APART, '$1$2'), label.replace(APART, '$1-$2')]);

export function labelTable(concepts: readonly TechniqueConcept[]): LabelTable {
  const labels = new Map<string, string[]>();
  const stems = new Set<string>();
  const longWords = new Set<string>();
  for (const [place, { name, aliases }] of concepts.entries()) {
    for (const text of [name, ...aliases].flatMap((label) => [...writtenBoth(label)])) {
      const forms = formsIn(text);
      const [first, ...others] = forms;
      if (first === undefined) continue;
      for (const { plain, stem } of forms) {
        stems.add(stem);
        if (plain.length >= TYPO_LENGTH) longWords.add(plain);
      }
      const same = labels.get(first.stem) ?? [];
      labels.set(first.stem, same);
      same.push([place, others.map(({ stem }) => stem).join(' '), text].join(';'));
    }
  }
  return {
    labels: [...labels].map((line) => line.flat().join('\t')).join('\n'),
    stems: [...stems].join(' '),
    longWords: [...longWords].join(' '),
  };
}

export interface StoredLabel {
  /** Place of its concept. */
  readonly concept: number;
  readonly text: string;
  /** Of its words after the first. */
  readonly stems: readonly string[];
}

/** The labels of a line of the table, without the stem that begins it. */
export const labelsIn = (line: string): StoredLabel[] =>
  line.split('\t').map((label) => {
    const [concept, stems = '', text = ''] = label.split(';');
    return { concept: Number(concept), text, stems: stems === '' ? [] : stems.split(' ') };
  });
