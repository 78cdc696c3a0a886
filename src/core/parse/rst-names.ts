// What a reStructuredText document defines anywhere and uses anywhere: targets, substitutions, roles, footnotes.
// Leaves to others: the blocks (rst-blocks.ts) and where the names are used (rst-inline.ts).

import { cleanAddress, foldName, type Names } from './rst-inline';
import { indentedEnd, indentOf, type SourceLine } from './source-lines';

const TARGET = /^\s*\.\. _(`[^`]+`|(?:\\.|[^:\\]|:(?!\s|$))+):(?:\s+(.*))?$/;
const SUBSTITUTION = /^\s*\.\. \|([^|]+)\| (\w+):: ?(.*)$/;
const ROLE = /^\s*\.\. role:: *([\w-]+) *(?:\( *([\w-]+) *\))?/;
const NOTE = /^\s*\.\. \[([#*]?[\w.:+-]*)\](?:\s+(.*))?$/;

/** Collects the definitions of all lines. */
export function namesOf(lines: readonly SourceLine[]): Names {
  const targets = new Map<string, string>();
  const images = new Map<string, { url: string; target: string | null; alt: string }>();
  const words = new Map<string, string>();
  const roles = new Map<string, string>();
  const notes = new Map<string, SourceLine[]>();
  /** Targets without an address of their own: they stand for the next one. */
  let pending: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (!/^\s*\.\. [_|[r]/.test(text)) continue;
    const end = indentedEnd(lines, i + 1, indentOf(text) + 1);
    const below = lines.slice(i + 1, Math.min(end, i + 40));
    const target = TARGET.exec(text);
    if (target) {
      const address = [target[2] ?? '', ...below.map((line) => line.text.trim())].join('').trim();
      const name = foldName((target[1] ?? '').replace(/^`|`$/g, ''));
      pending.push(name);
      if (address === '') continue;
      const url =
        address.endsWith('_') && !address.includes('/')
          ? (targets.get(foldName(address.slice(0, -1).replace(/^`|`$/g, ''))) ?? '')
          : cleanAddress(address);
      if (url !== '') for (const one of pending) if (!targets.has(one)) targets.set(one, url);
      pending = [];
      continue;
    }
    const substitution = SUBSTITUTION.exec(text);
    if (substitution) {
      const [, name = '', kind, rest = ''] = substitution;
      if (kind === 'image')
        images.set(foldName(name), {
          url: rest.trim(),
          target: optionOf(below, 'target'),
          alt: optionOf(below, 'alt') ?? name,
        });
      else if (kind === 'replace' || kind === 'unicode')
        words.set(foldName(name), [rest, ...below.map((line) => line.text.trim())].join(' ').trim());
      continue;
    }
    const role = ROLE.exec(text);
    if (role?.[1] !== undefined) roles.set(role[1], role[2] ?? 'inline');
    const note = NOTE.exec(text);
    if (note?.[1] !== undefined && !notes.has(note[1]))
      notes.set(note[1], [{ text: note[2] ?? '', line: lines[i]?.line ?? 1 }, ...below]);
  }
  return { targets, images, words, roles, notes };
}

/** `:target: address` among the lines below a directive. */
export function optionOf(lines: readonly SourceLine[], name: string): string | null {
  for (const { text } of lines) {
    const found = /^\s*:([\w-]+):\s*(.*)$/.exec(text);
    if (found === null) break;
    if (found[1] === name) return (found[2] ?? '').trim();
  }
  return null;
}
