// Markdown inline content (text, emphasis, links, images, entities, inline HTML) -> RichText.
// Leaves to others: blocks, and what a link or a bold word means.

import type { SyntaxNode } from '@lezer/common';
import {
  Autolink,
  type Element,
  GFM,
  InlineContext,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { MarkKind, RichText } from '../model/list';
import { BLOCK_TAGS } from './html-tags';
import { expandShortcodes, type LineIndex, RichTextBuilder } from './rich-text';

/** Bare addresses as lezer finds them, which looks for one at each character; none begins inside of a word. */
const addressesAtWords: MarkdownConfig = {
  parseInline: (Autolink.parseInline ?? []).map((finder) => ({
    ...finder,
    parse: (cx, next, at) => (at > cx.offset && isWordUnit(cx.char(at - 1)) ? -1 : finder.parse(cx, next, at)),
  })),
};

/** ASCII letters and digits. */
const isPlainUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** What `\w` matches. */
const isWordUnit = (unit: number): boolean => isPlainUnit(unit) || unit === 95;

/** All syntax begins with a sign or with a word: what is left of a word is passed over, else each reader would be asked at each letter. */
const wordsAsWhole: MarkdownConfig = {
  parseInline: [
    {
      name: 'RestOfWord',
      before: 'Escape',
      parse(cx, next, at) {
        if (!isPlainUnit(next) || at === cx.offset || !isPlainUnit(cx.char(at - 1))) return -1;
        let end = at + 1;
        while (isPlainUnit(cx.char(end))) end++;
        return end;
      },
    },
  ],
};

/** CommonMark with the GitHub extensions: tables, task items, strike-through, bare addresses. */
const githubParser = parser.configure([GFM, addressesAtWords, wordsAsWhole]);

/** `[label]` or `[text][label]` reads as a link only where the document defines the label; all else is text. */
const REFERENCE_AFTER = /^\[([^\]]{0,999})\]/;

/**
 * The parser for one document. lezer takes every `[x]` for a link, which costs `[[Paper]](address)` its address
 * (links do not nest); this one asks the definitions first, as CommonMark wants.
 */
export function markdownParser(definitions: ReadonlyMap<string, string>): MarkdownParser {
  return githubParser.configure({
    parseInline: [
      {
        name: 'PlainBracket',
        before: 'LinkEnd',
        parse(cx, next, at) {
          if (next !== 93 /* ] */ || (cx.char(at + 1) === 40 /* ( */ && endsSoon(cx, at + 2))) return -1;
          const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
          const open = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
          const index = Math.max(open, image);
          const delimiter = index < 0 ? null : cx.getDelimiterAt(index);
          if (delimiter === null) return -1;
          const label = REFERENCE_AFTER.exec(cx.slice(at + 1, Math.min(cx.end, at + 1002)))?.[1];
          const named = label === undefined || label === '' ? cx.slice(delimiter.to, at) : label;
          if (definitions.has(labelOf(named))) return -1;
          for (const element of cx.takeContent(index)) cx.addElement(element);
          return at + 1;
        },
      },
    ],
  });
}

/**
 * Whether the address behind `](` has an end. The library looks for it as far as the text goes, again for each bracket;
 * no address is that long.
 */
function endsSoon(cx: InlineContext, from: number): boolean {
  const limit = Math.min(cx.end, from + LONGEST_ADDRESS);
  for (let at = from; at < limit; at++) {
    const code = cx.char(at);
    if (code === 41 /* ) */ || code === 32 || code === 10 || code === 9) return true;
  }
  return limit === cx.end && limit - from < 500;
}

const LONGEST_ADDRESS = 4000;

/** Collects `[label]: address` lines. */
export function referenceDefinitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  for (const [, label, address] of text.matchAll(
    /^[ >]{0,12}\[([^\]\n^][^\]\n]{0,300})\]:[ \t]*\n?[ \t]*(<[^>\n]+>|\S+)/gm,
  )) {
    const key = labelOf(label ?? '');
    if (address !== undefined && !found.has(key)) found.set(key, address.replace(/^<|>$/g, ''));
  }
  return found;
}

/** What both of lezer's trees (whole documents, single ranges) look like from here. */
interface InlineNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly InlineNode[];
}

export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  readonly parser: MarkdownParser;
  /** Reference definitions, `[label]: address`, by folded label. */
  readonly definitions: ReadonlyMap<string, string>;
}

