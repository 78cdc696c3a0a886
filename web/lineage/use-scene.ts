// What the lineage view shows as the settings have it: the scene, its chains and bunches folded or open.
// Leaves to others: following lineage (scene.ts), finding what can be folded (chains.ts, bunches.ts), folding it (fold.ts).

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { DEFAULTS, MAX_DEPTH } from '../state/settings';
import { rootOf } from '../state/tree';
import type { Store } from '../store';
import { bunchesOf } from './bunches';
import { chainsOf } from './chains';
import { foldedScene, idOf, type Piece } from './fold';
import { recentScene } from './recent';
import { type LineageScene, sceneOf } from './scene';

/** With more works than these, chains and bunches are folded until the reader wants them open. */
const LARGE = 30;

export interface ShownScene {
  /** With all its works, folded or not. */
  readonly whole: LineageScene;
  /** With what is folded as pieces. */
  readonly scene: LineageScene;
  /** null where there is nothing to fold. */
  readonly folding: { readonly isOn: boolean; readonly set: (isOn: boolean) => void } | null;
  readonly open: (piece: Piece) => void;
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
  const pieces = useMemo(() => [...chainsOf(whole), ...bunchesOf(whole)], [whole]);
  const isFolding = wish === 'auto' ? whole.works.length > LARGE : wish === 'folded';

  // What is selected or lies on the path shown has to be seen; and it stays open when the selection moves on: nothing jumps.
  const revealed = useSignal<ReadonlySet<string>>(new Set());
  const lastRoot = useRef(root);
  if (lastRoot.current !== root) {
    lastRoot.current = root;
    revealed.value = new Set();
  }
  const isWanted = ({ members }: Piece): boolean =>
    members.some((key) => key === select || pathEdges.value?.nodes.has(key) === true);
  const isOpen = (piece: Piece): boolean => opened.includes(idOf(piece)) || revealed.value.has(idOf(piece));
  const hidden = isFolding ? pieces.find((piece) => isWanted(piece) && !isOpen(piece)) : undefined;
  const wanted = hidden === undefined ? undefined : idOf(hidden);
  useEffect(() => {
    if (wanted !== undefined) revealed.value = new Set([...revealed.peek(), wanted]);
  }, [wanted, revealed]);

  const folded = isFolding ? pieces.filter((piece) => !isOpen(piece) && !isWanted(piece)) : [];
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
    folding: pieces.length === 0 ? null : { isOn: isFolding, set },
    open: (piece) => dispatch({ type: 'set', values: { opened: [...opened, idOf(piece)] } }),
  };
}
