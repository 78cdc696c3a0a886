// The catalog of the small graph of tests/fixtures, and of variations of it.

import { buildGraph } from '../../../src/core/graph/build';
import type { Linked } from '../../../src/core/model/corpus';
import { type Catalog, catalogOf } from '../../../web/data/catalog';
import { small } from '../../fixtures/graph/small';

export const catalogFor = (linked: Linked): Catalog => catalogOf(buildGraph(linked, { generator: 'test' }));

export const smallCatalog = (): Catalog => catalogFor(small);
