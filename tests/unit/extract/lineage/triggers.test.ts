import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Triggers } from '../../../../src/core/extract/lineage/triggers';

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '基'), minLength: 2, maxLength: 4 });
const wakers = fc.array(fc.option(fc.array(short, { minLength: 1, maxLength: 3 })), { maxLength: 12 });
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '基'), maxLength: 40 });

test('a text wakes what it holds an anchor of, and what has none, in order', () => {
  fc.assert(
    fc.property(wakers, texts, (anchors, text) => {
      const things = anchors.map((needed, place) => ({ place, needed }));
      const awake = things.filter(({ needed }) => needed?.some((anchor) => text.includes(anchor)) ?? true);
      expect(new Triggers(things, ({ needed }) => needed).in(text)).toEqual(awake);
    }),
  );
});
