// Listed works that everybody calls by a name their titles do not print: a document that lists "Deep Residual Learning …" means
// it by `ResNet`, unless another of its works is called so.
// Leaves to others: the works and names (lexicon/landmarks.ts).

import { letters } from '../base/text';
import { LANDMARKS, type Landmark } from '../lexicon/landmarks';
import { isFamily } from '../lexicon/not-targets';
import type { Listed } from './listed';

let table: ReadonlyMap<string, Landmark> | null = null;

/**
 * The works, such names among their aliases; of two works with one name the first of the table has it. A family (`Transformer`)
 * is no work's own name.
 */
export function withLandmarkNames(listed: readonly Listed[]): readonly Listed[] {
  table ??= new Map(LANDMARKS.map((landmark) => [landmark.key, landmark]));
  const found = new Map<Landmark, number>();
  for (const [i, { fact }] of listed.entries()) {
    const landmark = table.get(letters(fact.title));
    if (landmark !== undefined && !found.has(landmark)) found.set(landmark, i);
  }
  if (found.size === 0) return listed;
  const named = [...listed];
  const taken = new Set(listed.flatMap(({ fact }) => [fact.name ?? '', ...fact.aliases].map(letters)));
  for (const landmark of LANDMARKS) {
    const at = found.get(landmark);
    const one = at === undefined ? undefined : named[at];
    if (at === undefined || one === undefined) continue;
    const names = landmark.names.filter((name) => !isFamily(name));
    const free = names.filter((name) => !taken.has(letters(name)));
    for (const name of free) taken.add(letters(name));
    const sharedNames = names.filter((name) => !free.includes(name));
    named[at] = { ...one, fact: { ...one.fact, aliases: [...one.fact.aliases, ...free] }, sharedNames };
  }
  return named;
}
