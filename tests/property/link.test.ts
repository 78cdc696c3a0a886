// Laws of linking: merging in any order, shuffled input, bounds on what comes out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/core/base/edit-distance';
import { linkCorpus } from '../../src/core/link/link';
import { corpusOf, emptyCorpus, mergeCorpora } from '../../src/core/link/merge';
import { nameKey } from '../../src/core/link/name-key';
import type { Corpus, Linked } from '../../src/core/model/corpus';
import type { DocFacts, LocalRef, PaperFact, Party, RelationFact, TechniqueFact } from '../../src/core/model/facts';
import { documentId } from '../../src/core/model/ids';
import { ORIGINS, RELATIONS } from '../../src/core/model/relation';

const WORDS =
  'Ketlo Teapot Samovar Mug Boiling Pouring Learning Deep Introduction Networks Attention Survey of for with V2 2 Quantization quantizaton MoE-Mamba'.split(
    ' ',
  );
const NAMES = [
  'Ketlo',
  'KETTLE',
  'Ketlo-2',
  'Ketlo v2',
  'MoE-Mamba',
  'Moe-Mamba',
  'SAM',
  'BlockPruner',
  'BlockPuner',
  'Vim',
  'ViM',
  'PointNet++',
  'PointNet',
  'Following',
  'Masked Autoencoders',
  'MAE',
];
const PATHS = [[], ['Tea'], ['Tea', 'Green'], ['tea', 'Black'], ['Coffee']];
const IDS = ['2401.00001', '2401.00002', '2104.10013v2'];

const title = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 20 }),
);

const paperFact = (line: number): fc.Arbitrary<PaperFact> =>
  fc.record({
    ref: fc.constant<LocalRef>(`${line}`),
    title,
    name: fc.option(fc.constantFrom(...NAMES)),
    aliases: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
    year: fc.option(fc.integer({ min: 2015, max: 2024 })),
    yearFrom: fc.constantFrom('venue', 'arxiv', 'heading', null),
    venue: fc.constantFrom(null, 'arXiv', 'ICLR', 'NeurIPS'),
    authors: fc.array(fc.constantFrom('Ann Lee', 'A. Lee', 'Bo Wu et al.', 'Cy, D.'), { maxLength: 3 }),
    arxiv: fc.option(fc.constantFrom(...IDS), { freq: 2 }),
    doi: fc.constantFrom(null, null, '10.1000/x', '10.1000/Y'),
    openreview: fc.constantFrom(null, null, 'AbC'),
    links: fc.array(
      fc.constantFrom(
        { type: 'code' as const, url: 'https://github.com/acme/ketlo' },
        { type: 'arxiv' as const, url: 'https://arxiv.org/abs/2401.00001' },
        { type: 'other' as const, url: 'http://x.org/' },
      ),
      { maxLength: 2 },
    ),
    summary: fc.constantFrom('', 'Short.', 'Longer prose.'),
    marks: fc.subarray(['⭐', '🔥']),
    line: fc.constant(line),
    endLine: fc.constant(line),
    path: fc.constantFrom(...PATHS),
  });

function docFacts(id: string): fc.Arbitrary<DocFacts> {
  return fc.integer({ min: 0, max: 6 }).chain((count) => {
    const lines = Array.from({ length: count }, (_, i) => i * 3 + 2);
    const party: fc.Arbitrary<Party> = fc.oneof(
      fc.constantFrom(2, 5, 8, 99).map((line): Party => ({ kind: 'entry', ref: `${line}` })),
      fc.constantFrom(...NAMES, '', 'Lee et al. 2020').map((name): Party => ({ kind: 'name', name })),
      fc.constant<Party>({ kind: 'name', name: 'this', url: 'https://arxiv.org/abs/2401.00001' }),
    );
    const evidence = fc.record({
      document: fc.constant(documentId(id)),
      line: fc.integer({ min: 1, max: 20 }),
      text: fc.constantFrom('a', 'b'),
    });
    const relation: fc.Arbitrary<RelationFact> = fc.record({
      from: party,
      to: party,
      relation: fc.constantFrom(...RELATIONS),
      cue: fc.constantFrom('based on', 'follows'),
      confidence: fc.constantFrom(0.5, 0.8, 0.9),
      origin: fc.constantFrom(...ORIGINS),
      evidence,
    });
    const technique: fc.Arbitrary<TechniqueFact> = fc.record({
      ref: fc.constantFrom<LocalRef>('2', '5', '8'),
      name: fc.constantFrom('token merging', 'Token-merging', 'quantization', 'cup stacking'),
      known: fc.boolean(),
      confidence: fc.constantFrom(0.7, 0.9),
      evidence,
    });
    return fc.record({
      document: fc.constant({ id: documentId(id), title: id, sha256: id, lines: 30 }),
      papers: fc.tuple(...lines.map(paperFact)),
      relations: fc.array(relation, { maxLength: 8 }),
      techniques: fc.array(technique, { maxLength: 6 }),
      sections: fc.subarray(PATHS.filter((path) => path.length > 0).map((path) => ({ path, line: 1, endLine: 20 }))),
      rejected: fc.constant([]),
      issues: fc.constant([]),
    });
  });
}

