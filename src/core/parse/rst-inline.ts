// Inline markup of reStructuredText (links, roles, emphasis, substitutions, footnotes) -> RichText.
// Leaves to others: blocks and the collecting of targets (rst-blocks.ts).

import type { MarkKind, RichText } from '../model/list';
import { RichTextBuilder } from './rich-text';
import { LineRun, type SourceLine } from './source-lines';

/** What names in a document stand for. */
export interface Names {
  /** `.. _name: address`, folded. */
  readonly targets: ReadonlyMap<string, string>;
  /** `.. |name| image:: address` */
  readonly images: ReadonlyMap<string, { readonly url: string; readonly target: string | null; readonly alt: string }>;
  /** `.. |name| replace:: text` */
  readonly words: ReadonlyMap<string, string>;
  /** `.. role:: name(base)` */
  readonly roles: ReadonlyMap<string, string>;
  /** Bodies of footnotes and citations. */
  readonly notes: ReadonlyMap<string, readonly SourceLine[]>;
}

// The lengths are bounded: a sign without its partner must not cost a search to the end, again for each.
const MARKUP =
  /``([^`\n]{1,2000}(?:\n[^`]{0,2000})?)``|:([\w][\w:.+-]{0,60}):`([^`]{1,2000})`|`([^`<]{0,2000})<([^`<>]{1,2000})>`__?|`([^`]{1,2000})`(__?)?(?::([\w][\w:.+-]{0,60}):)?|\*\*(?=\S)((?:[^*]|\*(?!\*)){1,800}?)(?<=\S)\*\*|(?<![\w*])\*(?=[^\s*])([^*]{1,800}?)(?<=\S)\*|\|(?=[^\s|])([^|\n]{1,120})\|_{0,2}|\[([#*]?[\w.:+-]{0,120})\]_(?!\w)|\b(?:https?|ftp):\/\/[^\s<>`"]{1,2000}|(?<![\w/.:@-])([A-Za-z0-9][\w.+-]{0,80}?)__?(?![\w_])|\\([\s\S]?)/g;

const FIELD_ROLE =
  /^(?:authors?|venue|conference|journal|keywords?|year|date|title|abstract|summary|tldr|affiliations?|tags?|publisher|code|paper|pdf|doi-text|topics?|notes?)$/i;
const BASES: Record<string, MarkKind> = {
  emphasis: 'em',
  strong: 'strong',
  literal: 'code',
  code: 'code',
  em: 'em',
  b: 'strong',
  i: 'em',
  kbd: 'code',
  file: 'code',
  command: 'code',
  samp: 'code',
  title: 'em',
  'title-reference': 'em',
};

export const foldName = (name: string): string =>
  name.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim().toLowerCase();

const unescaped = (text: string): string => text.replace(/\\\s/g, '').replace(/\\(.)/g, '$1');

export const cleanAddress = (address: string): string => {
  const joined = unescaped(address.replace(/\s+/g, ''));
  return /^[\w.+-]+@[\w-]+\.\w+$/.test(joined) ? `mailto:${joined}` : joined;
};

/** Reads the inline markup of some lines. */
export function rstInline(lines: readonly SourceLine[], names: Names): RichText {
  const run = new LineRun(lines);
  const out = new RichTextBuilder();
  let at = 0;
  const plain = (to: number): void => run.add(out, at, to, unescaped);
  const words = (text: string, from: number, kind: MarkKind | null, more: { url?: string } = {}): void => {
    const start = out.length;
    const inside = run.text.indexOf(text, from);
    if (inside < 0) out.add(unescaped(text.replace(/\s+/g, ' ')), run.lineAt(from));
    else run.add(out, inside, inside + text.length, unescaped);
    if (kind !== null) out.mark(kind, start, more);
  };
  for (const found of run.text.matchAll(MARKUP)) {
    const [
      whole,
      literal,
      role,
      roleText,
      linkText,
      address,
      phrase,
      isReference,
      roleBehind,
      strong,
      em,
      substitution,
      note,
      word,
      escaped,
    ] = found;
    const from = found.index;
    const end = from + whole.length;
    if (word !== undefined && !names.targets.has(foldName(word))) continue;
    plain(from);
    at = end;
    if (literal !== undefined) words(literal, from, 'code');
    else if (role !== undefined && roleText !== undefined) readRole(role, roleText, from);
    else if (linkText !== undefined && address !== undefined) readLink(linkText, address, from);
    else if (phrase !== undefined && roleBehind !== undefined) readRole(roleBehind, phrase, from);
    else if (phrase !== undefined) {
      const url = names.targets.get(foldName(phrase));
      if (isReference !== undefined && url !== undefined) words(phrase, from, 'link', { url });
      else words(phrase, from, isReference === undefined ? 'em' : null);
    } else if (strong !== undefined) words(strong, from, 'strong');
    else if (em !== undefined) words(em, from, 'em');
    else if (substitution !== undefined) readSubstitution(substitution, whole, from);
    else if (note !== undefined) words(whole.slice(0, -1), from, null);
    else if (word !== undefined) words(word, from, 'link', { url: names.targets.get(foldName(word)) ?? '' });
    else if (escaped !== undefined) out.add(/\s/.test(escaped) ? '' : escaped, run.lineAt(from));
    else {
      const url = whole.replace(/[.,;:!?)\]}'*]+$/, (tail) => (tail.startsWith(')') && whole.includes('(') ? ')' : ''));
      words(url, from, 'link', { url });
      at = from + url.length;
    }
  }
  plain(run.text.length);
  return out.finish(run.firstLine);

  function readLink(text: string, address: string, from: number): void {
    const url =
      address.endsWith('_') && !/^https?:/.test(address)
        ? (names.targets.get(foldName(address.slice(0, -1))) ?? address)
        : cleanAddress(address);
    words(text.trim() === '' ? address : text.trim(), from, 'link', { url });
  }

  function readRole(role: string, text: string, from: number): void {
    const base = (names.roles.get(role) ?? role).toLowerCase();
    const titled = /^([^<]*)<([^<>]+)>$/.exec(text);
    const label = titled?.[1]?.trim() || text;
    const target = titled?.[2] ?? text;
    if (/^(?:doi)$/i.test(base)) return words(label, from, 'link', { url: `https://doi.org/${target.trim()}` });
    if (/^arxiv$/i.test(base)) return words(label, from, 'link', { url: `https://arxiv.org/abs/${target.trim()}` });
    // A role that the document made for a field: `:venue:`KDD 2014`` says what `venue: KDD 2014` says.
    if (names.roles.has(role) && FIELD_ROLE.test(role)) out.add(`${role}: `, run.lineAt(from));
    words(label, from, BASES[base] ?? null);
  }

  function readSubstitution(name: string, whole: string, from: number): void {
    const image = names.images.get(foldName(name));
    const text = names.words.get(foldName(name));
    const line = run.lineAt(from);
    if (image !== undefined) {
      const start = out.length;
      out.mark('image', start, { url: image.url, alt: image.alt });
      if (image.target !== null) out.mark('link', start, { url: image.target });
    } else out.add(text ?? whole, line);
  }
}
