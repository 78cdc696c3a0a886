// Finding the title in the first words of an entry, with what stands before and behind it.

import { describe, expect, test } from 'vitest';
import { NEUTRAL, readSigns } from '../../../../src/core/extract/fields/signs';
import { findTitle } from '../../../../src/core/extract/fields/title';
import { read } from '../../parse/read';

/** The title and the name printed beside it, of the first block. */
function titleOf(markdown: string): string | null {
  const content = read('list.md', markdown).blocks[0]?.content;
  const found = content === undefined ? null : findTitle(content);
  return found === null ? null : found.name === null ? found.title : `${found.title} | ${found.name}`;
}

describe('what stands before', () => {
  test.each([
    ['- [x] 3. :fire: [Snow on Mars](https://arxiv.org/abs/2001.00001)', 'Snow on Mars'],
    ["- [SOSP'23] [Moss: Slow Caches](https://arxiv.org/abs/2001.00001)", 'Moss: Slow Caches'],
    ["- [EuroMLSys'25] [Load Balancing by Lot](https://arxiv.org/abs/2501.00001)", 'Load Balancing by Lot'],
    ['- 2019-CVPR - Reading Frost from Windows [pdf](https://x.example/a.pdf)', 'Reading Frost from Windows'],
    ['- **TidyNet**: "Nets That Clean Themselves", ICCV 2021', 'Nets That Clean Themselves | TidyNet'],
    ['- Okoye et al. (2016) - Comparing orders of early stopping', 'Comparing orders of early stopping'],
    ['- 1995 R. K. Lee and J. Ruiz. Efficiently Counting Snow. ACM TOPLAS 17, 3', 'Efficiently Counting Snow'],
    ['- Lee and Ruiz (2003) - Comparing orders of early stopping', 'Comparing orders of early stopping'],
    ['- Jo Lee, Ana Ruiz, and Wei Chen. 2014. Guessing without regret. In Proceedings of X', 'Guessing without regret'],
    ['- Lu Y, Xu X, Ding M. Odometry at night[J]. Robotics, 2021', 'Odometry at night'],
    ['- Graves, Alex. "**Deep humming**." Nature 521 (2015)', 'Deep humming'],
    ['- **GRF**: A Treves and B Young. Grey fields at rest. ICCV 2021', 'Grey fields at rest | GRF'],
    [
      '- MVP: S Lombard, T Simon, and J Sara. Mixing small volumes of snow. ECCV 2021',
      'Mixing small volumes of snow | MVP',
    ],
    [
      '- [**SnowNet: Deep Drift Fields**](https://arxiv.org/abs/2001.00001), Rebo et al., arXiv 2020',
      'SnowNet: Deep Drift Fields',
    ],
    [
      '- CoRL 2022, Oral. Learning to Walk on Snow [paper](https://arxiv.org/abs/2201.00001)',
      'Learning to Walk on Snow',
    ],
    [
      '- RSS 2024 (Best Paper Award Finalist), Walking Robots on Snow [paper](https://arxiv.org/abs/2401.00001)',
      'Walking Robots on Snow',
    ],
    [
      '- (Best Paper Award Finalist), Robots Made of Snow [paper](https://arxiv.org/abs/2401.00002)',
      'Robots Made of Snow',
    ],
    [
      '- EgoSnow | Scaling Imitation Learning on Snow [paper](https://arxiv.org/abs/2401.00003)',
      'Scaling Imitation Learning on Snow | EgoSnow',
    ],
    [
      '- $\\pi_0$: A Snow Flow Model for Control [paper](https://arxiv.org/abs/2401.00004)',
      'π₀: A Snow Flow Model for Control',
    ],
    ['- SnowLamp: Finding Slow Lamps : Lamps can be slow. How can we find them?', 'SnowLamp: Finding Slow Lamps'],
  ])('%s', (markdown, title) => expect(titleOf(markdown)).toBe(title));

  test('capitals before a year are a title, not people', () => {
    expect(titleOf('- **Attention Is All You Get (2017)**, Vass et al., [@NIPS](https://papers.nips.cc/7181)')).toBe(
      'Attention Is All You Get',
    );
    expect(
      titleOf(
        '- Hermes: A Fast, Fault-Tolerant and Linearizable Protocol, ASPLOS 2020 [[pdf](https://x.example/h.pdf)]',
      ),
    ).toBe('Hermes: A Fast, Fault-Tolerant and Linearizable Protocol');
  });
});

describe('where it ends', () => {
  test('a reference cut by the width of its lines goes on to the dot', () =>
    expect(
      titleOf(
        '- R. Jones, D. Pearl, and K. Ping. The Snow Structure Tree: Computing\n  Control Regions of Snow. ACM PLDI 1994, pp. 171-185.',
      ),
    ).toBe('The Snow Structure Tree: Computing Control Regions of Snow'));

  test.each([
    ['- Paxos Made Plain, SIGACT News 2001 [[pdf](https://x.example/p.pdf)]', 'Paxos Made Plain'],
    ['- Can Bees Count? A Field Study. [[pdf](https://x.example/p.pdf)]', 'Can Bees Count? A Field Study'],
    ['- Towards patient optimisers (VLDB 2021 from Ana Pavlov)', 'Towards patient optimisers'],
    ['- Waves that Remember, Paper: <https://arxiv.org/abs/2107.00002>', 'Waves that Remember'],
    ['- On the transfer of [V]-Moss (https://arxiv.org/abs/2403.00001)', 'On the transfer of [V]-Moss'],
    ['- "Advance the "Edge" of Matching", arXiv 2024', 'Advance the "Edge" of Matching'],
    ['- [[Unlocking Rich Supervision]](https://arxiv.org/abs/2403.00001)', 'Unlocking Rich Supervision'],
    ['- [MossQuant ICLR2025](https://arxiv.org/abs/2403.00001)', 'MossQuant'],
    ['- A Survey of the Literature until 2020 [pdf](https://x.example/p.pdf)', 'A Survey of the Literature until 2020'],
  ])('%s', (markdown, title) => expect(titleOf(markdown)).toBe(title));
});

test('labels, venues, people and years are no papers', () => {
  for (const markdown of [
    '- [pdf](https://x.example/p.pdf)',
    '- [CVPR 2020](https://x.example/p.pdf)',
    '- https://x.example',
  ]) {
    const content = read('list.md', markdown).blocks[0]?.content;
    expect(content && readSigns(content, NEUTRAL).score).toBeLessThan(2);
  }
});
