// Works that everybody calls by a name their titles do not print.

import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/core/extract/extract';
import { isLandmark, LANDMARKS } from '../../../src/core/lexicon/landmarks';
import { documentId } from '../../../src/core/model/ids';
import { readList } from '../../../src/core/parse/parse';

const factsOf = (text: string) => extractFacts(readList({ id: documentId('list.md'), text }));

const edges = (text: string): string[] =>
  factsOf(text).relations.map(({ relation, to }) => `${relation} ${to.kind === 'name' ? to.name : ''}`);

const RESIDUAL = '- [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)\n';

test('a landmark goes by its name, a variant of it is no version of another', () => {
  const { papers, relations } = factsOf(
    `${RESIDUAL}- [Counting Lamps in the Dark](https://arxiv.org/abs/2401.00001). It builds upon ResNet.\n`,
  );
  expect(papers[0]?.name).toBeNull();
  expect(papers[0]?.aliases).toContain('ResNet');
  expect(relations.map(({ relation, to }) => [relation, to])).toEqual([['extends', { kind: 'name', name: 'ResNet' }]]);
  expect(
    edges(`- [Playing Atari with Deep Reinforcement Learning](https://arxiv.org/abs/1312.5602)
- [Deep Reinforcement Learning with Double Q-learning](https://arxiv.org/abs/1509.06461)
`),
  ).toEqual([]);
});

test('a name that another work of the list has is that one’s', () => {
  const { papers } = factsOf(
    `${RESIDUAL}- **ResNet: Nets of Lamps and Resin** [paper](https://arxiv.org/abs/2401.00002)\n`,
  );
  expect(papers.map(({ aliases }) => aliases.includes('ResNet'))).toEqual([false, false]);
});

test('two works of one name: the first has it, and neither draws on itself', () => {
  const text = `- [Enriching Word Vectors with Subword Information](https://arxiv.org/abs/1607.04606)
- [Bag of Tricks for Efficient Text Classification](https://arxiv.org/abs/1607.01759). Based on fastText, our classifier is quick.
`;
  expect(factsOf(text).papers.map(({ aliases }) => aliases)).toEqual([['fastText'], []]);
  expect(edges(text)).toEqual([]);
});

test('every line has a title and names of its own', () => {
  expect(LANDMARKS.filter(({ names, key }) => key === '' || names.some((name) => name.trim() === ''))).toEqual([]);
  expect(new Set(LANDMARKS.map(({ key }) => key)).size).toBe(LANDMARKS.length);
});

test('words are a landmark where its title has them, not where another has the same short name', () => {
  expect(isLandmark('3DGS', 'Gaussian splatting')).toBe(true);
  expect(isLandmark('PPO', 'proximal policy optimizations')).toBe(true);
  expect(isLandmark('PRM', 'process reward model')).toBe(false);
  expect(isLandmark('IPC', 'inter-process communication')).toBe(false);
});
