// The page as it is now, for others: a link, a Markdown link, code to embed it.

import type { ComponentChildren } from 'preact';
import { readable } from '../data/words';
import { titleOf } from '../panels/titles';
import { toUrl } from '../state/url';
import { useStore } from '../store';
import { Icon } from './icons';
import { copy } from './save';

export function Share() {
  const { catalog, settings, brought } = useStore();
  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const fragment = toUrl(settings.value);
  const address = `${location.href.replace(/[?#].*$/, '')}${fragment === '' ? '' : `#${fragment}`}`;
  const { select } = settings.value;
  const title = [select === null ? null : titleOf(graph, select), readable(graph.getAttribute('title'))]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  const text = title.replace(/[\\[\]`*_<>]/g, '\\$&').replace(/\s+/g, ' ');
  const attribute = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return (
    <>
      {brought.value !== null && (
        <p class="note">
          You are looking at lists that you brought. A link opens this page’s own list: save yours with the download
          menu and send the file.
        </p>
      )}
      {location.protocol === 'file:' && (
        <p class="note">This page is a file on your machine: others need the file itself.</p>
      )}
      <Copyable title="Link" text={address}>
        The page with everything as it is now: view, selection, filters.
      </Copyable>
      <Copyable title="Markdown" text={`[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`}>
        For a readme, an issue or notes.
      </Copyable>
      <Copyable
        title="Embed"
        text={`<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`}
      >
        For a web page.
      </Copyable>
    </>
  );
}

function Copyable({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  const { dispatch } = useStore();
  return (
    <section class="copyable">
      <h3>{title}</h3>
      <p class="muted small">{children}</p>
      <div class="copy-line">
        <input
          class="field"
          readOnly
          value={text}
          aria-label={title}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          aria-label={`Copy: ${title}`}
          onClick={() => copy(text, `${title} copied.`, dispatch)}
        >
          <Icon name="copy" /> Copy
        </button>
      </div>
    </section>
  );
}
