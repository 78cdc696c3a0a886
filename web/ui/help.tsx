// The help: how to read the map, and the keyboard map.

import { useSignal } from '@preact/signals';
import { NODE_KINDS } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import { KIND_WORDS, RELATION_WORDS } from '../data/words';
import { useStore } from '../store';
import { Dialog } from './dialog';
import { Line, Mark } from './glyphs';
import { KEY_HELP } from './keys';
import { preferences, remember } from './preferences';

export function Help() {
  return (
    <Dialog name="help" title="How to read this">
      {() => <Content />}
    </Dialog>
  );
}

function Content() {
  const { catalog } = useStore();
  return (
    <>
      <p>
        Every mark is a work or a concept that the list names; every arrow is a statement that somebody wrote down. An
        arrow points from the newer work to what it draws on. Choose one to read the sentence.
      </p>
      <div class="help-columns">
        <dl class="help-list">
          {NODE_KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <Mark kind={kind} /> {KIND_WORDS[kind].one}
              </dt>
              <dd>{KIND_WORDS[kind].meaning}</dd>
            </div>
          ))}
        </dl>
        <dl class="help-list">
          {RELATIONS.map((relation) => (
            <div key={relation}>
              <dt>
                <Line layer={relation} /> {RELATION_WORDS[relation].verb}
              </dt>
              <dd>{RELATION_WORDS[relation].meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="muted">
        A paper’s mark grows with the number of works that build on it; its colour is its category or, in a list without
        sections, the group of papers that it holds together with.
      </p>
      <p class="muted">
        On the map, a mark can be dragged: it stays where you put it, with a pin, until you press it twice. With Shift
        held, or with the lasso’s button, draw around marks to show them alone or to copy them.
      </p>
      <h3>Keys</h3>
      <dl class="key-list">
        {KEY_HELP.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <SingleKeys />
      <p class="muted small">
        {catalog.value?.graph.getAttribute('generator')} · everything on this page stays on your machine.
      </p>
    </>
  );
}

function SingleKeys() {
  const isOn = useSignal(preferences().singleKeys);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn.value}
        onChange={(event) => {
          isOn.value = event.currentTarget.checked;
          remember({ singleKeys: isOn.value });
        }}
      />
      Single keys act (turn off if you speak to your computer)
    </label>
  );
}
