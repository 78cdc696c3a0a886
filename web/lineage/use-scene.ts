// What the lineage view shows as the settings have it: the scene, its chains folded or open.
// Leaves to others: following lineage (scene.ts), finding and folding chains (chains.ts).

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { DEFAULTS, MAX_DEPTH } from '../state/settings';
import { rootOf } from '../state/tree';
import type { Store } from '../store';
import { type Chain, chainsOf, foldedScene } from './chains';
import { recentScene } from './recent';
import { type LineageScene, sceneOf } from './scene';

/** With more works than these, long chains are folded until the reader wants them open. */
const LARGE = 30;

export interface ShownScene {
  /** With all its works, folded or not. */
  readonly whole: LineageScene;
  /** With folded chains as pieces. */
  readonly scene: LineageScene;
  /** null where there is no chain to fold. */
  readonly folding: { readonly isOn: boolean; readonly set: (isOn: boolean) => void } | null;
  readonly open: (chain: Chain) => void;
}

export function useScene(
  { settings, lasting: { unfocused }, pathEdges, dispatch }: Store,
  catalog: Catalog,
): ShownScene {
  const root = rootOf(settings.value, catalog.known.nodes);
  const depth = useComputed(() => (settings.value.focus === null ? MAX_DEPTH : settings.value.depth)).value;
  const dir = useComputed(() => (settings.value.focus === null ? DEFAULTS.dir : settings.value.dir)).value;
  const { select, chains: wish, opened, unfolded } = settings.value;
  const whole = useMemo(
    () => recentScene(catalog, sceneOf(catalog, unfocused.value, { root, depth, dir, unfolded })),
    [catalog, unfocused.value, root, depth, dir, unfolded],
  );
  const chains = useMemo(() => chainsOf(whole), [whole]);
  const isFolding = wish === 'auto' ? whole.works.length > LARGE : wish === 'folded';

  // What is selected or lies on the path shown has to be seen; and it stays open when the selection moves on: nothing jumps.
  const revealed = useSignal<ReadonlySet<string>>(new Set());
  const lastRoot = useRef(root);
  if (lastRoot.current !== root) {
    lastRoot.current = root;
    revealed.value = new Set();
  }
  const isWanted = ({ members }: Chain): boolean =>
    members.some((key) => key === select || pathEdges.value?.nodes.has(key) === true);
  const isOpen = (chain: Chain): boolean => opened.includes(chain.newest) || revealed.value.has(chain.newest);
  const wanted = isFolding ? chains.find((chain) => isWanted(chain) && !isOpen(chain))?.newest : undefined;
  useEffect(() => {
    if (wanted !== undefined) revealed.value = new Set([...revealed.peek(), wanted]);
  }, [wanted, revealed]);

  const folded = isFolding ? chains.filter((chain) => !isOpen(chain) && !isWanted(chain)) : [];
  const scene = useMemo(
    () => recentScene(catalog, foldedScene(whole, folded)),
    [catalog, whole, folded.map(({ key }) => key).join(' ')],
  );
  const set = (isOn: boolean): void => {
    revealed.value = new Set();
    dispatch({ type: 'set', values: { chains: isOn ? 'folded' : 'open', opened: [] } });
  };
  return {
    whole,
    scene,
    folding: chains.length === 0 ? null : { isOn: isFolding, set },
    open: ({ newest }) => dispatch({ type: 'set', values: { opened: [...opened, newest] } }),
  };
}
