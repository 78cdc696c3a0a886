// Which broader concept a compound hangs under: `kernel fuzzing` under `fuzzing`, for terms that the vocabulary does not know.
// Leaves to others: gathering terms (techniques.ts), concepts and their own broader ones (vocabulary.ts).

import { byText } from '../base/sort';
import type { PaperKey } from '../model/ids';

/** A term, by its identity. */
interface Compound {
  readonly id: string;
  readonly known: boolean;
  /** How it is spelled most. */
  readonly name: string;
  readonly papers: ReadonlyMap<PaperKey, unknown>;
}

/** A head must join so many papers. */
const LEAST_PAPERS = 2;

/** What a vocabulary says of ends. */
export interface Ends {
  /** The term an end is. */
  idOfEnd(end: string): string;
  /** The nearest concepts among those present that an end is a kind of. */
  above(end: string, present: ReadonlyMap<string, unknown>): Iterable<string>;
}

/**
 * The longest end of every term outside the vocabulary that is a term itself and that other papers share; else what stands
 * above its end and other papers name: `vessel tracking` under object tracking. A head that nobody names is none: "agent",
 * "block" would be nodes without papers.
 */
export function headsOf(terms: Iterable<Compound>, vocabulary: Ends): ReadonlyMap<string, string> {
  const compounds = [...terms].sort((a, b) => byText(a.id, b.id));
  const idOf = (end: string): string => vocabulary.idOfEnd(end);
  const ends = endsOf(compounds, idOf);
  const named = new Map(compounds.map((term) => [term.id, term]));
  const heads = new Map<string, string>();
  for (const term of compounds) {
    if (term.known) continue;
    const endings = endingsOf(term.name);
    const own = endings.map(idOf).find((end) => named.has(end) && joins(ends.get(end), term.id));
    const head =
      own ?? endings.map((end) => mostNamed(vocabulary.above(end, named), term, named)).find((id) => id !== null);
    if (head !== undefined && head !== null) heads.set(term.id, head);
  }
  return heads;
}

/** Of some terms that which most papers name beside those of a compound. */
function mostNamed(ids: Iterable<string>, { papers }: Compound, named: ReadonlyMap<string, Compound>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const id of [...ids].sort(byText)) {
    const others = [...(named.get(id)?.papers.keys() ?? [])].filter((paper) => !papers.has(paper)).length;
    if (others > most) {
      best = id;
      most = others;
    }
  }
  return best;
}

interface End {
  readonly id: string;
  /** How many terms are it or end in it. */
  terms: number;
  readonly papers: Set<PaperKey>;
}

const joins = (end: End | undefined, id: string): boolean =>
  end !== undefined && end.id !== id && end.terms >= 2 && end.papers.size >= LEAST_PAPERS;

function endsOf(compounds: readonly Compound[], idOf: (name: string) => string): Map<string, End> {
  const ends = new Map<string, End>();
  for (const { id, known, name, papers } of compounds)
    for (const head of new Set([id, ...(known ? [] : endingsOf(name).map(idOf))])) {
      const end = ends.get(head) ?? { id: head, terms: 0, papers: new Set<PaperKey>() };
      ends.set(head, end);
      end.terms++;
      for (const paper of papers.keys()) end.papers.add(paper);
    }
  return ends;
}

/** `context-aware kernel fuzzing` → `kernel fuzzing`, `fuzzing`. */
function endingsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}
