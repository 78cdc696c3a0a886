// What a weekend script would do: every bullet, row or heading with a link is a paper, its first link's words the title.
// The yardstick beside which our figures stand; it knows no lineage and no techniques.

import { readList } from '../../src/core/parse/parse';

/** A graph of the contract's shape with papers and categories only. */
export function naiveGraph(id: string, text: string): unknown {
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  let heading = '';
  for (const [i, block] of readList({ id, text }).blocks.entries()) {
    if (block.kind === 'heading') heading = block.content.text.trim();
    if (block.kind !== 'item' && block.kind !== 'row') continue;
    const rich = block.cells?.find((cell) => cell.marks.some((mark) => mark.kind === 'link')) ?? block.content;
    const link = rich.marks.find((mark) => mark.kind === 'link' && /^https?:/.test(mark.url ?? ''));
    if (link === undefined) continue;
    const title = rich.text.slice(link.start, link.end).trim();
    const links = rich.marks.filter((mark) => mark.kind === 'link').map((mark) => ({ url: mark.url ?? '' }));
    const year = /\b(?:19|20)\d\d\b/.exec(block.content.text)?.[0];
    nodes.push({
      key: `paper:${i}`,
      attributes: {
        kind: 'paper',
        label: title,
        title,
        name: null,
        year: year === undefined ? null : Number(year),
        venue: null,
        links,
        sources: [{ document: id, line: block.line }],
      },
    });
    nodes.push({ key: `category:${i}`, attributes: { kind: 'category', label: heading } });
    edges.push({ key: `e${i}`, source: `paper:${i}`, target: `category:${i}`, attributes: { kind: 'in-category' } });
  }
  return { nodes, edges };
}
