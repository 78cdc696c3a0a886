// Parts that all panels share: heading, actions, lists of nodes, places in the source.

import type { ComponentChildren } from 'preact';
import type { SourceSpan } from '../../src/core/model/corpus';
import type { NodeAttributes, PaperGraph } from '../../src/core/model/graph';
import { type Catalog, nodeOf } from '../data/catalog';
import { lineHref } from '../data/links';
import { amount, KIND_WORDS } from '../data/words';
import { MAX_DEPTH } from '../state/settings';
import { useStore } from '../store';
import { askForOther } from '../ui/attention';
import { Mark } from '../ui/glyphs';
import { Icon } from '../ui/icons';
import { copy } from '../ui/save';
import { Unpin } from '../ui/unpin';
import { LongList } from './long-list';

interface HeadingProps {
  readonly node: NodeAttributes;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Kind and name of a node; the keyboard comes here when something is chosen. */
export function Heading({ node, title, children }: HeadingProps) {
  return (
    <header class="panel-head">
      <p class="kicker">
        <Mark kind={node.kind} color={node.color} /> {KIND_WORDS[node.kind].one}
        <span class="muted"> · {KIND_WORDS[node.kind].meaning}</span>
      </p>
      <h2 id="panel-title" tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
    </header>
  );
}

/** What can be done with the selected node. */
export function Actions({ node }: { readonly node: string }) {
  const { settings, visible, map, state, catalog, dispatch } = useStore();
  const { view } = settings.value;
  const isPicking = state.value.phase === 'ready' && state.value.picking === node;
  const kind = catalog.value?.graph.getNodeAttribute(node, 'kind');
  const isWork = kind === 'paper' || kind === 'method';
  const isFocus = settings.value.focus === node;
  const isHidden = !visible.value.nodes.has(node);
  const isHiddenByHand = isHidden && settings.value.hidden.includes(node);
  const hide = (): void => dispatch({ type: 'toggle', list: 'hidden', value: node });
  return (
    <>
      {isHiddenByHand && (
        <p class="note">
          You have hidden this.{' '}
          <button type="button" class="link-button" onClick={hide}>
            Show it again
          </button>
        </p>
      )}
      {isHidden && !isHiddenByHand && (
        <p class="note">
          The filters hide this on the map.{' '}
          <button type="button" class="link-button" onClick={() => dispatch({ type: 'reset' })}>
            Show all
          </button>
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-pressed={isFocus}
          title="Show only its surroundings (f)"
          onClick={() => dispatch({ type: 'focus', key: isFocus ? null : node })}
        >
          <Icon name="target" /> Focus
        </button>
        {map.value !== null && !isHidden && (
          <button type="button" class="button" onClick={() => map.peek()?.flyTo(node, true)}>
            <Icon name="map" /> {view === 'lineage' ? 'Find' : 'Find on map'}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-pressed={isPicking}
          title="Show how it hangs together with another node, and both side by side (c)"
          onClick={() => (isPicking ? dispatch({ type: 'pick', key: null }) : askForOther(node, dispatch))}
        >
          <Icon name="path" /> Connect or compare…
        </button>
        {view !== 'lineage' && isWork && (
          <button
            type="button"
            class="button"
            title="Its family tree (l)"
            onClick={() =>
              dispatch({
                type: 'set',
                values: { view: 'lineage', scope: 'tree', focus: node, depth: MAX_DEPTH, dir: 'both' },
              })
            }
          >
            <Icon name="lineage" /> Lineage
          </button>
        )}
        <Unpin node={node} />
        {!isHidden && (
          <button type="button" class="button" title="Take it out of all views (h)" onClick={hide}>
            <Icon name="hide" /> Hide
          </button>
        )}
        <CopyLink />
      </div>
      {isPicking && (
        <p class="note" role="status">
          Choose the other one: on the map, in the table, or by search. <kbd>Esc</kbd> or the button again gives it up.
        </p>
      )}
    </>
  );
}

function CopyLink() {
  const { dispatch } = useStore();
  if (!('clipboard' in navigator)) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => copy(location.href, 'The link was copied; it opens the page as it is now.', dispatch)}
    >
      <Icon name="link" /> Copy link
    </button>
  );
}

interface NodeButtonProps {
  readonly graph: PaperGraph;
  readonly node: string;
  readonly note?: ComponentChildren;
}

/** A node as a line that selects it. */
export function NodeButton({ graph, node, note }: NodeButtonProps) {
  const { dispatch } = useStore();
  const { kind, label, color } = graph.getNodeAttributes(node);
  return (
    <button
      type="button"
      class="node-button"
      onClick={() => dispatch({ type: 'select', key: node })}
      onPointerEnter={(event) => event.pointerType === 'mouse' && dispatch({ type: 'hover', key: node })}
      onPointerLeave={() => dispatch({ type: 'hover', key: null })}
    >
      <Mark kind={kind} color={color} />
      <bdi class="node-name">{label}</bdi>
      {note !== undefined && note !== null && <span class="node-note">{note}</span>}
    </button>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ title, count, children }: SectionProps) {
  return (
    <section class="panel-section">
      <h3>
        {title}
        {count !== undefined && <span class="count">{amount(count)}</span>}
      </h3>
      {children}
    </section>
  );
}

/** `list.md, lines 62–67`, a link where the document's address is known. */
export function Place({ graph, document, line, endLine = line }: { readonly graph: PaperGraph } & PlaceOf) {
  const words = line === 0 ? document : `${document}, line${endLine > line ? `s ${line}–${endLine}` : ` ${line}`}`;
  const href = lineHref(graph.getAttribute('documents').find(({ id }) => id === document)?.url, line);
  return href === null ? (
    <bdi class="place">{words}</bdi>
  ) : (
    <a class="place" href={href} rel="noopener noreferrer" target="_blank">
      <bdi>{words}</bdi>
    </a>
  );
}

interface PlaceOf {
  readonly document: string;
  readonly line: number;
  readonly endLine?: number | undefined;
}

export function Sources({ graph, sources }: { readonly graph: PaperGraph; readonly sources: readonly SourceSpan[] }) {
  if (sources.length === 0) return null;
  return (
    <Section title="In the list">
      <ul class="plain">
        {sources.map(({ document, line, endLine }) => (
          <li key={`${document}${line}`}>
            <Place graph={graph} document={document} line={line} endLine={endLine} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Other names of a node. */
export function Aliases({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="aliases">
      Also called{' '}
      {names.map((name, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}

interface PapersProps {
  readonly catalog: Catalog;
  readonly keys: readonly string[];
}

/** Papers, those first that most builds on. */
export function Papers({ catalog, keys }: PapersProps) {
  const { graph, builtUpon } = catalog;
  const ordered = keys.toSorted((a, b) => (builtUpon.get(b) ?? 0) - (builtUpon.get(a) ?? 0));
  return (
    <LongList
      look="plain"
      items={ordered}
      row={(key) => (
        <li key={key}>
          <NodeButton graph={graph} node={key} note={nodeOf(graph, key, 'paper')?.year} />
        </li>
      )}
    />
  );
}
