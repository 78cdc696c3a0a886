// The dialogs of the tools menu, each fetched when first opened, and the place where lists can be dropped: the whole page.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useStore } from '../store';
import { type Choice, filesOfDrop } from '../worker/files';
import { Dialog } from './dialog';
import { Icon } from './icons';
import { lazy } from './lazy';

const OpenLists = lazy<{ readonly first: Choice | null }>(async () => (await import('./open-lists')).OpenLists);
const RelatedToText = lazy(async () => (await import('./related-to-text')).RelatedToText);
const GapsList = lazy(async () => (await import('./gaps-list')).GapsList);
const Share = lazy(async () => (await import('./share')).Share);
const StoryEditor = lazy(async () => (await import('../story/editor')).StoryEditor);
const Picture = lazy(async () => (await import('./picture')).Picture);
const HistoryList = lazy(async () => (await import('./history-list')).HistoryList);

export function Tools() {
  const { dropped } = useStore();
  return (
    <>
      <Dialog name="open" title="Read lists">
        {() => <OpenLists first={dropped.value} />}
      </Dialog>
      <Dialog name="related" title="Related to a text">
        {() => <RelatedToText />}
      </Dialog>
      <Dialog name="gaps" title="What is missing">
        {() => <GapsList />}
      </Dialog>
      <Dialog name="share" title="Share what is shown">
        {() => <Share />}
      </Dialog>
      <Dialog name="story" title="Story">
        {() => <StoryEditor />}
      </Dialog>
      <Dialog name="picture" title="A picture of the view">
        {() => <Picture />}
      </Dialog>
      <Dialog name="history" title="History">
        {() => <HistoryList />}
      </Dialog>
    </>
  );
}

/** Files and texts can be dropped anywhere. */
export function DropZone() {
  const { state, dropped, dispatch } = useStore();
  const isOver = useSignal(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      isOver.value = true;
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) isOver.value = false;
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      isOver.value = false;
      if (state.peek().phase !== 'ready') return;
      filesOfDrop(event.dataTransfer).then(
        (choice) => {
          dropped.value = choice;
          dispatch({ type: 'dialog', dialog: 'open' });
        },
        (error: unknown) => dispatch({ type: 'notice', text: `What was dropped could not be read: ${String(error)}` }),
      );
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [isOver, state, dropped, dispatch]);
  if (!isOver.value) return null;
  return (
    <div class="drop-zone" aria-hidden="true">
      <p>
        <Icon name="upload" /> Drop lists here: they are read on this machine, and nothing leaves it.
      </p>
    </div>
  );
}
