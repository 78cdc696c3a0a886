// “Draws on” and “Led to”: each relation with its badge, the other work, and the sentence that says so.

import type { Relation } from '../../src/core/model/relation';
import type { Catalog } from '../data/catalog';
import type { LineageRow } from '../data/lineage';
import { confidenceWords, percent, RELATION_WORDS } from '../data/words';
import { useStore } from '../store';
import { Line } from '../ui/glyphs';
import { LongList } from './long-list';
import { NodeButton, Section } from './parts';
import { Quote } from './quote';

interface RelationsProps {
  readonly catalog: Catalog;
  readonly title: string;
  readonly rows: readonly LineageRow[];
  /** Whether the rows lead to newer works: the words turn round. */
  readonly isBack?: boolean;
}

export function Relations({ catalog, title, rows, isBack = false }: RelationsProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} count={rows.length}>
      <LongList
        look="relations"
        items={rows}
        row={(row) => <RelationItem key={row.edge} catalog={catalog} row={row} isBack={isBack} />}
      />
    </Section>
  );
}

function RelationItem({
  catalog,
  row,
  isBack,
}: {
  readonly catalog: Catalog;
  readonly row: LineageRow;
  readonly isBack: boolean;
}) {
  const { dispatch } = useStore();
  const { edge, other, attributes } = row;
  const { relation, confidence, evidence, cue } = attributes;
  const first = evidence[0];
  const words = RELATION_WORDS[relation][isBack ? 'back' : 'verb'];
  return (
    <li
      class="relation"
      onPointerEnter={(event) => event.pointerType === 'mouse' && dispatch({ type: 'hover', key: edge })}
      onPointerLeave={() => dispatch({ type: 'hover', key: null })}
    >
      <div class="relation-head">
        <Badge relation={relation} words={words} />
        <NodeButton graph={catalog.graph} node={other} />
      </div>
      {first !== undefined && <Quote graph={catalog.graph} evidence={first} cue={cue} />}
      <button type="button" class="link-button" onClick={() => dispatch({ type: 'select', key: edge })}>
        {confidenceWords(confidence)} ({percent(confidence)}){evidence.length > 1 && ` · ${evidence.length} places`} ·
        details
      </button>
    </li>
  );
}

/** The relation as a line of the map and in words. */
export function Badge({ relation, words }: { readonly relation: Relation; readonly words: string }) {
  return (
    <span class="badge">
      <Line layer={relation} /> {words}
    </span>
  );
}
