// What titles, sentences and fields of an entry state, with the place that says so.

import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/core/extract/extract';
import { documentId } from '../../../src/core/model/ids';
import { readList } from '../../../src/core/parse/parse';

const stated = (text: string, id = 'list.md'): string[] =>
  extractFacts(readList({ id: documentId(id), text })).relations.map(
    ({ to, relation, cue, origin, evidence }) =>
      `${relation} ${to.kind === 'name' ? to.name : to.ref} | ${cue} | ${origin} ${evidence.line}: ${evidence.text}`,
  );

test('a cell below "Base Model" and a bullet "Backbone:" say what the work uses', () => {
  expect(
    stated(`# Moss

| Title | Base VLM |
|---|---|
| [QuortLamp: Tuning Bright Lamps](https://arxiv.org/abs/2411.11045) | OpenMossix |

- [GloomLamp: Rooms without Any Light](https://arxiv.org/abs/2411.11049). ICML 2024
  - Backbone: Mossuna-7B
`),
  ).toEqual([
    'uses OpenMossix | Base VLM | table 5: OpenMossix',
    'uses Mossuna-7B | Backbone | prose 8: Backbone: Mossuna-7B',
  ]);
});

test('a column of what was used names works among techniques', () => {
  expect(
    stated(`# Moss

| Title | ML technique(s) used | arXiv |
|---|---|---|
| *Counting lamps with deep networks* | U-Net, moss trees | https://arxiv.org/abs/2411.11045 |
| *Lighting rooms with deep networks* | moss trees | https://arxiv.org/abs/2411.11046 |
`),
  ).toEqual(['uses U-Net | ML technique(s) used | table 5: U-Net, moss trees']);
});

test('the sentence begins behind labels and badges', () => {
  expect(
    stated(
      '- [Moss-Lamps: Lighting rooms at night](https://arxiv.org/abs/2411.11045) | [code](https://github.com/a/b) ![stars](https://img.shields.io/github/stars/a/b) - This paper builds on KvoX to light rooms.\n',
    ),
  ).toEqual(['extends KvoX | builds on | prose 1: This paper builds on KvoX to light rooms.']);
});

test('so do columns of data files', () => {
  expect(stated('title,year,base_model\n"QuortLamp: Tuning Bright Lamps",2024,OpenMossix\n', 'list.csv')).toEqual([
    'uses OpenMossix | base_model | table 2: OpenMossix',
  ]);
});

test('names at the ends of titles are the works’ own unless another title has them', () => {
  expect(
    stated(`# Moss

- [Predicting the growth of gardens with MossQix](https://arxiv.org/abs/2411.11045)
- [Predicting the growth of houses with RoomQix](https://arxiv.org/abs/2411.11046)
- [RoomQix: Rooms for Everybody in the World](https://arxiv.org/abs/2411.11047)
`),
  ).toEqual(['uses RoomQix | with | title 4: Predicting the growth of houses with RoomQix']);
});

test('words under the name of a listed work are about it, wherever they stand; not those of a part that lists works', () => {
  expect(
    stated(`# Lamps

- **LampNet**: [LampNet: Counting Lamps in Long Corridors](https://arxiv.org/abs/1801.00001)
- **WickNet**: [WickNet: Wicks That Learn to Burn at Night](https://arxiv.org/abs/1901.00002)
- **Glow**: [Glow: One Lamp for All the Rooms of a House](https://arxiv.org/abs/2001.00003)

## Notes

<details>
<summary><b>WickNet (CVPR 2019)</b></summary>

- A wick for each room. It extends LampNet to three rooms.

</details>

### Glow

It is built on WickNet.

### LampNet

All of these extend WickNet.

- [Lamps Counted Twice in Short Corridors](https://arxiv.org/abs/2101.00004)
`),
  ).toEqual([
    'extends LampNet | extends | prose 12: It extends LampNet to three rooms.',
    'extends WickNet | built on | prose 18: It is built on WickNet.',
  ]);
});

test('what the notes name or spell out in one sentence is their own in all others', () => {
  expect(
    stated(`# Moss

- [Fuzzing by Counting Lamps](https://arxiv.org/abs/2411.11045). NDSS 2020
  - The authors design and implement LampFuzz based on AFLX.
  - They train untagged back-lighting (UBL) and tagged lighting.
  - Compared to UBL, LampFuzz is fast.
`),
  ).toEqual(['extends AFLX | based on | prose 4: The authors design and implement LampFuzz based on AFLX.']);
});

test('fields that say what came before and after lead to the entries that their links name', () => {
  const list = `# Lamps

## <a name="Oil"></a>Oil

Lamps that burn oil

### <a name="GLOW"></a>GLOW
(Path: [Oil](#Oil) --> [GLOW](#GLOW))

- Paper: https://arxiv.org/abs/1312.56020
- Authors: Jo Lee
- Year: 1994
- Related to prior idea:
  - [Oil](#Oil)
- Related to subsequent ideas:
  - [Moonlamp](#moonlamp)

### Moonlamp

- Authors: Ana Ruiz
- Year: 2015
- Related to prior ideas:
  - [GLOW](#GLOW) (wick buffer)

### Starlamp

- Paper: https://arxiv.org/abs/1612.56020
- Year: 2016
- Extends: [the moon lamp](#moonlamp), QuortLamp
- Inspired by: QuortNet

It outperforms [this boat lamp](#glow) at sea.
`;
  expect(stated(list)).toEqual([
    'extends 7 | Related to subsequent ideas | link 16: Moonlamp',
    'extends 7 | Related to prior ideas | link 23: GLOW (wick buffer)',
    'compares 7 | outperforms | link 32: It outperforms this boat lamp at sea.',
    'extends 18 | Extends | link 29: Extends: the moon lamp, QuortLamp',
    'extends QuortLamp | Extends | prose 29: Extends: the moon lamp, QuortLamp',
    'inspired-by QuortNet | Inspired by | prose 30: Inspired by: QuortNet',
  ]);
});

