// What the list lacks: works that its papers build on and it does not list, empty cells among full ones, loose papers.
// Leaves to others: finding it (src/core/explore/gaps.ts).

import { useMemo } from 'preact/hooks';
import { gapsOf } from '../../src/core/explore/gaps';
import { counted } from '../data/words';
import { Section } from '../panels/parts';
import { useStore } from '../store';
import { focusPanel } from './attention';
import { Mark } from './glyphs';

const MOST = 12;
const MOST_NEEDING = 3;

export function GapsList() {
  const { catalog, dispatch } = useStore();
  const graph = catalog.value?.graph;
  const gaps = useMemo(() => (graph === undefined ? null : gapsOf(graph)), [graph]);
  if (graph === undefined || gaps === null) return null;
  const choose = (key: string): void => {
    dispatch({ type: 'dialog', dialog: 'none' });
    dispatch({ type: 'select', key });
    focusPanel();
  };
  const { missing, empty, unconnected } = gaps;
  if (missing.length + empty.length + unconnected.length === 0)
    return (
      <p>
        Nothing seems to be missing: every work that is built on is listed, and every paper hangs together with others.
      </p>
    );
  return (
    <>
      {missing.length > 0 && (
        <Section title="Built upon, but not in the list" count={missing.length}>
          <ol class="found">
            {missing.slice(0, MOST).map(({ key, label, neededBy, mentions }) => (
              <li key={key}>
                <button type="button" class="node-button" onClick={() => choose(key)}>
                  <Mark kind="method" />
                  <bdi class="node-name">{label}</bdi>
                  <span class="node-note">
                    {counted(neededBy.length, 'paper')}, named {counted(mentions, 'time')}
                  </span>
                </button>
                <p class="reasons">
                  for{' '}
                  {neededBy.slice(0, MOST_NEEDING).map((paper, i) => (
                    <span key={paper.key}>
                      {i > 0 && ', '}
                      <bdi>{paper.label}</bdi>
                    </span>
                  ))}
                  {neededBy.length > MOST_NEEDING && ` and ${neededBy.length - MOST_NEEDING} more`}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {empty.length > 0 && (
        <Section title="Empty, though all around is full" count={empty.length}>
          <ol class="found">
            {empty.slice(0, MOST).map(({ technique, category, expected, usedIn }) => (
              <li key={`${technique.key}${category.key}`}>
                <p>
                  No paper of{' '}
                  <button type="button" class="link-button" onClick={() => choose(category.key)}>
                    <bdi>{category.label}</bdi>
                  </button>{' '}
                  uses{' '}
                  <button type="button" class="link-button" onClick={() => choose(technique.key)}>
                    <bdi>{technique.label}</bdi>
                  </button>
                </p>
                <p class="reasons">
                  by chance there would be about {expected}
                  {usedIn.length > 0 && (
                    <>; used in {usedIn.map(({ category: one, papers }) => `${one.label} (${papers})`).join(', ')}</>
                  )}
                </p>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {unconnected.length > 0 && (
        <Section title="Connected with nothing" count={unconnected.length}>
          <p class="muted small">The list says neither what these draw on nor which technique they use.</p>
          <ul class="plain">
            {unconnected.slice(0, MOST).map(({ key, label, year }) => (
              <li key={key}>
                <button type="button" class="node-button" onClick={() => choose(key)}>
                  <Mark kind="paper" color={graph.getNodeAttribute(key, 'color')} />
                  <bdi class="node-name">{label}</bdi>
                  <span class="node-note">{year}</span>
                </button>
              </li>
            ))}
          </ul>
          {unconnected.length > MOST && <p class="muted small">and {unconnected.length - MOST} more</p>}
        </Section>
      )}
    </>
  );
}
