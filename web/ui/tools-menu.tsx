// The menu of everything that is not done every minute: other lists, related work for a text, gaps, sharing, history.

import type { Dialog } from '../state/state';
import { useStore } from '../store';
import { Icon, type IconName } from './icons';
import { Menu } from './menu';
import { UnpinAll } from './unpin';

const TOOLS: readonly {
  readonly dialog: Dialog;
  readonly icon: IconName;
  readonly name: string;
  readonly note: string;
}[] = [
  { dialog: 'open', icon: 'upload', name: 'Read lists…', note: 'files, a folder or a text; or drop them on the page' },
  { dialog: 'related', icon: 'text', name: 'Related to a text…', note: 'paste an abstract; it stays on this machine' },
  { dialog: 'gaps', icon: 'gap', name: 'What is missing…', note: 'works others build on, empty cells' },
  { dialog: 'share', icon: 'share', name: 'Share…', note: 'link, Markdown, code to embed' },
  { dialog: 'story', icon: 'story', name: 'Story…', note: 'lead others through views, with captions' },
  { dialog: 'history', icon: 'clock', name: 'History…', note: 'what was done, to go back to' },
  { dialog: 'help', icon: 'help', name: 'Help and keys…', note: '' },
];

export function ToolsMenu() {
  const { dispatch } = useStore();
  return (
    <Menu id="tools" label="Tools" icon="menu" look="menu-list tools-list">
      {(close) => [
        <UnpinAll key="unpin" close={close} />,
        ...TOOLS.map(({ dialog, icon, name, note }) => (
          <button
            key={dialog}
            type="button"
            class={dialog === 'help' ? 'menu-help' : undefined}
            onClick={() => {
              close();
              dispatch({ type: 'dialog', dialog });
            }}
          >
            <Icon name={icon} />
            <span class="menu-name">
              {name} {note !== '' && <span class="menu-note">{note}</span>}
            </span>
          </button>
        )),
      ]}
    </Menu>
  );
}
