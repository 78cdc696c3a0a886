// Above the lineage: whose tree it is, how far it goes, and what its signs mean.

import type { Catalog } from '../data/catalog';
import { counted } from '../data/words';
import { SURFACE } from '../graph/style';
import { DEFAULTS, type Direction, MAX_DEPTH, type Settings } from '../state/settings';
import { useStore } from '../store';
import { DirectionSelect } from '../ui/direction-select';
import { Icon } from '../ui/icons';
import type { LineageScene, Standing } from './scene';
import { StandingMark } from './work';

const STANDING_WORDS: Readonly<Record<Standing, { name: string; meaning: string }>> = {
  root: { name: 'first of its kind', meaning: 'others build on it, and it builds on nothing that the list tells' },
  frontier: { name: 'frontier', meaning: 'recent, and nothing builds on it yet' },
  'dead-end': { name: 'dead end', meaning: 'some years old, and nothing in the list builds on it' },
};

interface BarProps {
  readonly catalog: Catalog;
  /** With all its works, folded or not. */
  readonly scene: LineageScene;
  /** null where there is nothing to fold. */
  readonly folding: { readonly isOn: boolean; readonly set: (isOn: boolean) => void } | null;
}

export function LineageBar({ catalog, scene, folding }: BarProps) {
  const { settings, dispatch } = useStore();
  const { select, focus } = settings.value;
  const { root, works, edges } = scene;
  const { graph } = catalog;
  const candidate = root ?? focus ?? (select !== null && graph.hasNode(select) ? select : null);
  const years = works.flatMap(({ year }) => (year === null ? [] : [year]));
  const span = years.length === 0 ? '' : ` · ${Math.min(...years)}–${Math.max(...years)}`;
  const set = (values: Partial<Settings>): void => dispatch({ type: 'set', values });
  return (
    <div class="view-bar lineage-bar">
      <fieldset class="segments" aria-label="Lineage of">
        <button
          type="button"
          class="segment"
          aria-pressed={root !== null}
          onClick={() =>
            candidate === null
              ? dispatch({
                  type: 'notice',
                  text: 'Choose a work, in the drawing or by search: its tree is shown then.',
                })
              : set({ scope: 'tree' })
          }
        >
          {root === null && candidate !== null ? (
            <>
              Tree of <bdi class="segment-name">{graph.getNodeAttribute(candidate, 'label')}</bdi>
            </>
          ) : (
            'Family tree'
          )}
        </button>
        <button type="button" class="segment" aria-pressed={root === null} onClick={() => set({ scope: 'list' })}>
          Whole list
        </button>
      </fieldset>
      {root !== null && <TreeControls scene={scene} root={root} />}
      {folding !== null && (
        <button
          type="button"
          class="button fold"
          aria-pressed={folding.isOn}
          title="As one piece each: long runs in which each work draws on one and leads to one, and works of one year that build on the same"
          onClick={() => folding.set(!folding.isOn)}
        >
          Fold
        </button>
      )}
      <span class="muted">
        {counted(works.length, 'work')} · {counted(edges.length, 'statement')}
        {span !== '' && <span class="bar-years">{span}</span>}
      </span>
      <span class="spring" />
      <Standings scene={scene} />
    </div>
  );
}

function TreeControls({ scene, root }: { readonly scene: LineageScene; readonly root: string }) {
  const { settings, dispatch } = useStore();
  const isFocus = settings.value.focus === root;
  const depth = scene.cutAt ?? (isFocus ? settings.value.depth : MAX_DEPTH);
  const dir = isFocus ? settings.value.dir : DEFAULTS.dir;
  const focus = (values: { depth?: number; dir?: Direction }): void =>
    dispatch({ type: 'focus', key: root, depth: values.depth ?? depth, dir: values.dir ?? dir });
  return (
    <>
      <span class="stepper">
        <button
          type="button"
          aria-label="One step less"
          disabled={depth <= 1}
          onClick={() => focus({ depth: depth - 1 })}
        >
          <Icon name="minus" />
        </button>
        <span
          title={
            scene.cutAt === null
              ? undefined
              : 'More steps would show more works than one can take in; unfold them one by one.'
          }
        >
          {depth >= MAX_DEPTH ? 'all steps' : counted(depth, 'step')}
        </span>
        <button
          type="button"
          aria-label="One step more"
          disabled={depth >= MAX_DEPTH || scene.cutAt !== null}
          onClick={() => focus({ depth: depth + 1 })}
        >
          <Icon name="plus" />
        </button>
      </span>
      <DirectionSelect dir={dir} choose={(to) => focus({ dir: to })} />
    </>
  );
}

function Standings({ scene }: { readonly scene: LineageScene }) {
  const theme = useStore().theme.value;
  const has = (standing: Standing): boolean => scene.works.some((work) => work.standing === standing);
  // In a whole list nearly all are the frontier, and the sign is left out.
  const shown = (['root', 'frontier', 'dead-end'] as const).filter(
    (each) => has(each) && (each !== 'frontier' || scene.root !== null),
  );
  return (
    <ul class="standings" style={{ color: SURFACE[theme].muted }}>
      {shown.map((standing) => (
        <li key={standing} title={STANDING_WORDS[standing].meaning}>
          <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
            <g transform="translate(0 6)">
              <StandingMark standing={standing} x={18} theme={theme} />
            </g>
          </svg>
          {STANDING_WORDS[standing].name}
        </li>
      ))}
    </ul>
  );
}
