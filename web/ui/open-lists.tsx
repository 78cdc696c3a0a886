// Reading other lists: choose files, a folder or paste a text; show them instead of the page's list or merged with it.
// Leaves to others: the reading (worker/client.ts), which files count (worker/files.ts).

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DocFacts } from '../../src/core/model/facts';
import { counted } from '../data/words';
import { useStore } from '../store';
import { type Progress, readLists } from '../worker/client';
import { type Choice, type ChosenFile, filesOfInput } from '../worker/files';
import type { GivenFile } from '../worker/protocol';
import { beginHere } from './attention';
import { Icon } from './icons';

/** Names of files that are listed; more are counted. */
const MOST_NAMES = 12;

/** Longer ones would not be read in the header. */
const MOST_LETTERS = 90;

/** What is shown and what came to it, whatever the files are called: a README is the head of its own folder alone. */
function titleOfMerged(shown: string, given: readonly GivenFile[], facts: readonly DocFacts[] | null): string {
  const names = new Set(given.map(({ name }) => name));
  const titles = (facts ?? []).map(({ document }) => document).filter(({ id }) => names.has(id));
  const together = [...new Set([shown, ...titles.map(({ title }) => title)])].join(' · ');
  return together.length <= MOST_LETTERS ? together : `${shown} and ${counted(given.length, 'list')} more`;
}

export function OpenLists({ first }: { readonly first: Choice | null }) {
  const { catalog, brought, bring, dropped, dispatch } = useStore();
  const files = useSignal<readonly ChosenFile[]>([]);
  const left = useSignal(0);
  const text = useSignal('');
  const merges = useSignal(false);
  const progress = useSignal<Progress | null>(null);
  const problem = useSignal<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const readButton = useRef<HTMLButtonElement>(null);

  const take = (choice: Choice): void => {
    const names = new Set(choice.files.map(({ name }) => name));
    files.value = [...files.value.filter(({ name }) => !names.has(name)), ...choice.files];
    left.value = choice.left;
    problem.value = choice.files.length === 0 ? 'None of these files is a list that could be read.' : null;
  };
  useEffect(() => {
    if (first === null) return;
    take(first);
    dropped.value = null;
    // Whoever dropped them wants them read: Enter is enough.
    requestAnimationFrame(() => readButton.current?.focus());
  }, [first]);
  // Closing the dialog stops the reading.
  useEffect(() => () => running.current?.abort(), []);

  const read = async (): Promise<void> => {
    const shown = catalog.peek();
    if (shown === null) return;
    const given: GivenFile[] = [];
    for (const { name, file } of files.value) given.push({ name, content: await file.arrayBuffer() });
    if (text.value.trim() !== '') given.push({ name: 'pasted.md', content: text.value });
    const controller = new AbortController();
    running.current = controller;
    problem.value = null;
    progress.value = { stage: 'Starting', share: 0 };
    try {
      const base = merges.value ? { graph: shown.graph, facts: brought.peek()?.facts ?? null } : null;
      const { graph, facts } = await readLists(given, base, controller.signal, (next) => {
        progress.value = next;
      });
      const papers = graph.filterNodes((_, { kind }) => kind === 'paper').length;
      const names = [
        ...(merges.value ? (brought.peek()?.names ?? [shown.graph.getAttribute('title')]) : []),
        ...given.map(({ name }) => name),
      ];
      if (merges.value) graph.setAttribute('title', titleOfMerged(shown.graph.getAttribute('title'), given, facts));
      bring({ graph, brought: { facts, names } });
      dispatch({ type: 'dialog', dialog: 'none' });
      dispatch({
        type: 'notice',
        text: `${counted(papers, 'paper')} read on this machine; nothing left it. Save them with the download menu.`,
      });
    } catch (error) {
      if (!controller.signal.aborted) problem.value = error instanceof Error ? error.message : String(error);
    } finally {
      running.current = null;
      progress.value = null;
    }
  };

  const count = files.value.length + (text.value.trim() === '' ? 0 : 1);
  if (progress.value !== null) return <Running progress={progress.value} cancel={() => running.current?.abort()} />;
  return (
    <>
      <p class="muted">
        Markdown, reStructuredText, Org, BibTeX, RIS, CSV, YAML, JSON, HTML, or a graph saved from this page. All is
        read here, in your browser; nothing is sent anywhere.
      </p>
      <div class="choose">
        <label class="button">
          <Icon name="paper" /> Choose files
          <input
            type="file"
            class="visually-hidden"
            multiple
            onChange={(event) => take(filesOfInput(event.currentTarget.files))}
          />
        </label>
        <label class="button">
          <Icon name="data" /> Choose a folder
          <input
            type="file"
            class="visually-hidden"
            multiple
            {...{ webkitdirectory: true }}
            onChange={(event) => take(filesOfInput(event.currentTarget.files))}
          />
        </label>
        <span class="muted small">or drop them anywhere on the page</span>
      </div>
      {files.value.length > 0 && (
        <ul class="chosen">
          {files.value.slice(0, MOST_NAMES).map(({ name, file }) => (
            <li key={name}>
              <bdi>{name}</bdi> <span class="count">{sizeWords(file.size)}</span>
              <button
                type="button"
                class="icon-button small-button"
                aria-label={`Take out ${name}`}
                onClick={() => {
                  files.value = files.value.filter((each) => each.name !== name);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
          {files.value.length > MOST_NAMES && <li class="muted">and {files.value.length - MOST_NAMES} more</li>}
        </ul>
      )}
      {left.value > 0 && (
        <p class="muted small">{counted(left.value, 'file')} left aside: no list by name, or too large.</p>
      )}
      <label class="paste">
        <span>Or paste a list</span>
        <textarea
          ref={beginHere}
          class="field"
          rows={5}
          dir="auto"
          spellcheck={false}
          placeholder="- **ToMe**: [Token Merging](https://arxiv.org/abs/2210.09461) (ICLR 2023). …"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={merges.value}
          onChange={(event) => {
            merges.value = event.currentTarget.checked;
          }}
        />
        Merge with what is shown: the same work in both becomes one
      </label>
      {problem.value !== null && (
        <p class="note problem" role="alert" dir="auto">
          {problem.value}
        </p>
      )}
      <div class="dialog-actions">
        <button
          ref={readButton}
          type="button"
          class="button primary"
          disabled={count === 0}
          onClick={() => void read()}
        >
          {count <= 1 ? 'Read the list' : `Read ${count} lists`}
        </button>
        {brought.value !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              bring(null);
              dispatch({ type: 'dialog', dialog: 'none' });
            }}
          >
            <Icon name="undo" /> Back to this page’s own list
          </button>
        )}
      </div>
    </>
  );
}

function Running({ progress, cancel }: { readonly progress: Progress; readonly cancel: () => void }) {
  return (
    <div class="running">
      <p role="status" dir="auto">
        {progress.stage}…
      </p>
      <progress max={1} value={progress.share} aria-label="Progress" />
      <button type="button" class="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1e3 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
