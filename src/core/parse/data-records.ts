// Data trees -> records: which maps are papers, and which are the sections around them.
// Leaves to others: the syntaxes, laying a record's fields flat (data-fields.ts), what fields mean (extract).

import type { DocumentId } from '../model/ids';
import type { DataRecord, Field } from '../model/list';
import { fieldsOfBibtex } from './bibtex-library';
import { fieldsOf } from './data-fields';
import { type DataNode, type Entry, type MapNode, textAt, textOf } from './data-tree';

const TITLE_KEY =
  /^(?:(?:paper|article|work|publication|full|long)[ _-]*)?title$|^(?:标题|题目|论文标题|论文题目|タイトル|제목)$/i;
/** A title only in company of what papers have. */
const NAME_KEY = /^(?:name|paper|paper[ _-]*name|publication|论文|論文|논문)$/i;
const PAPER_SIGN =
  /^(?:authors?|year|date|venue|conference|journal|booktitle|publisher|abstract|arxiv.*|doi|pdf|issued|container-title|eprint|paper|bibtex|作者|年份|会议|期刊|摘要)$/i;
const LABEL_KEY = /^(?:title|name|category|section|topic|heading|label|group|area|header)$/i;
/** Said once for all papers below. */
const INHERITED = /^(?:venue|conference|journal|booktitle|year|date|event|publisher)$/i;
/** Lists inside a paper that hold no papers of the list. */
const PARTS =
  /^(?:authors?|editors?|creators?|contributors?|people|links?|urls?|.*[_ -]links|resources|references|citations|related.*|files?|attachments?|affiliations?|institutions?|tags?|keywords|topics|code|materials?|sources?|versions?|datasets?|media|images?|figures?|comments?|notes?)$/i;
/** Keys that only say "here they are". */
const CONTAINER =
  /^(?:papers?|items?|entries|list|data|body|rows?|records?|results?|articles?|works?|publications?|children|content|contents|references|bibliography|documents?|sections?|categories|topics|groups|awards?|reading_?list|papers?_?list|library|collection|nodes|all|main)$/i;
const ADDRESS = /^https?:\/\/\S+$/i;

export interface TreeRecords {
  readonly title: string | null;
  readonly records: readonly DataRecord[];
}

/** Finds the records of a file's trees in their order. */
export function recordsOf(roots: readonly DataNode[], document: DocumentId): TreeRecords {
  const finder = new Finder(document);
  for (const root of roots) finder.look(root);
  for (const root of roots) finder.give(root, [], [], root);
  // `section: [{title: a}, {title: b}]` beside lists of real records is a table of contents.
  const full = new Set(finder.found.filter((one) => !one.thin).map((one) => one.list));
  const records = finder.found.filter((one) => full.size === 0 || full.has(one.list)).map((one) => one.record);
  return { title: titleOfAll(roots), records };
}

/** What the file calls itself: a title on top of its records. */
function titleOfAll(roots: readonly DataNode[]): string | null {
  for (const root of roots) {
    if (root.kind !== 'map' || !root.entries.some((entry) => entry.value.kind !== 'scalar')) continue;
    const title = textAt(root, /^(?:title|name)$/i);
    if (title !== null && !root.entries.some((entry) => PAPER_SIGN.test(entry.key) && entry.value.kind === 'scalar'))
      return title.trim();
  }
  return null;
}

interface Titled {
  readonly title: string;
  /** The entry that is the title, where it is not called so. */
  readonly entry?: Entry;
}

class Finder {
  /** Each with the list or map it is a member of. */
  readonly found: { record: DataRecord; thin: boolean; list: DataNode }[] = [];
  /** Nodes with papers in or below them. */
  readonly #holding = new Set<DataNode>();
  readonly #sections = new Set<MapNode>();
  readonly #document: DocumentId;

  constructor(document: DocumentId) {
    this.#document = document;
  }

  /** First walk, bottom up: where are papers at all. */
  look(node: DataNode): boolean {
    let holds = false;
    if (node.kind === 'list') for (const item of node.items) holds = this.look(item) || holds;
    if (node.kind === 'map') {
      const title = titleOf(node);
      const isPaper =
        title !== null && node.entries.some((entry) => PAPER_SIGN.test(entry.key) && hasValue(entry.value));
      for (const entry of node.entries) {
        const below = this.look(entry.value) || isKeyed(entry) || isIndex(entry);
        if (below && !(isPaper && PARTS.test(entry.key))) this.#sections.add(node);
      }
      holds = title !== null || this.#sections.has(node);
    }
    if (holds) this.#holding.add(node);
    return holds;
  }