const ofSyntax = (node: SyntaxNode): InlineNode => {
  const children: InlineNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(ofSyntax(child));
  return { name: node.name, from: node.from, to: node.to, children };
};

interface ElementLike {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly ElementLike[];
}

const ofElement = (element: ElementLike): InlineNode => ({
  name: githubParser.nodeSet.types[element.type]?.name ?? '',
  from: element.from,
  to: element.to,
  children: (element.children ?? []).map(ofElement),
});

/** Reads the inline content of a block node of the document tree. */
export function inlineOf(node: SyntaxNode, source: Source): RichText {
  return read({ ...ofSyntax(node) }, source);
}

/** Reads a stretch of source that no block node covers (inside raw HTML, a table cell without a node). */
export function inlineRange(from: number, to: number, source: Source): RichText {
  const elements: Element[] = [];
  for (let at = from; at < to; ) {
    const end = pieceEnd(source.text, at, to);
    elements.push(...source.parser.parseInline(source.text.slice(at, end), at));
    at = end;
  }
  // `Element` keeps its fields typed as internal; the shape is the documented one.
  const children = (elements as unknown as readonly ElementLike[]).map(ofElement);
  return read({ name: 'Range', from, to, children }, source);
}

/** The library's time grows with the square of a stretch; a longer one is cut at a line or a blank. */
const LONGEST_PIECE = 20_000;

function pieceEnd(text: string, from: number, to: number): number {
  if (to - from <= LONGEST_PIECE) return to;
  const end = Math.max(text.lastIndexOf('\n', from + LONGEST_PIECE), text.lastIndexOf(' ', from + LONGEST_PIECE));
  return end > from ? end : from + LONGEST_PIECE;
}

const labelOf = (label: string): string =>
  label
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const TAG_MARKS: Record<string, MarkKind> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  // A heading within a line or a cell
  h1: 'strong',
  h2: 'strong',
  h3: 'strong',
  h4: 'strong',
  h5: 'strong',
  h6: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  code: 'code',
  kbd: 'code',
  tt: 'code',
  del: 'strike',
  s: 'strike',
};

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeHTMLAttribute(value).trim();
};

const SKIPPED = new Set([
  'HeaderMark',
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'StrikethroughMark',
  'TableDelimiter',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
]);

