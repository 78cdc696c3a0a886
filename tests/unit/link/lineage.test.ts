// Statements become edges: one for each pair and relation, with all their evidence.

import { describe, expect, test } from 'vitest';
import { gatherLineage, type Statement } from '../../../src/core/link/lineage';
import { linkCorpus } from '../../../src/core/link/link';
import { documentId, paperKey } from '../../../src/core/model/ids';
import type { Relation } from '../../../src/core/model/relation';
import { corpus, doc, edgesOf, paper, says } from './make';

function statement(
  source: string,
  relation: Relation,
  target: string,
  more: Partial<Statement> & { line?: number; text?: string } = {},
): Statement {
  const { line = 1, text = `${source} ${relation} ${target} on ${line}`, ...rest } = more;
  return {
    source: paperKey(source),
    target: paperKey(target),
    relation,
    cue: 'based on',
    confidence: 0.8,
    origin: 'prose',
    evidence: { document: documentId('a'), line, text },
    ...rest,
  };
}

const years: Record<string, number> = { 'paper:old': 2019, 'paper:new': 2023 };
const gather = (...statements: readonly Statement[]) => gatherLineage(statements, (key) => years[key] ?? null);

test('several statements are one edge with several pieces of evidence, in order, each once', () => {
  const said = [
    statement('b', 'extends', 'a', { line: 9, confidence: 0.7, cue: 'builds on' }),
    statement('b', 'extends', 'a', { line: 2, confidence: 0.9, cue: 'extends', origin: 'link' }),
    statement('b', 'extends', 'a', { line: 9, confidence: 0.6, cue: 'follows' }),
  ];
  const { lineage } = gather(...said);
  expect(lineage).toHaveLength(1);
  expect(lineage[0]).toMatchObject({ confidence: 0.9, cue: 'extends', origin: 'link' });
  expect(lineage[0]?.evidence.map((evidence) => evidence.line)).toEqual([2, 9]);
  expect(gather(...said.toReversed())).toEqual(gather(...said));
});

test('words about the work are named before its title, however sure that is', () => {
  const { lineage } = gather(
    statement('b', 'extends', 'a', { line: 2, confidence: 0.9, cue: 'for', origin: 'title' }),
    statement('b', 'extends', 'a', { line: 9, confidence: 0.7, cue: 'builds on' }),
  );
  expect(lineage[0]).toMatchObject({ confidence: 0.9, cue: 'builds on', origin: 'prose' });
});

test('relations of one pair stay apart, unless one sentence gives both: then the stronger', () => {
  const apart = gather(statement('b', 'compares', 'a', { line: 2 }), statement('b', 'extends', 'a', { line: 5 }));
  expect(apart.lineage.map((edge) => edge.relation)).toEqual(['compares', 'extends']);
  const text = 'B extends A and outperforms it.';
  const same = gather(statement('b', 'compares', 'a', { text }), statement('b', 'extends', 'a', { text }));
  expect(same.lineage.map((edge) => edge.relation)).toEqual(['extends']);
});

test('a work does not draw on itself', () => {
  expect(gather(statement('a', 'uses', 'a')).lineage).toEqual([]);
  // Two names of one paper, known only after linking.
  const relations = [says('l', 3, 'extends', 'the Ketlo model')];
  const linked = linkCorpus(corpus(doc('l', [paper(3, 'Ketlo: Boiling', { name: 'Ketlo' })], { relations })), {
    concepts: [],
  });
  expect([linked.lineage, linked.ghosts]).toEqual([[], []]);
});

describe('both ways', () => {
  test('the edge against time goes, if it is no surer, and is noted', () => {
    const { lineage, issues } = gather(
      statement('new', 'extends', 'old', { line: 4 }),
      statement('old', 'extends', 'new', { line: 7, confidence: 0.6 }),
    );
    expect(lineage.map((edge) => edge.source)).toEqual(['paper:new']);
    expect(issues).toMatchObject([{ code: 'lineage-against-time', severity: 'info', document: 'a', line: 7 }]);
  });

  test('it stays if it is surer, if years are unknown, or if it only compares', () => {
    const surer = gather(statement('new', 'extends', 'old'), statement('old', 'extends', 'new', { confidence: 0.95 }));
    const undated = gather(statement('x', 'extends', 'y'), statement('y', 'extends', 'x', { confidence: 0.1 }));
    const compared = gather(
      statement('new', 'compares', 'old'),
      statement('old', 'compares', 'new', { confidence: 0.1 }),
    );
    for (const { lineage, issues } of [surer, undated, compared]) expect([lineage.length, issues]).toEqual([2, []]);
  });
});

test('edges are sorted by source, target and relation', () => {
  const { lineage } = gather(
    statement('b', 'uses', 'c'),
    statement('b', 'extends', 'c', { line: 3 }),
    statement('a', 'uses', 'z'),
    statement('b', 'uses', 'a'),
  );
  expect(lineage.map(({ source, relation, target }) => `${source} ${relation} ${target}`)).toEqual([
    'paper:a uses paper:z',
    'paper:b uses paper:a',
    'paper:b extends paper:c',
    'paper:b uses paper:c',
  ]);
});

test('statements of two documents about one pair are one edge', () => {
  const ketlo = paper(3, 'Ketlo: Boiling by Gradients', { name: 'Ketlo' });
  const pot = paper(5, 'Teapot: Pouring by Hand', { name: 'Teapot' });
  const linked = linkCorpus(
    corpus(
      doc('a', [ketlo, pot], { relations: [says('a', 5, 'extends', 'Ketlo')] }),
      doc('b', [pot], { relations: [says('b', 5, 'extends', 'ketlo')] }),
    ),
    { concepts: [] },
  );
  expect(edgesOf(linked)).toEqual(['paper:teapot extends paper:ketlo']);
  expect(linked.lineage[0]?.evidence.map((evidence) => evidence.document)).toEqual(['a', 'b']);
});

test('a reference to an entry that is not there is left out', () => {
  const linked = linkCorpus(
    corpus(
      doc('a', [paper(3, 'Ketlo: Boiling')], {
        relations: [says('a', 3, 'extends', 77), says('a', 77, 'uses', 'Samovar')],
      }),
    ),
    { concepts: [] },
  );
  expect([linked.lineage, linked.ghosts]).toEqual([[], []]);
});
