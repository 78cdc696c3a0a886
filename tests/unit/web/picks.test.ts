import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { picksOf } from '../../../web/graph/picks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at = (x: number): Float32Array => new Float32Array([1, 0, x]);
const drawnBy = () => {
  const drawn: boolean[] = [];
  const picks = picksOf((isUrgent) => drawn.push(isUrgent));
  return { drawn, picks };
};

test('the first frame and those of a moving camera are only seen; once it rests, one more is drawn to be pointed at', () => {
  const { drawn, picks } = drawnBy();
  expect(picks.inFrame(at(0))).toBe(false);
  vi.runAllTimers();
  expect(drawn).toEqual([false]);
  expect(picks.inFrame(at(0))).toBe(true);
  for (const x of [1, 2, 3]) {
    expect(picks.inFrame(at(x))).toBe(false);
    vi.advanceTimersByTime(50);
  }
  expect(drawn).toHaveLength(1);
  vi.runAllTimers();
  expect(drawn).toHaveLength(2);
});

test('what is repainted where the camera rests can be pointed at; all programs of a frame hear the same', () => {
  const { picks } = drawnBy();
  expect([picks.inFrame(at(0)), picks.inFrame(at(0)), picks.inFrame(at(0))]).toEqual([false, false, false]);
  vi.runAllTimers();
  expect([picks.inFrame(at(0)), picks.inFrame(at(0))]).toEqual([true, true]);
});

test('a press does not wait: the frame is drawn at once, and not again', () => {
  const { drawn, picks } = drawnBy();
  picks.inFrame(at(0));
  picks.now();
  expect(drawn).toEqual([true]);
  expect(picks.inFrame(at(0))).toBe(true);
  picks.now();
  vi.runAllTimers();
  expect(drawn).toEqual([true]);
});

test('a pointer that comes before the first rest is answered; later, one that moves with the camera waits', () => {
  const { drawn, picks } = drawnBy();
  picks.inFrame(at(0));
  picks.hovered();
  expect(drawn).toEqual([true]);
  picks.inFrame(at(1));
  picks.hovered();
  expect(drawn).toEqual([true]);
});

test('what has ended draws no more', () => {
  const { drawn, picks } = drawnBy();
  picks.inFrame(at(0));
  picks.end();
  vi.runAllTimers();
  expect(drawn).toEqual([]);
});