const corpus = fc.tuple(...['a', 'b', 'c'].map(docFacts)).map((documents) => documents.map(corpusOf));
const concepts = [
  { name: 'token merging', aliases: ['ToMe'], broader: ['token reduction'] },
  { name: 'token reduction', aliases: [], broader: ['quantization'] },
  { name: 'quantization', aliases: [] },
];
const all = (parts: readonly Corpus[]): Corpus => parts.reduce(mergeCorpora, emptyCorpus);

describe('merging', () => {
  test('is associative, commutative and idempotent', () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom([0, 1, 2], [2, 0, 1], [1, 1, 0], [0, 0, 0]), (parts, order) => {
        const [a, b, c] = order.map((i) => parts[i] ?? emptyCorpus) as [Corpus, Corpus, Corpus];
        expect(mergeCorpora(mergeCorpora(a, b), c)).toEqual(mergeCorpora(a, mergeCorpora(b, c)));
        expect(mergeCorpora(a, b)).toEqual(mergeCorpora(b, a));
        expect(mergeCorpora(a, a)).toEqual(a);
        expect(mergeCorpora(mergeCorpora(a, b), b)).toEqual(mergeCorpora(a, b));
      }),
    );
  });
});

describe('linking', () => {
  /** The same facts with every list inside the documents in another order. */
  const shuffled = (facts: DocFacts, by: number): DocFacts => {
    const turn = <T>(list: readonly T[]): T[] =>
      [...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].reverse();
    return {
      ...facts,
      papers: turn(facts.papers),
      relations: turn(facts.relations),
      techniques: turn(facts.techniques),
      sections: turn(facts.sections),
    };
  };

  test('gives the same for documents and facts in any order', () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 0, max: 5 }), (parts, by) => {
        const other = parts.toReversed().map(({ facts }) => ({ facts: facts.map((one) => shuffled(one, by)) }));
        expect(linkCorpus(all(other), { concepts })).toEqual(linkCorpus(all(parts), { concepts }));
      }),
      { numRuns: 300 },
    );
  });

  test('loses no entry, and speaks only of nodes that are there', () => {
    fc.assert(
      fc.property(corpus, (parts) => {
        const linked = linkCorpus(all(parts), { concepts });
        const entries = parts.flatMap(({ facts }) =>
          facts.flatMap(({ document, papers }) => papers.map((paper) => `${document.id}:${paper.line}`)),
        );
        expect(
          linked.papers.flatMap(({ sources }) => sources.map((source) => `${source.document}:${source.line}`)).sort(),
        ).toEqual(entries.sort());
        const nodes = keysOf(linked);
        expect(new Set(nodes).size).toBe(nodes.length);
        const known = new Set<string>(nodes);
        const ends = [
          ...linked.lineage.flatMap((edge) => [edge.source, edge.target]),
          ...linked.uses.flatMap((use) => [use.paper, use.technique]),
          ...linked.memberships.flatMap((one) => [one.paper, one.category]),
          ...linked.subcategories.flat(),
          ...linked.broader.flat(),
        ];
        expect(ends.filter((end) => !known.has(end))).toEqual([]);
        for (const edge of linked.lineage) {
          expect(edge.source).not.toBe(edge.target);
          expect(edge.evidence.length).toBeGreaterThan(0);
        }
        for (const ghost of linked.ghosts)
          expect(linked.lineage.some((edge) => edge.source === ghost.key || edge.target === ghost.key)).toBe(true);
        for (const list of [linked.papers, linked.ghosts, linked.techniques, linked.categories]) {
          const keys = list.map((one) => one.key as string);
          expect(keys).toEqual([...keys].sort());
        }
        expect(JSON.parse(JSON.stringify(linked))).toEqual(linked);
      }),
      { numRuns: 200 },
    );
  });

  test('a document listed twice under another name adds sources, no papers', () => {
    fc.assert(
      fc.property(docFacts('a'), (facts) => {
        // Only titles that say something: "Introduction" in two documents may be two.
        const papers = facts.papers.map((paper, i) => ({
          ...paper,
          title: `Number ${'ABCDEFG'[i]} of Many Ways of Boiling Water`,
          name: null,
          aliases: [],
          arxiv: null,
          doi: null,
          openreview: null,
          links: [],
        }));
        const one = { ...facts, papers };
        const copy = { ...one, document: { ...one.document, id: documentId('copy'), sha256: 'copy' } };
        expect(linkCorpus(all([corpusOf(one), corpusOf(copy)]), { concepts }).papers).toHaveLength(papers.length);
      }),
    );
  });
});

const keysOf = (linked: Linked): string[] =>
  [...linked.papers, ...linked.ghosts, ...linked.techniques, ...linked.categories].map((node) => node.key);

test('editDistance is the plain table’s, as far as the limit', () => {
  const plain = (a: string, b: string): number => {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        let cost = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          cost = Math.min(cost, at(i - 2, j - 2) + 1);
        const row = table[i];
        if (row) row[j] = cost;
      }
    return at(a.length, b.length);
  };
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

/** Words in which pluses and stars stand anywhere. */
const signed = fc.string({ unit: fc.constantFrom('a', 'B', '0', '*', '+', '-', ' '), maxLength: 12 });

test('nameKey does not change what it made', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 30 }), signed), (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
    { examples: [['000*0*']] },
  );
});
