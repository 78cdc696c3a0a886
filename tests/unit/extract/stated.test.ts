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
