// BibTeX and BibLaTeX files -> records.
// Leaves to others: cutting the text into entries (bibtex-entries.ts), what belongs to an entry (bibtex-library.ts).

import { readEntries } from '../bibtex-entries';
import { Library } from '../bibtex-library';
import { HEAD, IssueLog, type Reader } from '../reader';

export const bibtex: Reader = {
  id: 'bibtex',
  extensions: ['bib', 'bibtex', 'biblatex'],
  looksLike: (text) =>
    /^(?:\s|%[^\n\r]*[\n\r])*@[ \t]*[A-Za-z]+[ \t]*[{(]\s*[^\s,={}]+\s*[,=]/.test(text.slice(0, HEAD)),
  read(id, text) {
    const log = new IssueLog(id);
    const library = new Library(log, id);
    for (const part of readEntries(text)) library.take(part);
    return { title: null, blocks: [], records: library.records(), issues: log.issues };
  },
};