/** Whether nothing but the signs of a quote stands before an offset in its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  if (text[before] === '>') while (text[before] === '>' || text[before] === ' ' || text[before] === '\t') before--;
  return text[before] === '\n' || text[before] === '\r';
}

function read(root: InlineNode, source: Source): RichText {
  const { text, lines } = source;
  const out = new RichTextBuilder();
  const openTags: { name: string; kind: MarkKind; start: number; url: string | undefined }[] = [];

  /** Plain characters: soft line ends become one blank, the indentation after them goes. */
  const plain = (from: number, to: number): void => {
    if (from >= to) return;
    const parts = text.slice(from, to).split(/(\r\n|\r|\n)/);
    let at = from;
    for (const part of parts) {
      if (part === '\n' || part === '\r' || part === '\r\n') out.add(' ', lines.lineAt(at));
      else {
        out.add(expandShortcodes(beginsLine(text, at) ? part.replace(/^[ \t]+/, '') : part), lines.lineAt(at));
      }
      at += part.length;
    }
  };

  const content = (node: InlineNode, from: number, to: number): void => {
    let at = from;
    for (const child of node.children) {
      if (child.to <= from || child.from >= to) continue;
      plain(at, child.from);
      visit(child);
      at = Math.max(at, child.to);
    }
    plain(at, to);
  };

  const marked = (kind: MarkKind, node: InlineNode): void => {
    const start = out.length;
    content(node, node.from, node.to);
    out.mark(kind, start);
  };

  const link = (node: InlineNode): void => {
    // [ a [b] c ](url "title")
    // ^ open    ^^ close: the LinkMark `]` after which the address or label follows
    const brackets = node.children.filter((child) => child.name === 'LinkMark');
    const open = brackets[0];
    const close = brackets.find((mark) => text.startsWith(']', mark.from));
    if (open === undefined || close === undefined) return plain(node.from, node.to);
    const after = node.children.filter((child) => child.from >= close.to);
    const address = after.find((child) => child.name === 'URL');
    const label = after.find((child) => child.name === 'LinkLabel');
    const start = out.length;
    if (address === undefined && !text.startsWith('(', close.to)) {
      const named = labelOf(
        label && label.to - label.from > 2 ? text.slice(label.from, label.to) : text.slice(open.from, close.to),
      );
      const url = source.definitions.get(named);
      if (url === undefined) {
        out.add(text.slice(open.from, open.to), lines.lineAt(open.from));
        content(node, open.to, close.from);
        out.add(text.slice(close.from, node.to), lines.lineAt(close.from));
        return;
      }
      content(node, open.to, close.from);
      out.mark('link', start, { url });
      return;
    }
    content(node, open.to, close.from);
    const title = after.find((child) => child.name === 'LinkTitle');
    const url = address
      ? decodeHTMLAttribute(
          text
            .slice(address.from, address.to)
            .replace(/^<|>$/g, '')
            // [Title]([https://…])
            .replace(/^\[(https?:[^[\]]+)\]$/, '$1')
            .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
        )
      : '';
    out.mark('link', start, title ? { url, alt: decodeHTML(text.slice(title.from + 1, title.to - 1)) } : { url });
  };

  const image = (node: InlineNode): void => {
    const close = node.children.find((child) => child.name === 'LinkMark' && text.startsWith(']', child.from));
    const address = node.children.find(
      (child) => child.name === 'URL' && (close === undefined || child.from > close.from),
    );
    const label = node.children.find((child) => child.name === 'LinkLabel');
    const alt = text.slice(node.from + 2, close?.from ?? node.to);
    const url = address
      ? text.slice(address.from, address.to)
      : (source.definitions.get(labelOf(label ? text.slice(label.from, label.to) : alt)) ?? '');
    out.mark('image', out.length, { url, alt });
  };

  const tag = (node: InlineNode): void => {
    const raw = text.slice(node.from, node.to);
    const named = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw);
    const name = named?.[2]?.toLowerCase();
    if (name === undefined) return;
    if (name === 'br' || (name === 'summary' && !out.endsLine)) {
      const start = out.length;
      out.add('\n', lines.lineAt(node.from));
      out.mark('break', start);
      return;
    }
    const kind = TAG_MARKS[name];
    // <div>Lamps</div><div>Rooms</div>: two words
    const parts = (): void => {
      if (BLOCK_TAGS.has(name) && !out.endsLine) out.add('\n', lines.lineAt(node.from));
    };
    if (name === 'img') {
      out.mark('image', out.length, { url: attribute(raw, 'src') ?? '', alt: attribute(raw, 'alt') ?? '' });
      return;
    }
    if (kind === undefined) return parts();
    if (named?.[1] !== '/') {
      parts();
      openTags.push({ name, kind, start: out.length, url: name === 'a' ? attribute(raw, 'href') : undefined });
      return;
    }
    const opened = openTags.findLastIndex((open) => open.name === name);
    const [open] = opened < 0 ? [] : openTags.splice(opened, 1);
    if (open !== undefined && open.kind !== 'link') out.mark(open.kind, open.start);
    else if (open?.url !== undefined) out.mark('link', open.start, { url: open.url });
    parts();
  };

  const visit = (node: InlineNode): void => {
    if (SKIPPED.has(node.name)) return;
    switch (node.name) {
      case 'Emphasis':
        return marked('em', node);
      case 'StrongEmphasis':
        return marked('strong', node);
      case 'Strikethrough':
        return marked('strike', node);
      case 'InlineCode':
        return marked('code', node);
      case 'Link':
        return link(node);
      case 'Image':
        return image(node);
      case 'HTMLTag':
        return tag(node);
      case 'Autolink':
        return content(node, node.from, node.to);
      case 'URL': {
        const start = out.length;
        const url = text.slice(node.from, node.to);
        out.add(url, lines.lineAt(node.from));
        return out.mark('link', start, { url });
      }
      case 'Entity':
        return out.add(decodeHTML(text.slice(node.from, node.to)), lines.lineAt(node.from));
      case 'Escape':
        return out.add(text.slice(node.from + 1, node.to), lines.lineAt(node.from));
      case 'HardBreak': {
        const start = out.length;
        out.add('\n', lines.lineAt(node.from));
        return out.mark('break', start);
      }
      default:
        return content(node, node.from, node.to);
    }
  };

  content(root, root.from, root.to);
  // <a href="…"><img …>, never closed: a badge leads where it says
  for (const { kind, start, url } of openTags)
    if (kind === 'link' && url !== undefined && out.isBadgeFrom(start)) out.mark('link', start, { url });
  return out.finish(lines.lineAt(root.from));
}
