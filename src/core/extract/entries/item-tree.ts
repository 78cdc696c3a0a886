// The items of a list as a tree, each with what stands inside it.

import type { Block } from '../../model/list';
import type { Part } from '../entry';
import { partOf } from './outline';

export interface ItemNode {
  readonly block: Block;
  readonly children: ItemNode[];
  /** Paragraphs, quotes, code … that stand inside the item. */
  readonly inner: Block[];
  /** The name that the heading above gives the work. */
  readonly named?: string;
}

export function treeOf(blocks: readonly Block[]): ItemNode[] {
  const roots: ItemNode[] = [];
  const stack: ItemNode[] = [];
  for (const block of blocks) {
    if (block.kind !== 'item') {
      while (stack.length > block.depth && stack.length > 1) stack.pop();
      stack.at(-1)?.inner.push(block);
      continue;
    }
    while (stack.length > block.depth) stack.pop();
    const node: ItemNode = { block, children: [], inner: [] };
    const parent = stack.at(-1);
    if (parent) parent.children.push(node);
    else roots.push(node);
    stack.push(node);
  }
  return roots;
}

/** Everything inside an item, in reading order, itself left out. */
export function flatten(node: ItemNode): Part[] {
  return [...node.inner.map(partOf), ...node.children.flatMap((child) => [partOf(child.block), ...flatten(child)])];
}

/** All lists within a list, itself first. */
export const withSiblings = (nodes: readonly ItemNode[]): (readonly ItemNode[])[] => [
  nodes,
  ...nodes.flatMap(({ children }) => (children.length > 0 ? withSiblings(children) : [])),
];