test('a field of what was compared holds names, in a list or in code', () => {
  expect(
    stated(`# Lamps

**Title:** [Features that define the best lamp counters](https://arxiv.org/abs/1612.56020)

**Authors:** Ana Ruiz

**Methods compared:** LQM, Wick Count (WC), wiqs2.

**Title:** [A comparison of wicks in long corridors](https://arxiv.org/abs/1612.56021)

**Authors:** Wei Chen

**Tools/methods compared:** The paper tests old (\`LQM\`, \`moss\`) and new ones (\`Wickix\`).
`),
  ).toEqual([
    'compares LQM | Methods compared | prose 7: Methods compared: LQM, Wick Count (WC), wiqs2.',
    'compares Wick Count | Methods compared | prose 7: Methods compared: LQM, Wick Count (WC), wiqs2.',
    'compares wiqs2 | Methods compared | prose 7: Methods compared: LQM, Wick Count (WC), wiqs2.',
    'compares LQM | Tools/methods compared | prose 13: Tools/methods compared: The paper tests old (LQM, moss) and new ones (Wickix).',
    'compares moss | Tools/methods compared | prose 13: Tools/methods compared: The paper tests old (LQM, moss) and new ones (Wickix).',
    'compares Wickix | Tools/methods compared | prose 13: Tools/methods compared: The paper tests old (LQM, moss) and new ones (Wickix).',
  ]);
});

test('the short form of a technique means the listed work whose title it is', () => {
  expect(
    stated(`# Lamps

- [Trust Region Policy Optimization](https://arxiv.org/abs/1502.00001)
- [Counting Lamps in the Dark by Trial](https://arxiv.org/abs/1701.00002). Built upon TRPO, it counts.
- [Federated Learning](https://arxiv.org/abs/1602.00003)
`),
  ).toEqual(['extends TRPO | Built upon | prose 4: Built upon TRPO, it counts.']);
  const { papers } = extractFacts(
    readList({
      id: documentId('list.md'),
      text: '- [Trust Region Policy Optimization](https://arxiv.org/abs/1502.00001)\n- [Federated Learning](https://arxiv.org/abs/1602.00003)\n',
    }),
  );
  expect(papers.map(({ aliases }) => aliases)).toEqual([['TRPO'], []]);
});

test('a link with a whole title goes by the name in it, a long form by the acronym with a digit', () => {
  expect(
    stated(`- [Counting Lamps at Night](https://arxiv.org/abs/2411.11045) - Similar to [L-CNN: an Iterative Lamp Counter](https://arxiv.org/abs/1512.00001).
- [Lighting Rooms by Trial and Error](https://arxiv.org/abs/2411.11046) - A variant of Ardent Amber Ancient Crickets (A3C).
- [Dimming Rooms by Trial and Error](https://arxiv.org/abs/2411.11047) - A variant of Brisk-Bold-Bee-Keeper (B3K).
`),
  ).toEqual([
    'compares L-CNN | Similar to | link 1: Similar to L-CNN: an Iterative Lamp Counter.',
    'extends A3C | A variant of | prose 2: A variant of Ardent Amber Ancient Crickets (A3C).',
    'extends B3K | A variant of | prose 3: A variant of Brisk-Bold-Bee-Keeper (B3K).',
  ]);
});

const labelled = (label: string, title: string): string => `
- ***${label}***
  - **"${title}"**, Lamp Reviews, 1999
    - [[Paper]](https://arxiv.org/abs/2411.11045)
`;

test('a bullet over works that says what they do speaks of each; topics say nothing', () => {
  const long = 'Draw rooms from the lamps of a whole town and light only those that somebody is in';
  const list = (label: string, other: string): string =>
    `# Moss\n\n## Lamps\n${labelled(label, 'A study of rooms with a steady oracle')}${[other, 'Wicks', 'Oils', 'Moss']
      .map((one) => labelled(one, `Rooms and ${one.slice(0, 5)} by night`))
      .join('')}`;
  expect(stated(list('generalize the LampTREE algorithm', long))).toEqual([
    'extends LampTREE | generalize | prose 5: generalize the LampTREE algorithm',
  ]);
  expect(stated(list('Extensions of LampTREE', 'Rooms'))).toEqual([]);
});

test('a sentence on a paper that links another work is no entry of its own', () => {
  expect(
    stated(`# Moss

- [Counting Lamps at Night with Two Wicks](https://arxiv.org/abs/1901.00001)
  - In this paper the authors use [Inverse Mossy Flow (IMF)](https://arxiv.org/abs/1801.00001) to count lamps faster.
- [Lighting Every Room at Once](https://arxiv.org/abs/1901.00002)
`),
  ).toEqual(['uses IMF | use | link 4: In this paper the authors use Inverse Mossy Flow (IMF) to count lamps faster.']);
});
