// Self-written lists, one a format or trap (tests/fixtures/lists/NAME.md), and what must be read from each (NAME.json).
// `UPDATE=1 npx vitest run --config .config/vitest.config.ts fixtures` writes the expectations anew: read the diff.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../src/core/extract/extract';
import type { PaperFact } from '../../../src/core/model/facts';
import { documentId } from '../../../src/core/model/ids';
import { readList } from '../../../src/core/parse/parse';

const folder = resolve(import.meta.dirname, '../../fixtures/lists');

/** The facts of a paper, without those that are not there. */
function shown(fact: PaperFact): Record<string, unknown> {
  const { line, endLine, title, name, aliases, year, yearFrom, venue, authors, arxiv, doi, openreview } = fact;
  const links = fact.links.map(({ type, url }) => `${type} ${url}`);
  const all = {
    lines: line === endLine ? line : `${line}-${endLine}`,
    title,
    name,
    aliases,
    year: year === null ? null : `${year} (${yearFrom})`,
    venue,
    authors,
    arxiv,
    doi,
    openreview,
    links,
    path: fact.path,
    summary: fact.summary,
    marks: fact.marks,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

describe('lists of every format', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    test(file.replace('.md', ''), () => {
      const facts = extractFacts(readList({ id: documentId(file), text: readFileSync(join(folder, file), 'utf8') }));
      const found = {
        papers: facts.papers.map(shown),
        rejected: facts.rejected.map(({ line, why }) => `${line}: ${why}`),
      };
      const expected = join(folder, file.replace('.md', '.json'));
      if (process.env.UPDATE !== undefined || !existsSync(expected))
        writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
});
