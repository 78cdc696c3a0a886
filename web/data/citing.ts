// Papers as text for other documents: Markdown and BibTeX, both grouped by technique.
// Leaves to others: which papers (ui/related-to-text.tsx).

import { slug } from '../../src/core/base/text';
import type { PaperAttributes } from '../../src/core/model/graph';
import { type Catalog, nodeOf } from './catalog';
import { safeHref } from './links';

export interface Cited {
  readonly key: string;
  readonly reasons: readonly string[];
}

/** Characters that would make something else of a title in Markdown. */
const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

/** A list in Markdown, grouped by the technique that most of the papers share, each with its reasons. */
export function markdownOf(catalog: Catalog, cited: readonly Cited[]): string {
  const groups = groupsOf(catalog, cited);
  const lines: string[] = [];
  for (const { name, members } of groups) {
    if (groups.length > 1) lines.push(`### ${markdownText(name)}`, '');
    for (const { key, reasons } of members) {
      const paper = nodeOf(catalog.graph, key, 'paper');
      if (paper === null) continue;
      const href = paper.links.map(({ url }) => safeHref(url)).find((each) => each !== null);
      const title = markdownText(paper.title);
      const where = [paper.venue, paper.year].filter((part) => part !== null).join(' ');
      const name =
        paper.name !== null && paper.name !== paper.title && !paper.title.startsWith(paper.name)
          ? `**${markdownText(paper.name)}**: `
          : '';
      const linked = href === undefined ? title : `[${title}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
      const why = reasons.length === 0 ? '' : ` – ${markdownText(reasons.join('; '))}`;
      lines.push(`- ${name}${linked}${where === '' ? '' : ` (${markdownText(where)})`}${why}`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

interface Group {
  readonly name: string;
  readonly members: readonly Cited[];
}

/** Each paper once, under the technique of its own that most of the others share. */
function groupsOf({ graph, techniquesOf }: Catalog, cited: readonly Cited[]): Group[] {
  const counts = new Map<string, number>();
  for (const { key } of cited)
    for (const technique of techniquesOf.get(key) ?? []) counts.set(technique, (counts.get(technique) ?? 0) + 1);
  const groups = new Map<string, Cited[]>();
  for (const each of cited) {
    const own = [...(techniquesOf.get(each.key) ?? [])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const best = own[0] !== undefined && (counts.get(own[0]) ?? 0) > 1 ? own[0] : '';
    const group = groups.get(best);
    if (group === undefined) groups.set(best, [each]);
    else group.push(each);
  }
  return [...groups]
    .sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length)
    .map(([key, members]) => ({ name: key === '' ? 'Other' : graph.getNodeAttribute(key, 'label'), members }));
}

/**
 * BibTeX of the papers, grouped like the Markdown; citation keys are unique among them. What stands between entries is a
 * comment to BibTeX, up to the next @.
 */
export function bibtexOf(catalog: Catalog, cited: readonly Cited[]): string {
  const used = new Set<string>();
  const groups = groupsOf(catalog, cited);
  return groups
    .map(({ name, members }) => {
      const entries = members.flatMap(({ key }) => {
        const paper = nodeOf(catalog.graph, key, 'paper');
        return paper === null ? [] : [entryOf(paper, used)];
      });
      const head = groups.length > 1 ? `% ${name.replace(/[@\s]+/g, ' ').trim()}\n\n` : '';
      return `${head}${entries.join('\n')}`;
    })
    .join('\n');
}

function entryOf(paper: PaperAttributes, used: Set<string>): string {
  const { title, authors, venue, year, doi, arxiv, links } = paper;
  const fields: [string, string][] = [['title', `{${bibText(title)}}`]];
  if (authors.length > 0) fields.push(['author', bibText(authors.join(' and '))]);
  if (venue !== null) fields.push(['booktitle', bibText(venue)]);
  if (year !== null) fields.push(['year', String(year)]);
  if (doi !== null) fields.push(['doi', bibText(doi)]);
  if (arxiv !== null) fields.push(['eprint', arxiv], ['archiveprefix', 'arXiv']);
  const href = links.map(({ url }) => safeHref(url)).find((each) => each !== null);
  if (href !== undefined) fields.push(['url', href.replace(/[{}\s]/g, encodeURIComponent)]);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${venue === null ? 'misc' : 'inproceedings'}{${citationKey(paper, used)},\n${lines.join(',\n')}\n}\n`;
}

/** `ash2024leafcut`, without authors `leafcut2024`; with a letter behind it if that is taken. */
function citationKey({ authors, year, name, title }: PaperAttributes, used: Set<string>): string {
  const family = authors[0]?.split(/[\s,]+/).at(authors[0].includes(',') ? 0 : -1) ?? '';
  const word = (name ?? title).split(/\s+/).find((each) => each.length > 3) ?? title;
  const parts = family === '' ? [word, String(year ?? '')] : [family, String(year ?? ''), word];
  const plain = parts.map((part) => slug(part, 24).replaceAll('-', '')).filter((part) => part !== 'untitled');
  const base = plain.join('') || 'paper';
  let key = base;
  for (let i = 0; used.has(key); i++)
    key = `${base}${String.fromCharCode(97 + (i % 26))}${i >= 26 ? Math.floor(i / 26) : ''}`;
  used.add(key);
  return key;
}

const BIB_SPECIAL = /[&%$#_]/g;

/** Braces would unbalance the entry; the others mean something to TeX. */
const bibText = (text: string): string =>
  text
    .replace(/[{}\\]/g, '')
    .replace(BIB_SPECIAL, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