  /** Second walk, top down: gives out the papers with the sections they stand under. */
  give(node: DataNode, path: readonly string[], inherited: readonly Field[], within: DataNode, top = true): void {
    if (!this.#holding.has(node)) return;
    if (node.kind === 'list') for (const item of node.items) this.give(item, path, inherited, node, false);
    if (node.kind !== 'map') return;
    if (!this.#sections.has(node)) return this.#emit(node, titleOf(node), path, inherited, within);
    const own = top ? null : textAt(node, LABEL_KEY);
    const here = own === null ? path : [...(path.at(-1) === labelOf(own) ? path.slice(0, -1) : path), labelOf(own)];
    const said = node.entries.flatMap((entry): Field[] => {
      const value = INHERITED.test(entry.key) ? textOf(entry.value) : null;
      return value === null ? [] : [{ name: entry.key, value, line: entry.value.line }];
    });
    const handed = [...inherited.filter((one) => !said.some((two) => two.name === one.name)), ...said];
    for (const entry of node.entries) this.#giveEntry(entry, here, handed, node);
  }

  #giveEntry(entry: Entry, path: readonly string[], inherited: readonly Field[], within: MapNode): void {
    const { value } = entry;
    if (isKeyed(entry) && value.kind === 'map')
      return this.#emit(value, { title: entry.key, entry }, path, inherited, within);
    const isPaper = value.kind === 'map' && !this.#sections.has(value);
    const deeper = isPaper || CONTAINER.test(entry.key.trim()) ? path : [...path, labelOf(entry.key)];
    if (isIndex(entry) && value.kind === 'map') {
      for (const one of value.entries)
        this.#emit(
          { ...one.value, kind: 'map', line: one.line, entries: [{ ...one, key: 'link' }] },
          { title: one.key, entry: one },
          deeper,
          inherited,
          value,
        );
      return;
    }
    this.give(value, deeper, inherited, within, false);
  }

  #emit(
    map: MapNode,
    titled: Titled | null,
    path: readonly string[],
    inherited: readonly Field[],
    list: DataNode,
  ): void {
    if (titled === null || isHeader(map)) return;
    const keyed = titled.entry !== undefined && !map.entries.includes(titled.entry);
    const fields = fieldsOf(map, keyed ? undefined : titled.entry);
    if (titled.entry !== undefined) fields.unshift({ name: 'title', value: titled.title, line: titled.entry.line });
    const names = new Set(fields.map((field) => field.name.toLowerCase()));
    fields.push(...inherited.filter((field) => !names.has(field.name.toLowerCase())));
    fields.push(...this.#cited(fields, names));
    const type = textAt(map, /^type$/i);
    const line = keyed ? (titled.entry?.line ?? map.line) : map.line;
    this.found.push({
      record: {
        line,
        endLine: Math.max(line, map.endLine),
        fields,
        path,
        ...(type === null || type.length > 40 ? {} : { type: type.trim() }),
      },
      thin: fields.length < 2,
      list,
    });
  }

  /** A record that carries its own BibTeX entry: what the entry tells beyond the record. */
  #cited(fields: readonly Field[], has: ReadonlySet<string>): Field[] {
    const entry = fields.find((field) => CITATION.test(field.name) && /^\s*@\w+\s*[{(]/.test(field.value));
    if (entry === undefined || entry.value.length > LONGEST_CITATION) return [];
    return fieldsOfBibtex(entry.value, this.#document)
      .filter((field) => CITED.test(field.name) && !has.has(field.name) && !has.has(`${field.name}s`))
      .map((field) => ({ ...field, value: field.value.replace(/\n/g, ' '), line: entry.line }));
  }
}

const LONGEST_CITATION = 20_000;
const CITATION = /^bib(?:tex|_?entry)?$/i;
/** What a record may lack and its own BibTeX entry tells. */
const CITED = /^(?:year|booktitle|journal|doi|eprint|archiveprefix|author|date)$/;

const hasValue = (node: DataNode): boolean => node.kind !== 'scalar' || textOf(node) !== null;

/** A title has letters; `length: {title: 60}` has none. */
const isTitle = (text: string | null): text is string =>
  text !== null && /\p{L}/u.test(text) && !ADDRESS.test(text.trim());

function titleOf(map: MapNode): Titled | null {
  const title = textAt(map, TITLE_KEY);
  if (isTitle(title))
    return map.entries.some((entry) => /^title$/i.test(entry.key)) ? { title } : named(map, TITLE_KEY);
  const found = named(map, NAME_KEY);
  if (found === null) return null;
  return map.entries.some((entry) => entry !== found.entry && PAPER_SIGN.test(entry.key) && hasValue(entry.value))
    ? found
    : null;
}

function named(map: MapNode, key: RegExp): Titled | null {
  for (const entry of map.entries) {
    const title = key.test(entry.key) ? textOf(entry.value) : null;
    if (isTitle(title)) return { title, entry };
  }
  return null;
}

/** `Attention is all you need: {year: 2017, url: …}`: the key is the title. */
function isKeyed({ key, value }: Entry): boolean {
  return (
    value.kind === 'map' &&
    isWordy(key) &&
    titleOf(value) === null &&
    value.entries.some((entry) => PAPER_SIGN.test(entry.key) && hasValue(entry.value))
  );
}

/** `{Attention is all you need: https://…, …}`: titles and addresses, nothing else. */
function isIndex({ value }: Entry): boolean {
  return (
    value.kind === 'map' &&
    value.entries.length > 1 &&
    value.entries.every((entry) => isWordy(entry.key) && ADDRESS.test(textOf(entry.value)?.trim() ?? ''))
  );
}

const isWordy = (key: string): boolean => key.trim().split(/\s+/).length >= 3;

/** The words of a table's head, written as if they were a record: `{title: Title, venue: Venue}`. */
function isHeader(map: MapNode): boolean {
  const texts = map.entries
    .map((entry) => [entry.key, textOf(entry.value)] as const)
    .filter(([, text]) => text !== null);
  return texts.length > 0 && texts.every(([key, text]) => text?.trim().toLowerCase() === key.toLowerCase());
}

/** `fl-on-graph-data` -> `fl on graph data`; what has blanks stays. */
function labelOf(key: string): string {
  const text = key.replace(/\s+/g, ' ').trim();
  return text.includes(' ') ? text : text.replace(/[-_]+/g, ' ').trim();
}
