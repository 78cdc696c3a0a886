// Papers to the clipboard, as Markdown or BibTeX.
// Leaves to others: the formats (data/citing.ts), which papers (lasso, related papers of a text).

import type { ComponentProps } from 'preact';
import type { Catalog } from '../data/catalog';
import { bibtexOf, markdownOf } from '../data/citing';
import { counted } from '../data/words';
import { useStore } from '../store';
import { Icon } from './icons';
import { copy } from './save';

type Cited = Parameters<typeof markdownOf>[1];

export function CopyPapers({ shown, papers }: { readonly shown: Catalog; readonly papers: Cited }) {
  const { dispatch } = useStore();
  const button = (name: string, onClick: ComponentProps<'button'>['onClick']) => (
    <button type="button" class="button" disabled={papers.length === 0} onClick={onClick}>
      <Icon name="copy" />
      <span>
        <span class="copy-as">Copy as </span>
        {name}
      </span>
    </button>
  );
  return (
    <>
      {button('Markdown', () =>
        copy(markdownOf(shown, papers), `${counted(papers.length, 'paper')} copied as Markdown.`, dispatch),
      )}
      {button('BibTeX', () =>
        copy(bibtexOf(shown, papers), `${counted(papers.length, 'entry', 'entries')} copied as BibTeX.`, dispatch),
      )}
    </>
  );
}
