import { describe, expect, test } from 'vitest';
import { UNSORTED_COLOR } from '../../../src/core/graph/palette';
import { communitiesIn } from '../../../src/core/model/community';
import { buildGraphOf } from '../../../src/core/pipeline';

const TOPICS = ['knowledge distillation', 'federated learning', 'image segmentation'];

/** Five papers of each topic, one of none; under a heading each where asked. */
function listOf(hasSections: boolean): string {
  const papers = TOPICS.flatMap((topic, t) => [
    ...(hasSections ? [`\n## ${topic}\n`] : []),
    ...[1, 2, 3, 4, 5].map(
      (n) =>
        `- [Work ${'ABC'[t]}${n}: a study of ${topic}](https://example.org/${t}-${n}) ICLR 202${n}. Uses ${topic}.`,
    ),
  ]);
  return `# Flat\n\n${papers.join('\n')}\n- [Snow in summer](https://example.org/snow) 2020\n`;
}

const graphOf = (hasSections: boolean) =>
  buildGraphOf([{ id: 'list.md', text: listOf(hasSections) }], { generator: 'test' });

describe('communities', () => {
  test('of a list without sections are called by the technique that tells each from the others', () => {
    const graph = graphOf(false);
    const found = communitiesIn(graph);
    expect(found.map(({ technique }) => graph.getNodeAttribute(technique, 'label')).sort()).toEqual(TOPICS.toSorted());
    for (const { papers } of found) expect(papers).toHaveLength(5);
  });

  test('have a colour each; what is in none is grey', () => {
    const graph = graphOf(false);
    const colours = communitiesIn(graph).map(({ papers }) => [
      ...new Set(papers.map((key) => graph.getNodeAttribute(key, 'color'))),
    ]);
    expect(colours.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(new Set(colours.flat()).size).toBe(3);
    expect(colours.flat()).not.toContain(UNSORTED_COLOR);
    expect(graph.getNodeAttribute('paper:snow-in-summer', 'color')).toBe(UNSORTED_COLOR);
  });

  test('are none where sections tell papers apart', () => {
    expect(communitiesIn(graphOf(true))).toEqual([]);
  });
});
