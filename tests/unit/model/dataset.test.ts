import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build';
import { readGraphFile, toGraphFile } from '../../../src/core/model/dataset';
import { small } from '../../fixtures/graph/small';

type Json = Record<string, unknown>;

/** The small graph's file as plain data that a test may spoil. */
const file = (): { attributes: Json; nodes: Json[]; edges: Json[] } =>
  JSON.parse(JSON.stringify(toGraphFile(buildGraph(small, { generator: 'test' }))));

/** The member there, to be spoilt. */
const at = (members: Json[], key: string): Json => {
  const found = members.find((member) => member['key'] === key);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found;
};
const attributesOf = (member: Json): Json => member['attributes'] as Json;

const problemOf = (spoil: (graph: ReturnType<typeof file>) => void): string => {
  const value = file();
  spoil(value);
  const result = readGraphFile(value);
  return result.ok ? 'none' : result.problem;
};

describe('a graph file that does not fit', () => {
  const paper = 'paper:watering';
  const first = ({ edges }: ReturnType<typeof file>): Json => edges[0] ?? {};
  const lineage = ({ edges }: ReturnType<typeof file>): Json =>
    edges.find((edge) => attributesOf(edge)['kind'] === 'lineage') ?? {};

  test.each<[string, (graph: ReturnType<typeof file>) => void, RegExp]>([
    ['a missing list', (graph) => Reflect.deleteProperty(graph, 'nodes'), /^nodes: wanted a list, found nothing\.$/],
    [
      'a member that is only inherited',
      (graph) => Reflect.deleteProperty(at(graph.nodes, paper), 'key'),
      /^nodes → \[\d+\] → key: wanted a text, found nothing/,
    ],
    [
      'a year in words',
      ({ nodes }) => {
        attributesOf(at(nodes, paper))['year'] = 'soon';
      },
      /^nodes → \[\d+\] → paper:watering → attributes → year: wanted a year, found "soon"\.$/,
    ],
    [
      'the wrong line deep inside',
      ({ nodes }) => {
        attributesOf(at(nodes, paper))['sources'] = [
          { document: 'a.md', line: 3 },
          { document: 'a.md', line: -1 },
        ];
      },
      /^nodes → \[\d+\] → paper:watering → attributes → sources → \[1\] → line: wanted a whole number from 0, found -1\.$/,
    ],
    [
      'two nodes with one key',
      ({ nodes }) => nodes.push(at(nodes, paper)),
      /^there are two nodes with the key paper:watering\.$/,
    ],
    ['two edges with one key', (graph) => graph.edges.push(first(graph)), /^there are two edges with the key .+\.$/],
    [
      'an end that is not there',
      (graph) => {
        first(graph)['target'] = 'paper:nowhere';
      },
      /^the edge .+ has an end that is not there: paper:nowhere\.$/,
    ],
    [
      'a start that is not there',
      (graph) => {
        first(graph)['source'] = 'constructor';
      },
      /^the edge .+ has an end that is not there: constructor\.$/,
    ],
    [
      'a loop',
      (graph) => {
        first(graph)['source'] = first(graph)['target'];
      },
      /^the edge .+ leads from (.+) to itself\.$/,
    ],
    [
      'ends of the wrong kind',
      (graph) => {
        lineage(graph)['target'] = 'category:care';
      },
      /^the edge .+ of kind lineage leads from a paper to a category\.$/,
    ],
    [
      'a newer schema',
      ({ attributes }) => {
        attributes['schema'] = 99;
      },
      /^attributes: it was written by test in schema 99/,
    ],
  ])('%s', (_, spoil, problem) => {
    expect(problemOf(spoil)).toMatch(problem);
  });

  test('is refused as a whole, whatever it is', () => {
    for (const value of [null, [], 7, 'graph', undefined]) expect(readGraphFile(value).ok).toBe(false);
  });
});

test('members that another program added are left out', () => {
  expect(problemOf((graph) => Object.assign(graph.nodes[0] ?? {}, { extra: true, toString: 7 }))).toBe('none');
});
