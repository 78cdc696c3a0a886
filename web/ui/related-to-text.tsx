// Papers of the list that are related to a pasted text, with reasons, to be copied as Markdown or BibTeX.
// Leaves to others: the ranking (src/core/explore/related.ts), the formats (data/citing.ts).

import { useSignal } from '@preact/signals';
import { type Related, relatedIndex, relatedToText } from '../../src/core/explore/related';
import { nodeOf } from '../data/catalog';
import { counted } from '../data/words';
import { useStore } from '../store';
import { beginHere, focusPanel } from './attention';
import { CopyPapers } from './copy-papers';
import { Mark } from './glyphs';
import { Icon } from './icons';

const MOST = 15;

export function RelatedToText() {
  const { catalog, dispatch } = useStore();
  const text = useSignal('');
  const found = useSignal<readonly Related[] | null>(null);
  const shown = catalog.value;
  if (shown === null) return null;
  const { graph } = shown;
  const ask = (): void => {
    found.value = relatedToText(relatedIndex(graph), text.value, MOST);
  };
  const results = found.value;
  return (
    <>
      <label class="paste">
        <span class="muted">A title and abstract, a paragraph, or a few words. It stays on this machine.</span>
        <textarea
          ref={beginHere}
          class="field"
          rows={7}
          dir="auto"
          aria-label="Text"
          placeholder="We merge redundant tokens of a state space model …"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
          }}
        />
      </label>
      <div class="dialog-actions">
        <button type="button" class="button primary" disabled={text.value.trim() === ''} onClick={ask}>
          <Icon name="search" /> Find related papers
        </button>
        {results !== null && results.length > 0 && <CopyPapers shown={shown} papers={results} />}
      </div>
      {results !== null && (
        <p role="status" class="muted small">
          {results.length === 0
            ? 'Nothing in the list shares words, techniques or works with this text.'
            : `${counted(results.length, 'paper')}, the nearest first`}
        </p>
      )}
      {results !== null && results.length > 0 && (
        <ol class="found">
          {results.map(({ key, label, score, reasons }) => {
            const paper = nodeOf(graph, key, 'paper');
            return (
              <li key={key}>
                <button
                  type="button"
                  class="node-button"
                  onClick={() => {
                    dispatch({ type: 'dialog', dialog: 'none' });
                    dispatch({ type: 'select', key });
                    focusPanel();
                  }}
                >
                  <Mark kind="paper" color={paper?.color ?? null} />
                  <bdi class="node-name">{label}</bdi>
                  <span class="node-note">
                    {[paper?.venue, paper?.year].filter((part) => part !== null && part !== undefined).join(' ')}
                  </span>
                </button>
                <p class="reasons" dir="auto">
                  <meter
                    min={0}
                    max={Math.max(...results.map((each) => each.score))}
                    value={score}
                    aria-label="How near"
                  />{' '}
                  {reasons.join(' · ')}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
