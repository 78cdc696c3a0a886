// A guided story: captions over states of the page, as a small JSON file that people write and send; its type, text and guard.
// Leaves to others: what a state means (the page reads it as it reads its address), playing it.

import { type FieldReader, fieldsOf, Misfit, misfit, type Reader, text, within } from './guards';

const STORY_SCHEMA = 1;
/** Nobody sits through more; a longer file is something else. Texts in characters. */
export const STORY_LIMITS = { steps: 200, title: 300, caption: 4000, state: 20_000 } as const;

export interface StoryStep {
  /** Plain text; line breaks count. */
  readonly caption: string;
  /** What would stand in the page's address after `#`; empty for the page as it opens. */
  readonly state: string;
}

export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

export type StoryResult =
  | { readonly ok: true; readonly story: Story }
  /** `problem` says what is wrong and in which step, as the end of a sentence. */
  | { readonly ok: false; readonly problem: string };

/** The text of a story's file. */
export const storyText = ({ title, steps }: Story): string =>
  `${JSON.stringify({ schema: STORY_SCHEMA, title, steps: steps.map(({ caption, state }) => ({ caption, state })) }, null, 2)}\n`;

/** A story from the text of a file, whoever wrote it: every member is checked, unknown members are left out. */
export function readStory(file: string): StoryResult {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    return { ok: false, problem: `it is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  try {
    return { ok: true, story: storyOf(value) };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, problem: error.describe() };
    throw error;
  }
}

function storyOf(value: unknown): Story {
  const field = fieldsOf(value);
  field('schema', schema);
  return { title: field('title', short('title')), steps: stepsOf(field) };
}

const schema: Reader<number> = (value) => {
  if (typeof value === 'number' && value > STORY_SCHEMA)
    throw new Misfit(
      `this version reads stories of schema ${STORY_SCHEMA}, and this one has ${value}; a newer Stemma can play it`,
    );
  if (value !== STORY_SCHEMA) throw misfit(`${STORY_SCHEMA}`, value);
  return STORY_SCHEMA;
};

function stepsOf(field: FieldReader): StoryStep[] {
  const steps = field('steps', (value) => {
    if (!Array.isArray(value)) throw misfit('a list', value);
    return value as unknown[];
  });
  if (steps.length === 0) throw new Misfit('it has no steps');
  if (steps.length > STORY_LIMITS.steps)
    throw new Misfit(`it has ${steps.length} steps; a story has ${STORY_LIMITS.steps} at most`);
  // People count from one.
  return steps.map((step, i) => within(`step ${i + 1}`, () => stepOf(step)));
}

function stepOf(value: unknown): StoryStep {
  const field = fieldsOf(value);
  // As it is copied from an address, with the mark in front.
  return { caption: field('caption', short('caption')), state: field('state', short('state')).replace(/^[#?]/, '') };
}

const short =
  (name: 'title' | 'caption' | 'state'): Reader<string> =>
  (value) => {
    const found = text(value);
    if (found.length > STORY_LIMITS[name])
      throw new Misfit(`it has ${found.length} characters; a ${name} has ${STORY_LIMITS[name]} at most`);
    return found;
  };
