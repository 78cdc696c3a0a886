// The bar on top: what this is, the search, the two views, downloads, theme, help.

import { useComputed } from '@preact/signals';
import { counted, readable } from '../data/words';
import { THEMES, type Theme, VIEWS, type View } from '../state/settings';
import { useStore } from '../store';
import { Downloads } from './downloads';
import { FiltersButton } from './filters-button';
import { History } from './history-buttons';
import { Icon, type IconName } from './icons';
import { SearchBox } from './search-box';
import { Segments } from './segments';
import { ToolsMenu } from './tools-menu';

const VIEW_WORDS: Readonly<Record<View, { name: string; icon: IconName }>> = {
  map: { name: 'Map', icon: 'map' },
  lineage: { name: 'Lineage', icon: 'lineage' },
  table: { name: 'Table', icon: 'table' },
  matrix: { name: 'Matrix', icon: 'matrix' },
};
const THEME_WORDS: Readonly<Record<Theme, { name: string; icon: IconName }>> = {
  auto: { name: 'as the system', icon: 'auto' },
  light: { name: 'light', icon: 'sun' },
  dark: { name: 'dark', icon: 'moon' },
};

export function Header() {
  const { catalog, state } = useStore();
  const isReady = useComputed(() => state.value.phase === 'ready').value;
  const title = catalog.value?.graph.getAttribute('title') ?? '';
  return (
    <header class="header">
      <div class="brand">
        <Logo />
        <div class="brand-words">
          <p class="wordmark">Stemma</p>
          {title !== '' && (
            <h1 class="list-title" dir="auto" title={title}>
              {readable(title)}
            </h1>
          )}
        </div>
        <Totals />
      </div>
      {isReady && <FiltersButton />}
      {isReady && <SearchBox />}
      <div class="tools">
        {isReady && <Views />}
        {isReady && <History />}
        {isReady && <Downloads />}
        <ThemeButton />
        {isReady && <HelpButton />}
        {isReady && <ToolsMenu />}
      </div>
    </header>
  );
}

/** A stemma codicum in small: one source, two branches, a line of descent. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
      <path
        d="M16 6.5 8 17.5M16 6.5 24 17.5M8 17.5V26M24 17.5 19.5 26"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
      <circle cx="16" cy="6" r="3.6" class="logo-root" />
      <circle cx="8" cy="17.5" r="2.9" fill="currentColor" />
      <circle cx="24" cy="17.5" r="2.9" fill="currentColor" />
      <circle cx="8" cy="26.5" r="2.4" class="logo-ring" />
      <circle cx="19.2" cy="26.5" r="2.4" fill="currentColor" />
    </svg>
  );
}

function Totals() {
  const catalog = useStore().catalog.value;
  if (catalog === null) return null;
  const { nodes, layers } = catalog.counts;
  const lineage = (['extends', 'uses', 'inspired-by', 'compares'] as const).reduce(
    (sum, relation) => sum + (layers.get(relation) ?? 0),
    0,
  );
  return (
    <p class="totals">
      <span>{counted(nodes.paper, 'paper')}</span> <span>{counted(lineage, 'lineage link')}</span>
    </p>
  );
}

function Views() {
  const { settings, dispatch } = useStore();
  const { view } = settings.value;
  return (
    <Segments
      label="View"
      options={VIEWS}
      chosen={view}
      choose={(each) => dispatch({ type: 'set', values: { view: each } })}
      nameOf={(each) => VIEW_WORDS[each].name}
      show={(each) => (
        <>
          <Icon name={VIEW_WORDS[each].icon} />
          <span>{VIEW_WORDS[each].name}</span>
        </>
      )}
    />
  );
}

function ThemeButton() {
  const { settings, dispatch } = useStore();
  const { theme } = settings.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const label = `Colours: ${THEME_WORDS[theme].name}. Change to ${THEME_WORDS[next].name}.`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => dispatch({ type: 'set', values: { theme: next } })}
    >
      <Icon name={THEME_WORDS[theme].icon} />
    </button>
  );
}

function HelpButton() {
  const { dispatch } = useStore();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Help and keys"
      title="Help and keys (?)"
      onClick={() => dispatch({ type: 'dialog', dialog: 'help' })}
    >
      <Icon name="help" />
    </button>
  );
}
