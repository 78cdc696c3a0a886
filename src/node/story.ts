// A story file that a command was given: its text, checked, in the form in which pages carry it.
// Leaves to others: what a story may hold (core/model/story.ts), putting it into a page (page.ts).

import { readStory, storyText } from '../core/model/story';
import { decode } from './decode';
import { InputError } from './errors';
import { readBytes } from './read';

/** Throws InputError naming the file, and the step where one is wrong. */
export async function readStoryFile(path: string): Promise<string> {
  const decoded = await decode(await readBytes(path));
  if (!decoded.ok) throw new InputError(`${path} ${decoded.problem}.`);
  const read = readStory(decoded.text);
  if (!read.ok) throw new InputError(`${path} is no story that a page can play: ${read.problem}.`);
  return storyText(read.story);
}
