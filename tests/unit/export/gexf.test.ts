// GEXF: valid by its schema, read back by networkx with everything in it, years where Gephi's timeline looks for them.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { gexfExporter } from '../../../src/core/export/gexf';
import { buildGraph } from '../../../src/core/graph/build';
import { layoutGraph } from '../../../src/core/layout/layout';
import type { PaperGraph } from '../../../src/core/model/graph';
import { generated } from '../../fixtures/graph/generated';
import { hostileGraph } from '../../fixtures/graph/shuffled';
import { EMPTY_LINKED, small } from '../../fixtures/graph/small';

const NAMESPACES = { g: 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' };
const SCHEMA = join(import.meta.dirname, '../../../../shared/schemas/gexf-1.3/gexf.rng');

const write = (graph: PaperGraph): string => [...gexfExporter.write(graph)].join('');

function laidOut(linked = small): PaperGraph {
  const graph = buildGraph(linked, { generator: 'stemma 0.0.0' });
  layoutGraph(graph);
  return graph;
}

const GRAPHS: readonly (readonly [string, () => PaperGraph])[] = [
  ['small', laidOut],
  ['empty', () => buildGraph(EMPTY_LINKED, { generator: 'stemma 0.0.0' })],
  ['without years', () => laidOut({ ...small, papers: small.papers.map((paper) => ({ ...paper, year: null })) })],
  ['hostile', hostileGraph],
  ['of 300 papers', () => laidOut(generated(300))],
];

/** The attvalues of an element, by name. */
const valuesOf = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(
    element
      .find('g:attvalues/g:attvalue', NAMESPACES)
      .map((value) => value as XmlElement) // The path leads to elements only.
      .map((value) => [value.attr('for')?.value ?? '', value.attr('value')?.value ?? '']),
  );

function elementOf(document: XmlDocument, path: string): XmlElement {
  const found = document.get(path, NAMESPACES);
  if (found === null) throw new Error(`There is no ${path}`);
  return found as XmlElement; // As above.
}

describe('what the file says', () => {
  const document = XmlDocument.fromString(write(laidOut()));
  const at = (path: string): XmlElement => elementOf(document, path);

  test('a paper with all that is known of it', () => {
    const node = at('//g:node[@id="paper:leafcut"]');
    expect(node.attr('label')?.value).toBe('LeafCut');
    expect(valuesOf(node)).toEqual({
      kind: 'paper',
      title: 'LeafCut: Smaller cuts for older trees',
      name: 'LeafCut',
      aliases: 'leaf-cut; Leaf Cut, revised',
      year: '2024',
      yearFrom: 'venue',
      venue: 'NeurIPS',
      authors: 'Ada Ash; Bo Birch',
      arxiv: '2401.00002',
      links: 'arxiv https://arxiv.org/abs/2401.00002; code https://github.com/example/leafcut',
      summary: 'Based on TreeCut, it uses branch merging and looks for outliers in the hidden state of a branch.',
      marks: '⭐',
      sources: 'lists/pruning.md:12-14',
      community: expect.stringMatching(/^\d+$/),
    });
    expect(node.get('viz:shape', NAMESPACES)).not.toBeNull();
  });

  test('a statement with its quotation and line', () => {
    const edge = at('//g:edge[@id="lineage:extends:paper:leafcut->paper:treecut"]');
    expect(edge.attr('source')?.value).toBe('paper:leafcut');
    expect(edge.attr('target')?.value).toBe('paper:treecut');
    expect(edge.attr('kind')?.value).toBe('extends');
    expect(valuesOf(edge)).toEqual({
      kind: 'lineage',
      relation: 'extends',
      cue: 'based on',
      confidence: '0.9',
      origin: 'prose',
      evidence: 'Based on TreeCut, it uses branch merging',
      evidenceLines: 'lists/pruning.md:13',
    });
  });

  test('papers exist from their year to the end of the last one, all else always', () => {
    expect(at('//g:graph').attr('mode')?.value).toBe('dynamic');
    expect([at('//g:graph').attr('start')?.value, at('//g:graph').attr('end')?.value]).toEqual(['2022', '2025']);
    const spell = at('//g:node[@id="paper:treecut"]/g:spells/g:spell');
    expect([spell.attr('start')?.value, spell.attr('end')?.value]).toEqual(['2023', '2025']);
    for (const id of ['paper:undated', 'method:tome', 'technique:merging', 'category:care']) {
      expect(document.get(`//g:node[@id="${id}"]/g:spells`, NAMESPACES)).toBeNull();
    }
  });

  test('without any year there is no timeline', () => {
    expect(write(buildGraph(EMPTY_LINKED, { generator: '' }))).toContain('mode="static"');
  });

  test('counts are those of the graph', () => {
    const graph = laidOut();
    expect(document.find('//g:node', NAMESPACES)).toHaveLength(graph.order);
    expect(document.find('//g:edge', NAMESPACES)).toHaveLength(graph.size);
    expect(at('//g:nodes').attr('count')?.value).toBe(String(graph.order));
  });

  test('places, sizes and colours are those of the graph', () => {
    const { x, y, size, color } = laidOut().getNodeAttributes('paper:leafcut');
    const node = at('//g:node[@id="paper:leafcut"]');
    const viz = (name: string, attribute: string): string | undefined =>
      (node.get(`viz:${name}`, NAMESPACES) as XmlElement | null)?.attr(attribute)?.value; // Elements only.
    expect([viz('position', 'x'), viz('position', 'y'), viz('size', 'value')]).toEqual([x, y, size].map(String));
    const channels = ['r', 'g', 'b'].map((name) => Number(viz('color', name)).toString(16).padStart(2, '0'));
    expect(`#${channels.join('')}`).toBe(color);
  });

  test('two relations between the same works have different kinds: Gephi would take them for one', () => {
    const [first] = small.lineage;
    if (first === undefined) throw new Error('no lineage');
    const graph = buildGraph({ ...small, lineage: [first, { ...first, relation: 'uses' }] }, { generator: '' });
    const kinds = XmlDocument.fromString(write(graph)).find(
      '//g:edge[@source="paper:leafcut"][@target="paper:treecut"]/@kind',
      NAMESPACES,
    );
    expect(kinds.map(({ content }) => content)).toEqual(expect.arrayContaining(['extends', 'uses']));
  });

  test('keys that XML cannot hold stay different', () => {
    const graph = laidOut();
    const attributes = graph.getNodeAttributes('paper:treecut');
    graph.addNode('paper:treecut\u0007', attributes);
    graph.addNode('paper:treecut\u0008', attributes);
    const ids = XmlDocument.fromString(write(graph)).find('//g:node/@id', NAMESPACES);
    expect(new Set(ids.map(({ content }) => content)).size).toBe(graph.order);
  });
});

describe.skipIf(!existsSync(SCHEMA))(`valid by ${SCHEMA} (skipped where the schema is not there)`, () => {
  xmlRegisterFsInputProviders();
  const schema = existsSync(SCHEMA)
    ? RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA }))
    : null;

  test.each(GRAPHS)('%s', (_, graph) => {
    expect(() => schema?.validate(XmlDocument.fromString(write(graph())))).not.toThrow();
  });

  test('the schema sees a mistake', () => {
    const wrong = write(laidOut()).replace('<viz:size value="', '<viz:size value="-');
    expect(() => schema?.validate(XmlDocument.fromString(wrong))).toThrow();
  });
});

