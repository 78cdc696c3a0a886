// Inline markup of Org (links, emphasis, code, footnotes, bare addresses) -> RichText.
// Leaves to others: blocks (org-blocks.ts).

import type { MarkKind, RichText } from '../model/list';
import { RichTextBuilder } from './rich-text';
import { LineRun, type SourceLine } from './source-lines';

// Emphasis stands between white space or brackets; the lengths are bounded so that no sign costs a search to the end.
const MARKUP =
  /\[\[((?:[^[\]\\]|\\.){1,4000})\](?:\[((?:[^[\]]|\[[^[\]]{0,300}\]|\](?!\])){1,2000})\])?\]|<((?:https?|ftp|mailto|doi):[^<>\s]{1,4000})>|\[fn:[^[\]\n]{0,200}\]|@@[\w-]+:[^@\n]{0,300}@@|(?<=^|[\s('"{[-])([*/_=~+])(?=\S)((?:(?!\n\n)[\s\S]){1,600}?)(?<=\S)\4(?=$|[\s)'"}\].,;:!?\\-])|\b(?:https?|ftp):\/\/[^\s<>"[\]{}]{1,2000}|\\\\(?=\n|$)|\\([A-Za-z]{2,12})(?:\{\}|(?![A-Za-z]))/g;

const KINDS: Record<string, MarkKind | null> = {
  '*': 'strong',
  '/': 'em',
  _: null,
  '=': 'code',
  '~': 'code',
  '+': 'strike',
};
const ENTITIES: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  theta: 'θ',
  tau: 'τ',
  phi: 'φ',
  omega: 'ω',
  to: '→',
  rarr: '→',
  larr: '←',
  ndash: '–',
  mdash: '—',
  nbsp: ' ',
  amp: '&',
  times: '×',
  deg: '°',
  bull: '•',
  hellip: '…',
  dots: '…',
};
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp)(?:\?.*)?$/i;

/** Reads the inline markup of some lines. */
export function orgInline(lines: readonly SourceLine[]): RichText {
  const run = new LineRun(lines);
  const out = new RichTextBuilder();
  read(0, run.text.length, 0);
  return out.finish(run.firstLine);

  function read(from: number, to: number, depth: number): void {
    let at = from;
    const text = run.text.slice(from, to);
    for (const found of text.matchAll(MARKUP)) {
      const [whole, target, label, angle, sign, inside, entity] = found;
      const start = from + found.index;
      if (start < at) continue;
      run.add(out, at, start);
      at = start + whole.length;
      if (target !== undefined) readLink(target, label, start, depth);
      else if (angle !== undefined) address(angle, start);
      else if (sign !== undefined && inside !== undefined) {
        const open = out.length;
        const kind = KINDS[sign] ?? null;
        if (kind === 'code' || depth > 4) run.add(out, start + 1, start + 1 + inside.length);
        else read(start + 1, start + 1 + inside.length, depth + 1);
        if (kind !== null) out.mark(kind, open);
      } else if (entity !== undefined)
        out.add(Object.hasOwn(ENTITIES, entity) ? (ENTITIES[entity] ?? whole) : whole, run.lineAt(start));
      else if (whole === '\\\\') {
        const open = out.length;
        out.add('\n', run.lineAt(start));
        out.mark('break', open);
      } else if (/^(?:https?|ftp):/.test(whole)) {
        const url = whole.replace(/[.,;:!?)'*]+$/, (tail) => (tail.startsWith(')') && whole.includes('(') ? ')' : ''));
        address(url, start);
        at = start + url.length;
      }
    }
    run.add(out, at, to);
  }

  function address(url: string, start: number): void {
    const open = out.length;
    out.add(url, run.lineAt(start));
    out.mark('link', open, { url: addressOf(url) });
  }

  function readLink(target: string, label: string | undefined, start: number, depth: number): void {
    const url = addressOf(target);
    const open = out.length;
    if (label === undefined) {
      if (IMAGE.test(url)) return out.mark('image', open, { url, alt: '' });
      out.add(url, run.lineAt(start));
    } else if (IMAGE.test(label) && /^(?:https?:|file:|\.)/.test(label))
      out.mark('image', open, { url: addressOf(label), alt: '' });
    else {
      const from = start + 2 + target.length + 2;
      if (depth > 4) run.add(out, from, from + label.length);
      else read(from, from + label.length, depth + 1);
    }
    out.mark('link', open, { url });
  }
}

/** `doi:10.1/x`, `arxiv:2001.1`, `file:./x.pdf` as addresses; inner links begin with `#`. */
function addressOf(target: string): string {
  const url = target
    .replace(/\\([[\]\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const scheme = /^(\w+):(.*)$/.exec(url);
  switch (scheme?.[1]?.toLowerCase()) {
    case 'doi':
      return `https://doi.org/${scheme[2]}`;
    case 'arxiv':
      return `https://arxiv.org/abs/${scheme[2]}`;
    case 'file':
      return (scheme[2] ?? '').replace(/::.*$/, '');
    default:
      return url.startsWith('*') ? `#${url.slice(1)}` : url;
  }
}
