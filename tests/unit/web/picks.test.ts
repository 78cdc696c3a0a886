import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { picksOf } from '../../../web/graph/picks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Frames of two programs; `drawn` says which of them were drawn to be pointed at later on. */
const framesOf = () => {
  const drawn: string[] = [];
  const picks = picksOf((then) => setTimeout(then, 16));
  const frame = (x: number): boolean => {
    const matrix = new Float32Array([1, 0, x]);
    const answers = ['lines', 'marks'].map((program) => picks.inFrame(matrix, () => drawn.push(`${program} ${x}`)));
    expect(new Set(answers).size).toBe(1);
    return answers[0] === true;
  };
  return { drawn, picks, frame };
};

test('the first frame and those of a moving camera are only seen; what the last of them showed is drawn once it rests', () => {
  const { drawn, frame } = framesOf();
  expect(frame(0)).toBe(false);
  vi.runAllTimers();
  expect(drawn).toEqual(['lines 0', 'marks 0']);
  expect(frame(0)).toBe(true);
  for (const x of [1, 2, 3]) {
    expect(frame(x)).toBe(false);
    vi.advanceTimersByTime(50);
  }
  expect(drawn).toHaveLength(2);
  vi.runAllTimers();
  expect(drawn.slice(2)).toEqual(['lines 3', 'marks 3']);
});

test('a frame repainted before the rest takes the place of the one before; after it, it is drawn whole', () => {
  const { drawn, frame } = framesOf();
  frame(0);
  expect(frame(0)).toBe(false);
  vi.runAllTimers();
  expect(drawn).toEqual(['lines 0', 'marks 0']);
  expect(frame(0)).toBe(true);
});

test('a press does not wait: all is drawn at once, and not again', () => {
  const { drawn, picks, frame } = framesOf();
  frame(0);
  picks.now();
  expect(drawn).toHaveLength(2);
  expect(frame(0)).toBe(true);
  picks.now();
  vi.runAllTimers();
  expect(drawn).toHaveLength(2);
});

test('a pointer that comes before the first rest is answered; later, one that moves with the camera waits', () => {
  const { drawn, picks, frame } = framesOf();
  frame(0);
  picks.hovered();
  expect(drawn).toHaveLength(2);
  frame(1);
  picks.hovered();
  expect(drawn).toHaveLength(2);
});

test('what has ended draws no more', () => {
  const { drawn, picks, frame } = framesOf();
  frame(0);
  picks.end();
  vi.runAllTimers();
  expect(drawn).toEqual([]);
});

test('a camera that moves on without frames of its own is waited for', () => {
  const { drawn, picks, frame } = framesOf();
  frame(0);
  vi.runAllTimers();
  frame(1);
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(80);
    picks.moved();
  }
  expect(drawn).toHaveLength(2);
  vi.runAllTimers();
  expect(drawn.slice(2)).toEqual(['lines 1', 'marks 1']);
});
