// Draws a component anew only when its properties changed. Preact has this in its React layer, which the page does without.

import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

export function memo<P extends object>(
  draw: (props: P) => ComponentChild,
  isSame: (a: P, b: P) => boolean = sameFields,
): FunctionComponent<P> {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !isSame(this.props, next);
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  }
  return (props: P) => h(Memo, props);
}

function sameFields<P extends object>(a: P, b: P): boolean {
  const names = Object.keys(b) as (keyof P)[];
  return names.length === Object.keys(a).length && names.every((name) => a[name] === b[name]);
}