const PYTHONS = ['python3', '/usr/bin/python3'];
const python = PYTHONS.find((name) => spawnSync(name, ['-c', 'import networkx']).status === 0);

const READ = `
import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
edges = [[s, t, d] for s, t, d in graph.edges(data=True)]
print(json.dumps({"directed": graph.is_directed(), "nodes": dict(graph.nodes(data=True)), "edges": edges}))
`;

describe.skipIf(python === undefined)(
  'read by networkx (skipped where no python3 has it: apt-get install python3-networkx)',
  () => {
    interface Read {
      readonly directed: boolean;
      readonly nodes: Record<string, Record<string, unknown>>;
      readonly edges: readonly (readonly [string, string, Record<string, unknown>])[];
    }

    function read(graph: PaperGraph): Read {
      const folder = mkdtempSync(join(tmpdir(), 'stemma-gexf-'));
      try {
        writeFileSync(join(folder, 'graph.gexf'), write(graph));
        const json = execFileSync(python ?? '', ['-c', READ, join(folder, 'graph.gexf')], {
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
        });
        return JSON.parse(json) as Read; // The script above writes it.
      } finally {
        rmSync(folder, { recursive: true });
      }
    }

    test.each(GRAPHS)('%s: as many nodes and edges', (_, make) => {
      const graph = make();
      const found = read(graph);
      expect(found.directed).toBe(true);
      expect(Object.keys(found.nodes)).toHaveLength(graph.order);
      expect(found.edges).toHaveLength(graph.size);
    });

    test('with the same attributes', () => {
      const graph = laidOut();
      const found = read(graph);
      graph.forEachNode((key, node) => {
        const { x, y, size, label, kind, community } = node;
        expect(found.nodes[key]).toMatchObject({ label, kind, community, viz: { position: { x, y }, size } });
        if (node.kind !== 'paper') return;
        const known = {
          title: node.title,
          name: node.name,
          year: node.year,
          yearFrom: node.yearFrom,
          venue: node.venue,
        };
        for (const [name, value] of Object.entries(known)) expect(found.nodes[key]?.[name] ?? null).toBe(value);
        expect(found.nodes[key]?.['spells']).toEqual(node.year === null ? undefined : [[node.year, 2025]]);
      });
      const edges = new Map(found.edges.map(([source, target, data]) => [data['id'], { source, target, ...data }]));
      graph.forEachEdge((key, edge, source, target) => {
        expect(edges.get(key)).toMatchObject({ source, target, kind: edge.kind });
        if (edge.kind === 'similar') expect(edges.get(key)).toMatchObject({ weight: edge.weight });
        if (edge.kind === 'lineage') {
          const { relation, cue, confidence, origin } = edge;
          expect(edges.get(key)).toMatchObject({ relation, cue, confidence, origin });
        }
      });
    });
  },
);
