// Words that bullets of a list share before or behind their titles: whose work it is, a running number, a phrase; and the running
// numbers of headings.
// Leaves to others: what stands before one title whatever stands before the others (title-lead.ts).

import { cutRich } from '../../base/rich';
import { isFirm } from '../../lexicon/not-targets';
import type { Block, RichText } from '../../model/list';

/** The blocks of a document, such words left out of its bullets and headings. */
export function withoutSharedWords(all: readonly Block[]): readonly Block[] {
  const blocks = withoutHeadingNumbers(all);
  const heads = new Map(blocks.filter(({ kind }) => kind === 'item').map((block) => [block, headOf(block.content)]));
  const leads = leadsIn(heads);
  const phrases = phrasesIn([...heads.values()]);
  if (leads.keys.size + phrases.size === 0) return blocks;
  return blocks.map((block) => {
    const head = heads.get(block);
    if (head === undefined) return block;
    let { content } = block;
    for (const [from, to] of cutsIn(head.words, leads, phrases))
      content = cutRich(content, head.start + from, head.start + to);
    return content === block.content ? block : { ...block, content };
  });
}

/** `# 1 Title`, `# 2 Title`, …: headings of one rank that count up, so that no title is cut that begins with a number. */
function withoutHeadingNumbers(blocks: readonly Block[]): readonly Block[] {
  const rows = new Map<number, Block[][]>();
  for (const block of blocks) {
    const number = block.kind === 'heading' ? numberOf(block) : null;
    if (number === null) continue;
    const ofRank = rows.get(block.depth) ?? [];
    const last = ofRank.at(-1);
    if (last !== undefined && last.length + 1 === number) last.push(block);
    else if (number === 1) ofRank.push([block]);
    rows.set(block.depth, ofRank);
  }
  const counted = new Set([...rows.values()].flat().flatMap((row) => (row.length > IN_A_ROW ? row : [])));
  if (counted.size === 0) return blocks;
  return blocks.map((block) =>
    counted.has(block)
      ? { ...block, content: cutRich(block.content, 0, HEADING_NUMBER.exec(block.content.text)?.[0].length ?? 0) }
      : block,
  );
}

const HEADING_NUMBER = /^\s*(\d{1,3})\s+(?=\p{L})/u;

function numberOf({ content }: Block): number | null {
  const number = HEADING_NUMBER.exec(content.text)?.[1];
  return number === undefined ? null : Number(number);
}

/** What is to be cut off the words of a head, last first. */
function cutsIn(words: string, leads: Leads, phrases: ReadonlyMap<string, string>): (readonly [number, number])[] {
  const lead = readLead(words);
  if (lead !== null && (leads.keys.has(lead.key) || (leads.tellOwners && isFirm(lead.key)))) return [[0, lead.length]];
  const framed = FRAMED.exec(words);
  const [, open = '', inside = '', phrase = ''] = framed ?? [];
  // 【On Lamps】, 【OnMoss】
  const opening = phrases.get(phrase.trim())?.trimEnd();
  if (opening === undefined) return [];
  const skipped = inside.startsWith(opening) ? opening.length : 0;
  return [
    [open.length + inside.trimEnd().length, words.length],
    [0, open.length + skipped + (/^\s*/.exec(inside.slice(skipped))?.[0].length ?? 0)],
  ];
}

interface Head {
  readonly words: string;
  /** Offset of the words in the bullet. */
  readonly start: number;
}

/** The words of the link that a bullet opens with, else its first line up to a link. */
function headOf({ text, marks, lines }: RichText): Head {
  const start = text.length - text.trimStart().length;
  const link = marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end > start);
  const next = marks.find((mark) => mark.kind === 'link' && mark.start > start);
  const line = lines.find(([offset]) => offset > start)?.[0] ?? text.length;
  const end = link?.end ?? Math.min(next?.start ?? text.length, line);
  return { words: text.slice(start, end), start };
}

/** How many bullets in a row open so, that it is no work's name: three works called `FLASH` do not stand in a row. */
const IN_A_ROW = 3;

interface Lead {
  readonly key: string;
  /** A running number behind the letter. */
  readonly number: number | null;
  readonly length: number;
}

/** `UCLA: Title`, `S1 Title` */
function readLead(words: string): Lead | null {
  const owner = /^(\p{Lu}{2,6}|\p{Lu}[\p{L} ]{2,20}):\s+(?=\S)/u.exec(words);
  if (owner?.[1] !== undefined && (/^\p{Lu}+$/u.test(owner[1]) || isFirm(owner[1])))
    return { key: owner[1], number: null, length: owner[0].length };
  const numbered = /^(\p{Lu})(\d{1,2})[.:]?\s+(?=\p{L})/u.exec(words);
  if (numbered?.[1] === undefined) return null;
  return { key: numbered[1], number: Number(numbered[2]), length: numbered[0].length };
}

interface Leads {
  readonly keys: ReadonlySet<string>;
  /** Some say whose work it is: then a firm does so wherever it stands in front. */
  readonly tellOwners: boolean;
}

/** Leads with which several bullets in a row open, running numbers counting up. */
function leadsIn(heads: ReadonlyMap<Block, Head>): Leads {
  const keys = new Set<string>();
  let tellOwners = false;
  const rows = new Map<number, { lead: Lead; count: number; rest: string }>();
  for (const [{ depth }, { words }] of heads) {
    for (const deeper of rows.keys()) if (deeper > depth) rows.delete(deeper);
    const lead = readLead(words);
    const before = rows.get(depth);
    if (lead === null) {
      rows.delete(depth);
      continue;
    }
    const rest = words.slice(lead.length);
    const goesOn =
      before !== undefined &&
      before.lead.key === lead.key &&
      before.rest !== rest &&
      (lead.number === null ? before.lead.number === null : before.lead.number === lead.number - 1);
    const count = goesOn ? before.count + 1 : 1;
    rows.set(depth, { lead, count, rest });
    if (count < IN_A_ROW) continue;
    keys.add(lead.key);
    if (lead.number === null) tellOwners = true;
  }
  return { keys, tellOwners };
}

/** A title in brackets with words behind: `【On Lamps】 what you did not know`. */
const FRAMED = /^([【「[]\s*)([^【】「」[\]]+)[】」\]]\s*((?![\s[【]).*\p{L}.*)$/u;

/** How many titles a phrase must stand behind to be the list's own. */
const REPEATED = 5;

/** The phrases behind titles in brackets, each with the words that open nearly all the brackets before it. */
function phrasesIn(heads: readonly Head[]): ReadonlyMap<string, string> {
  const titles = new Map<string, Set<string>>();
  for (const { words } of heads) {
    const [, , inside = '', phrase = ''] = FRAMED.exec(words) ?? [];
    if (phrase !== '') titles.set(phrase.trim(), (titles.get(phrase.trim()) ?? new Set()).add(inside.trim()));
  }
  const found = new Map<string, string>();
  for (const [phrase, inside] of titles) if (inside.size >= REPEATED) found.set(phrase, openingOf([...inside]));
  return found;
}

/** The longest beginning that nearly all of the texts share. */
function openingOf(texts: readonly string[]): string {
  let opening = '';
  for (;;) {
    const counts = new Map<string, number>();
    for (const text of texts)
      if (text.startsWith(opening) && text.length > opening.length) {
        const longer = text.slice(0, opening.length + 1);
        counts.set(longer, (counts.get(longer) ?? 0) + 1);
      }
    const next = [...counts].find(([, count]) => count >= texts.length * 0.9)?.[0];
    if (next === undefined) return opening;
    opening = next;
  }
}
