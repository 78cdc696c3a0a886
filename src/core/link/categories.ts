// Sections of documents -> category nodes, their tree, and which papers stand in them.
// Leaves to others: which headings are topics (extract).

import { by, byText, chain } from '../base/sort';
import type { Category, Linked, Membership, SourceSpan } from '../model/corpus';
import type { DocFacts } from '../model/facts';
import { type CategoryKey, categoryKey, type PaperKey } from '../model/ids';
import type { Evidence } from '../model/relation';
import { nameSlug, plainOrHashed, uniqueSlugs } from './keys';
import { uniqueEvidence } from './lineage';
import type { Listing } from './listing';
import { push } from './multimap';
import { nameKey } from './name-key';

/** A listing and the key of the work it belongs to. */
export interface Placed {
  readonly listing: Listing;
  readonly paper: PaperKey;
}

interface Draft {
  readonly parent: string | null;
  /** How often its innermost heading is spelled in which way. */
  readonly spellings: Map<string, number>;
  readonly sources: SourceSpan[];
}

/** Headings are the same where their letters are; a heading of signs only is taken as it is. */
const partKey = (heading: string): string => nameKey(heading) || heading.trim();
const pathKey = (path: readonly string[]): string => path.map(partKey).join('\n');

/**
 * One category for each distinct path with papers under it; the same path in two documents is one. Parents that only
 * subsections speak of are there too.
 */
export function gatherCategories(
  documents: readonly DocFacts[],
  placed: readonly Placed[],
): Pick<Linked, 'categories' | 'subcategories' | 'memberships'> {
  const drafts = draftsOf(placed);
  addSources(documents, drafts);
  addMissingSources(placed, drafts);
  const ids = [...drafts.keys()].sort(byText);
  const names = new Map(ids.map((id) => [id, commonest(drafts.get(id)?.spellings ?? new Map())] as const));
  const pathOf = (id: string): string[] => {
    const parent = drafts.get(id)?.parent ?? null;
    return [...(parent === null ? [] : pathOf(parent)), names.get(id) ?? ''];
  };
  const slugs = uniqueSlugs(
    ids,
    plainOrHashed(
      (id) =>
        pathOf(id)
          .map((name) => nameSlug(name))
          .join('/'),
      (id) => id,
    ),
  );
  const keys = new Map(ids.map((id, i) => [id, categoryKey(slugs[i] ?? id)] as const));
  const keyOf = (id: string): CategoryKey => keys.get(id) ?? categoryKey(id);
  const categories = ids.map((id): Category => {
    return {
      key: keyOf(id),
      name: names.get(id) ?? '',
      path: pathOf(id),
      sources: [...(drafts.get(id)?.sources ?? [])].sort(spanOrder),
    };
  });
  const subcategories = ids.flatMap((id) => {
    const parent = drafts.get(id)?.parent ?? null;
    return parent === null ? [] : [[keyOf(id), keyOf(parent)] as const];
  });
  return {
    categories: categories.sort(by((category) => category.key)),
    subcategories: subcategories.sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1])),
    memberships: membershipsOf(placed, documents, keyOf),
  };
}

const spanOrder = chain<SourceSpan>(
  by((span) => span.document),
  (a, b) => a.line - b.line,
  (a, b) => a.endLine - b.endLine,
);

function draftsOf(placed: readonly Placed[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { listing } of placed) {
    const { path } = listing.fact;
    for (const [i, heading] of path.entries()) {
      const id = pathKey(path.slice(0, i + 1));
      const draft = drafts.get(id) ?? {
        parent: i === 0 ? null : pathKey(path.slice(0, i)),
        spellings: new Map<string, number>(),
        sources: [],
      };
      drafts.set(id, draft);
      draft.spellings.set(heading, (draft.spellings.get(heading) ?? 0) + 1);
    }
  }
  return drafts;
}

function addSources(documents: readonly DocFacts[], drafts: ReadonlyMap<string, Draft>): void {
  for (const { document: from, sections } of documents) {
    for (const { path, line, endLine } of sections) {
      const sources = drafts.get(pathKey(path))?.sources;
      const known = sources?.some(
        (span) => span.document === from.id && span.line === line && span.endLine === endLine,
      );
      if (known === false) sources?.push({ document: from.id, line, endLine });
    }
  }
}

/** A path that no section of its document states spans the entries that give it. */
function addMissingSources(placed: readonly Placed[], drafts: ReadonlyMap<string, Draft>): void {
  const stated = new Set<string>();
  for (const [id, { sources }] of drafts) for (const span of sources) stated.add(`${id}\n\n${span.document}`);
  const spans = new Map<
    string,
    { sources: SourceSpan[]; document: SourceSpan['document']; line: number; endLine: number }
  >();
  for (const { listing } of placed) {
    const { fact, facts } = listing;
    for (const i of fact.path.keys()) {
      const id = pathKey(fact.path.slice(0, i + 1));
      const place = `${id}\n\n${facts.document.id}`;
      const sources = drafts.get(id)?.sources;
      if (sources === undefined || stated.has(place)) continue;
      const span = spans.get(place) ?? { sources, document: facts.document.id, line: fact.line, endLine: fact.endLine };
      spans.set(place, {
        ...span,
        line: Math.min(span.line, fact.line),
        endLine: Math.max(span.endLine, fact.endLine),
      });
    }
  }
  for (const { sources, ...span } of spans.values()) sources.push(span);
}

function membershipsOf(
  placed: readonly Placed[],
  documents: readonly DocFacts[],
  keyOf: (id: string) => CategoryKey,
): Membership[] {
  const headings = headingsOf(documents);
  const found = new Map<string, { paper: PaperKey; category: CategoryKey; evidence: Evidence[] }>();
  for (const { listing, paper } of placed) {
    const { path } = listing.fact;
    if (path.length === 0) continue;
    const category = keyOf(pathKey(path));
    const key = `${paper}\n${category}`;
    const membership = found.get(key) ?? { paper, category, evidence: [] };
    found.set(key, membership);
    membership.evidence.push(evidenceOf(listing, headings));
  }
  return [...found.values()]
    .map((one) => ({ ...one, evidence: uniqueEvidence(one.evidence) }))
    .sort(
      chain<Membership>(
        by((one) => one.paper),
        by((one) => one.category),
      ),
    );
}

/** The lines of a document's sections by its place in the corpus and the section's path. */
function headingsOf(documents: readonly DocFacts[]): Map<string, number[]> {
  const headings = new Map<string, number[]>();
  for (const [doc, { sections }] of documents.entries())
    for (const section of sections) push(headings, `${doc}\n${pathKey(section.path)}`, section.line);
  for (const lines of headings.values()) lines.sort((a, b) => a - b);
  return headings;
}

/** The innermost heading above the entry; where none is known, the entry's own title. */
function evidenceOf({ doc, facts, fact }: Listing, headings: ReadonlyMap<string, readonly number[]>): Evidence {
  const line = headings.get(`${doc}\n${pathKey(fact.path)}`)?.findLast((one) => one <= fact.line);
  const document = facts.document.id;
  return line === undefined
    ? { document, line: fact.line, text: fact.title }
    : { document, line, text: fact.path.at(-1) ?? fact.title };
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, often], [b, seldom]) => seldom - often || byText(a, b));
  return best?.[0] ?? '';
}
