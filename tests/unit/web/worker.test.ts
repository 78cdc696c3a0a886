import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { corpusOf, emptyCorpus, mergeCorpora } from '../../../src/core/link/merge';
import type { DocFacts } from '../../../src/core/model/facts';
import type { PaperGraph } from '../../../src/core/model/graph';
import { buildGraphOf, finish, mapDoc } from '../../../src/core/pipeline';
import { decodeFile } from '../../../web/worker/decode';
import { factsOfGraph } from '../../../web/worker/facts-of-graph';

const OPTIONS = { generator: 'test', layout: 'none' } as const;
const SEED = new URL('../../../seeds/mamba-compression.md', import.meta.url);
const OTHER =
  '# More\n\n## Pruning\n\n- **Famba-V**: [Famba-V](https://arxiv.org/abs/2409.09808) (ECCV 2024).\n- **TwigCut**: [TwigCut](https://arxiv.org/abs/2501.00001). Extends Famba-V.\n';

const ofKind = (graph: PaperGraph, kind: string): string[] => graph.filterNodes((_, node) => node.kind === kind).sort();
const lineage = (graph: PaperGraph): string[] => graph.filterEdges((_, edge) => edge.kind === 'lineage').sort();
const finished = (facts: readonly DocFacts[]): PaperGraph =>
  finish(
    facts.reduce((sum, each) => mergeCorpora(sum, corpusOf(each)), emptyCorpus),
    OPTIONS,
  );

describe('a graph back into facts', () => {
  test('finished again it is the same graph: papers, methods, lineage, categories', async () => {
    const text = await readFile(SEED, 'utf8');
    const graph = buildGraphOf([{ id: 'seed.md', text }], OPTIONS);
    const again = finished(factsOfGraph(graph));
    for (const kind of ['paper', 'method', 'category']) expect(ofKind(again, kind)).toEqual(ofKind(graph, kind));
    expect(lineage(again)).toEqual(lineage(graph));
  });

  test('merged with another list, a work in both is one', async () => {
    const text = await readFile(SEED, 'utf8');
    const graph = buildGraphOf([{ id: 'seed.md', text }], OPTIONS);
    const merged = finished([...factsOfGraph(graph), mapDoc({ id: 'other.md', text: OTHER })]);
    expect(ofKind(merged, 'paper').length).toBe(ofKind(graph, 'paper').length + 1);
    const twig = ofKind(merged, 'paper').find((key) => key.includes('twigcut')) ?? '';
    expect(merged.outNeighbors(twig)).toContain('paper:famba-v');
    expect(merged.getNodeAttributes('paper:famba-v')).toMatchObject({
      sources: [{ document: 'other.md' }, { document: 'seed.md' }],
    });
  });
});

describe('bytes to text', () => {
  const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;
  test('UTF-8, UTF-16 by its mark, Windows-1252 with a note, data not at all', () => {
    expect(decodeFile('a', bytes(0xc3, 0xa9))).toEqual({ text: 'é', issues: [] });
    expect(decodeFile('a', bytes(0xff, 0xfe, 0x41, 0x00))?.text).toBe('A');
    const old = decodeFile('a', bytes(0x43, 0xe9));
    expect(old?.text).toBe('Cé');
    expect(old?.issues[0]?.code).toBe('encoding-guessed');
    expect(decodeFile('a', bytes(0, 1, 2, 3))).toBeNull();
  });
});
