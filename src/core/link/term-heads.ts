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

/**
 * The longest end of every term outside the vocabulary that is a term itself and that other papers share; `idOf` says which
 * term an end is. A head that nobody names by itself is none: "agent", "block" would be nodes without papers.
 */
export function headsOf(terms: Iterable<Compound>, idOf: (name: string) => string): ReadonlyMap<string, string> {
  const compounds = [...terms].sort((a, b) => byText(a.id, b.id));
  const ends = endsOf(compounds, idOf);
  const named = new Set(compounds.map(({ id }) => id));
  const heads = new Map<string, string>();
  for (const { id, known, name } of compounds) {
    const end = known
      ? undefined
      : endingsOf(name).find((ending) => named.has(idOf(ending)) && joins(ends.get(idOf(ending)), id));
    if (end !== undefined) heads.set(id, idOf(end));
  }
  return heads;
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
