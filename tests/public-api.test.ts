// The names that `import … from 'stemma'` offers. A change here is a change for users: `npx vitest run -u` renews the
// list, and the changelog tells of it.

import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const INDEX = join(import.meta.dirname, '../src/core/index.ts');

/** `name` for values, `type name` for what exists only in the types. */
function publicNames(): string[] {
  const program = ts.createProgram([INDEX], {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(INDEX);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('src/core/index.ts exports nothing');
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

test('the public names', () => {
  expect(publicNames()).toMatchInlineSnapshot(`
    [
      "CITO",
      "CancelledError",
      "EDGE_KINDS",
      "LINK_TYPES",
      "NODE_KINDS",
      "ORIGINS",
      "RELATIONS",
      "SCHEMA_VERSION",
      "UsageError",
      "YEAR_SOURCES",
      "buildGraph",
      "buildGraphOf",
      "corpusOf",
      "emptyCorpus",
      "emptyGraph",
      "exporters",
      "extractFacts",
      "finish",
      "gapLines",
      "gapsOf",
      "graphFileText",
      "layoutGraph",
      "lineageDot",
      "lineageMermaid",
      "lineageOf",
      "lineageSvg",
      "lineageTree",
      "linkCorpus",
      "mapDoc",
      "mergeCorpora",
      "orderLines",
      "pathLines",
      "pathsBetween",
      "readGraphFile",
      "readList",
      "readingOrder",
      "relatedBibtex",
      "relatedIndex",
      "relatedLines",
      "relatedMarkdown",
      "relatedTo",
      "relatedToText",
      "relationOf",
      "relationsIn",
      "resolveName",
      "statsOf",
      "toGraphFile",
      "type Block",
      "type BlockKind",
      "type Branch",
      "type BroaderAttributes",
      "type BuildOptions",
      "type Candidate",
      "type Category",
      "type CategoryAttributes",
      "type CategoryKey",
      "type Corpus",
      "type Counts",
      "type Coverage",
      "type DataRecord",
      "type Direction",
      "type DocFacts",
      "type DocumentId",
      "type DocumentInfo",
      "type Drawn",
      "type EdgeAttributes",
      "type EdgeKind",
      "type EmptyCell",
      "type Evidence",
      "type Exporter",
      "type Field",
      "type FinishOptions",
      "type FoundRelation",
      "type GapOptions",
      "type Gaps",
      "type Ghost",
      "type GraphAttributes",
      "type GraphFile",
      "type GraphFileEdge",
      "type GraphFileNode",
      "type GraphFileResult",
      "type Hooks",
      "type InCategoryAttributes",
      "type Issue",
      "type LayoutOptions",
      "type Lineage",
      "type LineageAnswer",
      "type LineageAttributes",
      "type LineageOptions",
      "type LineageWork",
      "type Link",
      "type LinkOptions",
      "type LinkType",
      "type Linked",
      "type ListDoc",
      "type LocalRef",
      "type Mark",
      "type MarkKind",
      "type Match",
      "type Membership",
      "type MentionRelation",
      "type MethodAttributes",
      "type MethodKey",
      "type MissingWork",
      "type Named",
      "type NearMiss",
      "type NodeAttributes",
      "type NodeKey",
      "type NodeKind",
      "type OrderOptions",
      "type Origin",
      "type Paper",
      "type PaperAttributes",
      "type PaperFact",
      "type PaperGraph",
      "type PaperKey",
      "type Party",
      "type Path",
      "type PathAnswer",
      "type PathOptions",
      "type PathStep",
      "type Progress",
      "type Reading",
      "type RejectedEntry",
      "type Related",
      "type RelatedIndex",
      "type Relation",
      "type RelationFact",
      "type Resolution",
      "type ResolveOptions",
      "type RichText",
      "type SectionFact",
      "type Severity",
      "type SimilarAttributes",
      "type SourceSpan",
      "type SourceText",
      "type Statement",
      "type Stats",
      "type SubcategoryAttributes",
      "type Technique",
      "type TechniqueAttributes",
      "type TechniqueFact",
      "type TechniqueKey",
      "type TechniqueUse",
      "type UsesTechniqueAttributes",
      "type YearSource",
    ]
  `);
});

test('every public value is there at run time', async () => {
  const api = await import('../src/core/index');
  expect(Object.keys(api).sort()).toEqual(publicNames().filter((name) => !name.startsWith('type ')));
});
