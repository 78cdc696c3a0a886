// The whole page: header, then what the phase of the state asks for.
// Leaves to others: each part (header, explorer, states), what state there is (state).

import { useComputed, useSignalEffect } from '@preact/signals';
import { useStore } from '../store';
import { StoryBar } from '../story/bar';
import { focusView } from './attention';
import { Explorer } from './explorer';
import { Header } from './header';
import { Help } from './help';
import { useKeptFocus } from './kept-focus';
import { useKeys } from './keys';
import { Notices } from './notices';
import { Failed, Loading, NoPapers } from './states';
import { DropZone, Tools } from './tools';
import { useTitle } from './use-title';

export function App() {
  const { state, catalog, theme } = useStore();
  const phase = useComputed(() => state.value.phase).value;
  useSignalEffect(() => {
    document.documentElement.dataset['theme'] = theme.value;
  });
  useTitle();
  useKeys();
  useKeptFocus();

  const isEmpty = catalog.value !== null && catalog.value.graph.order === 0;
  return (
    <div class="app">
      {phase === 'ready' && (
        <button type="button" class="skip" onClick={() => focusView(null)}>
          Skip to the papers
        </button>
      )}
      <Header />
      {phase === 'loading' && <Loading />}
      {phase === 'failed' && <Failed />}
      {phase === 'ready' && (isEmpty ? <NoPapers /> : <Explorer />)}
      {phase === 'ready' && <StoryBar />}
      <Notices place="page" />
      {phase === 'ready' && <Help />}
      {phase === 'ready' && <Tools />}
      <DropZone />
    </div>
  );
}
