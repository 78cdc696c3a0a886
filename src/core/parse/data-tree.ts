// The tree that JSON and YAML have in common: scalars, lists and maps with the lines they stand on.
// Leaves to others: the two syntaxes (json-tree.ts, yaml-tree.ts), which map is a paper (data-records.ts).

interface Span {
  readonly line: number;
  readonly endLine: number;
}

/** A scalar's line ends follow the rule of `Reading`; null stands for null and for nothing. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | null;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly value: DataNode;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export type DataNode = ScalarNode | ListNode | MapNode;

/** The text of a scalar that says something; null for all else. */
export const textOf = (node: DataNode | undefined): string | null =>
  node?.kind === 'scalar' && node.value !== null && node.value.trim() !== '' ? node.value : null;

/** The value of the first key that matches and says something. */
export function textAt(map: MapNode, key: RegExp): string | null {
  for (const entry of map.entries) {
    const text = key.test(entry.key) ? textOf(entry.value) : null;
    if (text !== null) return text;
  }
  return null;
}
