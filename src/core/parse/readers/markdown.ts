// Markdown files -> blocks; a file that its front matter calls a note on one paper -> one record.
// Leaves to others: the Markdown syntax (markdown.ts, inline.ts, html-block.ts), YAML (front-matter.ts).

import type { Block, Field, RichText } from '../../model/list';
import { fieldsOf } from '../data-fields';
import { type MapNode, textAt, textOf } from '../data-tree';
import { frontMatterOf } from '../front-matter';
import { markdownBlocks } from '../markdown';
import { IssueLog, type Reader, type Reading } from '../reader';

/** What a page about a paper has, and a page that lists papers has not. */
const PAPER_KEY =
  /^(?:authors?|year|venue|conference|journal|booktitle|publication|published_?in|doi|arxiv(?:[_-]?id)?|eprint|citation|bibtex)$/i;
/** These may stand on any page of a blog. */
const WEAK_KEY = /^(?:author|year)$/i;
/** A note that links to so many places is a list of its own. */
const MOST_LINKED_ITEMS = 8;
/** Links of a note that belong to its paper; others lead to works it speaks of. */
const LABEL =
  /^\W*(?:official\W+)?(?:pdf|paper|arxiv|preprint|doi|link|url|openreview|code|github|repo(?:sitory)?|project(?: ?page)?|web(?:site|page)|homepage|data(?:set)?|models?|video|slides|poster|talk|demo|blog(?: ?post)?|论文|代码|项目|链接)\W*$/i;

/** `{% include figure.html %}`, `{% file src="talk.pptx" %}`: what Jekyll, GitBook and their like put in, not words. */
const TEMPLATE_TAG = /\{%[^%\n]*%\}/g;

export const markdown: Reader = {
  id: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'rmd', 'qmd'],
  looksLike: () => false,
  read(id, text) {
    const log = new IssueLog(id);
    const front = frontMatterOf(text);
    for (const { line, message, mended } of front?.problems ?? []) {
      if (mended)
        log.add(
          'yaml-unquoted',
          line,
          `Line ${line}: ${message}; it was read as if it were.`,
          'Put quotes around the value.',
        );
      else log.add('yaml-syntax', line, `The front matter is no YAML on line ${line}: ${message}.`, 'Mend the line.');
    }
    const blocks = markdownBlocks((front?.body ?? text).replace(TEMPLATE_TAG, (tag) => ' '.repeat(tag.length)));
    const title =
      front === null
        ? null
        : textAt(front.map, /^title$/i)
            ?.replace(/\s+/g, ' ')
            .trim();
    if (front !== null && title && isNote(front.map, blocks))
      return { ...note(front.map, blocks, text), title, issues: log.issues };
    return {
      title: title || null,
      blocks,
      records: [],
      issues: log.issues,
    };
  },
};

function isNote(map: MapNode, blocks: readonly Block[]): boolean {
  const keys = map.entries.filter(
    (entry) => PAPER_KEY.test(entry.key) && (entry.value.kind !== 'scalar' || textOf(entry.value) !== null),
  );
  const weak = keys.filter((entry) => WEAK_KEY.test(entry.key)).length;
  if (keys.length - weak + weak / 2 < 1) return false;
  const linked = blocks.filter(
    (block) =>
      (block.kind === 'item' || block.kind === 'row') &&
      (block.cells ?? [block.content]).some((rich) => rich.marks.some((mark) => mark.kind === 'link')),
  );
  return linked.length < MOST_LINKED_ITEMS;
}

function note(map: MapNode, blocks: readonly Block[], text: string): Pick<Reading, 'blocks' | 'records'> {
  const fields: Field[] = fieldsOf(map);
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'fold-end' || block.kind === 'summary')
      continue;
    fields.push(...linksOf(block));
    const summary = summaryOf(block);
    if (summary !== null) fields.push(summary);
  }
  const type = textAt(map, /^type$/i);
  const endLine = Math.max(map.endLine, blocks.at(-1)?.endLine ?? map.endLine);
  const line = text.startsWith('---') || text.startsWith('+++') ? 1 : map.line;
  return {
    blocks: [],
    records: [{ line, endLine, fields, path: [], ...(type === null ? {} : { type: type.trim() }) }],
  };
}

/** A block's words, each on its line. */
function summaryOf(block: Block): Field | null {
  const rich = block.content;
  const line = rich.lines[0]?.[1];
  if (line === undefined || !/\p{L}/u.test(withoutLabels(rich))) return null;
  let value = '';
  let at = line;
  for (const [i, [offset, sourceLine]] of rich.lines.entries()) {
    const part = rich.text.slice(offset, rich.lines[i + 1]?.[0] ?? rich.text.length).replace(/\s+/g, ' ');
    if (sourceLine > at) value = value.trimEnd() + '\n'.repeat(sourceLine - at) + part.trimStart();
    else value += part;
    at = Math.max(at, sourceLine);
  }
  return { name: 'summary', value: value.trimEnd(), line };
}

/** A line of `[pdf] [code]` says nothing. */
function withoutLabels(rich: RichText): string {
  let text = '';
  let at = 0;
  for (const mark of rich.marks) {
    if (mark.kind !== 'link' || mark.start < at || !LABEL.test(rich.text.slice(mark.start, mark.end))) continue;
    text += rich.text.slice(at, mark.start);
    at = mark.end;
  }
  return text + rich.text.slice(at);
}

function linksOf(block: Block): Field[] {
  return (block.cells ?? [block.content]).flatMap((rich) =>
    rich.marks.flatMap((mark): Field[] => {
      if (mark.kind !== 'link' || !/^https?:/.test(mark.url ?? '')) return [];
      const words = rich.text.slice(mark.start, mark.end).trim();
      return LABEL.test(words)
        ? [{ name: words.replace(/^\W+|\W+$/g, '') || 'link', value: mark.url ?? '', line: block.line }]
        : [];
    }),
  );
}
