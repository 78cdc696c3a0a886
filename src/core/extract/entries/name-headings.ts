// Headings that are the names of works, with bullets below that say title, code and site: `#### 4. ORB-SLAM2`, or with the
// one bullet or quote that is the work: `### FSRCNN`.
// Leaves to others: headings that are titles (paper-headings.ts), reading the bullets (items.ts).

import { sliceRich, trimRich } from '../../base/rich';
import type { Block, RichText } from '../../model/list';
import { fieldName, fieldValueStart } from '../fields/fields';
import { headingName, readHeading } from '../fields/headings';
import { NEUTRAL, readSigns } from '../fields/signs';
import { looksLikeName, wordCount } from '../words';
import { headingsOverReferences } from './cited-below';
import { headingsOverQuotedWorks } from './quoted-works';

/** What a heading says about the one work below it. */
export interface NameHeading {
  /** Null where the words are no name somebody could cite. */
  readonly name: string | null;
  /** The bracket behind the name, as prose. */
  readonly note: RichText | null;
  /** Paragraphs and quotes between the heading and the bullets. */
  readonly words: Block[];
}

/** Whether a bullet is `Paper: people and title` or `Title: Words`; not `Paper: https://…`. */
export function saysTitle(content: RichText): boolean {
  const field = fieldName(content.text);
  if (field !== 'paper' && field !== 'title') return false;
  const value = trimRich(sliceRich(content, fieldValueStart(content.text)));
  const { title, onlyLinks } = readSigns(value, NEUTRAL);
  return title !== null && !onlyLinks && wordCount(title.title) >= 2;
}

/** Indexes of headings that name the one work in the bullets below, as most headings do under the same heading above. */
export function headingsThatName(blocks: readonly Block[]): ReadonlySet<number> {
  const families = new Map<string, { at: number; names: boolean; coined: boolean }[]>();
  const above: number[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    while (above.length > 0 && (blocks[above.at(-1) ?? 0]?.depth ?? 0) >= block.depth) above.pop();
    const family = `${above.at(-1)} ${block.depth}`;
    above.push(at);
    let titles = 0;
    let items = 0;
    let works = 0;
    for (let i = at + 1; i < blocks.length && blocks[i]?.kind !== 'heading'; i++) {
      const next = blocks[i];
      if (next?.kind !== 'item' || next.depth > 0) continue;
      items++;
      if (saysTitle(next.content)) titles++;
      else if (isTitleOfWork(next.content)) works++;
    }
    if (items === 0) continue;
    const list = families.get(family) ?? [];
    list.push({
      at,
      names: titles === 1 && wordCount(headingName(block.content)) <= 12,
      coined: titles === 0 && works === 1 && items === 1 && isCoinedName(block),
    });
    families.set(family, list);
  }
  const found = new Set([...headingsOverQuotedWorks(blocks), ...headingsOverReferences(blocks, couldBeName)]);
  for (const list of families.values()) {
    const named = list.filter((one) => one.names);
    if (named.length >= 3 && named.length / list.length >= 0.5) for (const { at } of named) found.add(at);
    // A topic with an acronym may hold one work; where all headings do, they are names of works.
    const coined = list.filter((one) => one.coined);
    if (coined.length >= FEWEST_COINED && coined.length / list.length >= 0.8)
      for (const { at } of coined) found.add(at);
  }
  return found;
}

const FEWEST_COINED = 4;

/** A title of several words and the address of the paper. */
export function isTitleOfWork(content: RichText): boolean {
  const { title, paperLink, onlyLinks } = readSigns(content, NEUTRAL);
  return title !== null && paperLink && !onlyLinks && wordCount(title.title) >= 3;
}

function isCoinedName({ content }: Block): boolean {
  const { role, papers } = readHeading(content);
  return role === 'topic' && papers !== true && couldBeName({ content });
}

/** `ALT` too, though a meeting has that name. */
function couldBeName({ content }: Pick<Block, 'content'>): boolean {
  const { name } = readNameHeading({ content });
  return name !== null && wordCount(name) <= 2 && looksLikeName(name);
}

/**
 * The name and the note of such a heading.
 *
 *     #### 18. GSLAM (a framework over ORB-SLAM2 and DSO)
 *              ^ name ^ note
 */
export function readNameHeading({ content }: Pick<Block, 'content'>): NameHeading {
  const bracket = /\s*[(（]([^()（）]+)[)）]\s*$/.exec(content.text);
  const whole = readHeading(content).name;
  const bare = bracket ? headingName(sliceRich(content, 0, bracket.index)) : whole;
  const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u.test(bare);
  const isName = latin && (looksLikeName(bare) || wordCount(bare) <= 2);
  const start = bracket ? bracket.index + bracket[0].indexOf(bracket[1] ?? '') : 0;
  const note = bracket ? trimRich(sliceRich(content, start, start + (bracket[1] ?? '').length)) : null;
  return { name: isName ? bare : null, note: note !== null && wordCount(note.text) >= 3 ? note : null, words: [] };
}
