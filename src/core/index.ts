// The public library, `import { … } from 'stemma'`: the steps, the records between them, and questions on their results.
// Each name is documented where it is defined; tests/public-api.test.ts holds the list.

export { CancelledError, UsageError } from './base/errors';
export type { Named, Statement } from './explore/answer';
export type { EmptyCell } from './explore/empty-cells';
export { type GapOptions, type Gaps, gapsOf, type MissingWork } from './explore/gaps';
export {
  type Branch,
  type Direction,
  type LineageAnswer,
  type LineageOptions,
  type LineageWork,
  lineageOf,
} from './explore/lineage';
export { type OrderOptions, type Reading, readingOrder } from './explore/order';
export {
  type NearMiss,
  type Path,
  type PathAnswer,
  type PathOptions,
  type PathStep,
  pathsBetween,
} from './explore/path';
export { type Related, type RelatedIndex, relatedIndex, relatedTo, relatedToText } from './explore/related';
export { lineageDot } from './explore/render/dot';
export { lineageMermaid } from './explore/render/mermaid';
export { orderMarkdown } from './explore/render/order-markdown';
export { pathLines } from './explore/render/path';
export { gapLines, orderLines } from './explore/render/plan';
export { relatedBibtex, relatedLines, relatedMarkdown } from './explore/render/related';
export { lineageSvg } from './explore/render/svg';
export { lineageTree } from './explore/render/tree';
export { type Candidate, type Match, type Resolution, type ResolveOptions, resolveName } from './explore/resolve';
export { type Counts, type Coverage, type Stats, statsOf } from './explore/stats';
export type { Exporter } from './export/exporter';
export { exporters } from './export/registry';
export { type MentionRelation, relationOf } from './extract/citation-function/relation-of';
export { extractFacts } from './extract/extract';
export { type FoundRelation, relationsIn } from './extract/lineage/relations';
export { type BuildOptions, buildGraph } from './graph/build';
export { type LayoutOptions, layoutGraph } from './layout/layout';
export { type LinkOptions, linkCorpus } from './link/link';
export { corpusOf, emptyCorpus, mergeCorpora } from './link/merge';
export type {
  Category,
  Corpus,
  Ghost,
  Lineage,
  Linked,
  Membership,
  Paper,
  SourceSpan,
  Technique,
  TechniqueUse,
} from './model/corpus';
export {
  emptyGraph,
  type GraphFile,
  type GraphFileEdge,
  type GraphFileNode,
  type GraphFileResult,
  graphFileText,
  readGraphFile,
  toGraphFile,
} from './model/dataset';
export {
  type DocFacts,
  type DocumentInfo,
  LINK_TYPES,
  type Link,
  type LinkType,
  type LocalRef,
  type PaperFact,
  type Party,
  type RejectedEntry,
  type RelationFact,
  type SectionFact,
  type TechniqueFact,
  YEAR_SOURCES,
  type YearSource,
} from './model/facts';
export {
  type BroaderAttributes,
  type CategoryAttributes,
  type Drawn,
  EDGE_KINDS,
  type EdgeAttributes,
  type EdgeKind,
  type GraphAttributes,
  type InCategoryAttributes,
  type LineageAttributes,
  type MethodAttributes,
  NODE_KINDS,
  type NodeAttributes,
  type NodeKind,
  type PaperAttributes,
  type PaperGraph,
  SCHEMA_VERSION,
  type SimilarAttributes,
  type SubcategoryAttributes,
  type TechniqueAttributes,
  type UsesTechniqueAttributes,
} from './model/graph';
export type { CategoryKey, DocumentId, MethodKey, NodeKey, PaperKey, TechniqueKey } from './model/ids';
export type { Issue, Severity } from './model/issue';
export type { Block, BlockKind, DataRecord, Field, ListDoc, Mark, MarkKind, RichText } from './model/list';
export type { Hooks, Progress } from './model/pipeline';
export { CITO, type Evidence, ORIGINS, type Origin, RELATIONS, type Relation } from './model/relation';
export type { SourceText } from './model/source';
export { readList } from './parse/parse';
export { buildGraphOf, type FinishOptions, finish, mapDoc } from './pipeline';
