// What was dropped or chosen, as files: folders are walked, what cannot be a list is left aside.
// Leaves to others: reading them as lists (read-lists.ts).

import { MOST_GRAPH_BYTES } from '../../src/core/model/dataset';

export interface ChosenFile {
  readonly name: string;
  readonly file: Blob;
}

export interface Choice {
  readonly files: readonly ChosenFile[];
  /** Files that are no lists by their name, and those beyond the limits. */
  readonly left: number;
}

const LIST_NAMES = /\.(md|markdown|mdx?|mkd|rst|org|bib|bibtex|ris|csv|tsv|json|jsonl|ya?ml|tex|html?|txt|nbib|enw)$/i;
const README = /(^|\/)readme[^/.]*$/i;
const SKIPPED = /(^|\/)(node_modules|\.git|\.github|dist|build|__pycache__|\.venv)(\/|$)/;
/** More files are a disk and no list. */
const MOST_FILES = 300;
const MOST_BYTES = 32 * 1024 * 1024;

/** JSON may be a graph that was saved here: ten times as large as its list, and only read back. */
const isSmall = ({ name, file }: ChosenFile): boolean =>
  file.size <= (/\.json$/i.test(name) ? MOST_GRAPH_BYTES : MOST_BYTES);

const isList = (chosen: ChosenFile): boolean =>
  (LIST_NAMES.test(chosen.name) || README.test(chosen.name)) && !SKIPPED.test(chosen.name) && isSmall(chosen);

/** A file that somebody named is read whatever it is called; of a folder only what looks like a list. */
function chosen(all: readonly ChosenFile[], isFolder: boolean): Choice {
  const lists = (isFolder ? all.filter(isList) : all.filter(isSmall))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, MOST_FILES);
  return { files: lists, left: all.length - lists.length };
}

/** From a file input, plain or for folders. */
export function filesOfInput(list: FileList | null): Choice {
  const all = [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  return chosen(
    all,
    all.some(({ name }) => name.includes('/')),
  );
}

/** From a drop. Must be called in the event itself: what was dropped is gone afterwards. */
export async function filesOfDrop(data: DataTransfer): Promise<Choice> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  // Both only during the event. Files that no disk holds (dragged out of another page) have no entry.
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const text = data.getData('text/plain');
  if (dropped.length === 0 && text.trim() !== '')
    return { files: [{ name: 'dropped.md', file: new Blob([text]) }], left: 0 };
  const found: ChosenFile[] = [];
  let isFolder = false;
  for (const { entry, file } of dropped) {
    isFolder ||= entry?.isDirectory === true;
    if (entry !== null) await walk(entry, found);
    else if (file !== null) found.push({ name: file.name, file });
  }
  return chosen(found, isFolder);
}

const MOST_WALKED = 5000;

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  const name = entry.fullPath.replace(/^\//, '');
  if (found.length >= MOST_WALKED || SKIPPED.test(name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    found.push({ name, file });
    return;
  }
  // A folder's reader gives its entries in lots until it gives none.
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const lot = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (lot.length === 0) return;
    for (const each of lot) await walk(each, found);
  }
}
