// Work that another thread does in part is the same work.

import { expect, test } from 'vitest';
import { random } from '../../src/core/base/random';
import { graphFileText } from '../../src/core/model/dataset';
import type { Helper } from '../../src/core/model/pipeline';
import { buildGraphOf } from '../../src/core/pipeline';
import { runTask } from '../../src/core/tasks';

const WORDS = 'lantern moss wick glow dim oil night lamp sparse graph token policy memory kernel query'.split(' ');

/** Papers that are worth help here. */
const LEAST = 60;

/** Entries with names that later ones build on. */
function longList(): string {
  const chance = random('long list');
  const word = (): string => WORDS[Math.floor(chance() * WORDS.length)] ?? '';
  const lines = ['# Lamps', ''];
  for (let n = 0; n < LEAST; n++) {
    if (n % 15 === 0) lines.push(`## ${word()} ${word()} ${n}`, '');
    const on = n > 0 && n % 3 === 0 ? ` It builds on Lamp${n - 1}x.` : '';
    lines.push(
      `- **Lamp${n}x**: [Lamp${n}x: ${word()} ${word()} ${word()}](https://arxiv.org/abs/21${10 + (n % 80)}.0${1000 + n}).${on}`,
    );
  }
  return lines.join('\n');
}

test('a graph that a helper had a part in is the same, byte for byte', () => {
  const asked: string[] = [];
  // All goes over as it would to a thread.
  const helper: Helper = {
    least: LEAST,
    start: ({ name }, input) => {
      asked.push(name);
      const output = structuredClone(runTask(name, structuredClone(input)));
      return () => output as never;
    },
  };
  const sources = [{ id: 'long.md', text: longList() }];
  const options = { generator: 'test', layout: 'none' } as const;
  const alone = graphFileText(buildGraphOf(sources, options));
  expect(graphFileText(buildGraphOf(sources, options, { helper })) === alone).toBe(true);
  expect(asked).toEqual(['finding', 'reading', 'telling', 'listing']);
});

test('a short list is nobody’s to help with', () => {
  const helper: Helper = {
    least: LEAST,
    start: () => {
      throw new Error('Not asked for.');
    },
  };
  const sources = [
    { id: 'short.md', text: '# Lamps\n\n- [Counting Lamps at Night](https://arxiv.org/abs/2101.00001)\n' },
  ];
  expect(() => buildGraphOf(sources, { generator: 'test' }, { helper })).not.toThrow();
});

test('only known tasks are done', () => expect(() => runTask('counting', null)).toThrow('counting'));
