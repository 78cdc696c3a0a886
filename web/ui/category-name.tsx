// A category's name where there is little room: of names that begin alike, what tells them apart.
// Leaves to others: finding what they share (data/short-names.ts), showing the whole elsewhere (titles, the panel).

import { useStore } from '../store';

interface CategoryNameProps {
  /** Key of the category; others have no shorter name. */
  readonly of: string;
  readonly name: string;
}

export function CategoryName({ of, name }: CategoryNameProps) {
  const short = useStore().catalog.value?.shortNames.get(of);
  if (short === undefined) return <bdi>{name}</bdi>;
  // Those who hear it have room for the whole.
  return (
    <bdi>
      <span aria-hidden="true">… {short}</span>
      <span class="visually-hidden">{name}</span>
    </bdi>
  );
}
