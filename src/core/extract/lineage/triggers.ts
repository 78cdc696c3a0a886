// Which of many patterns can match a text at all, found in one pass over the text instead of one for each pattern.
// Leaves to others: what a text must hold for a pattern to match (anchors.ts), the match itself (cue-statements.ts).

/** Letters by which anchors are looked up; no anchor is shorter. */
const LETTERS = 2;

/** Things, each woken by any of its anchors. */
export class Triggers<Thing> {
  readonly #things: readonly Thing[];
  readonly #always: readonly number[];
  /** First letters of an anchor → the anchors that begin so, each with the places of the things it wakes. */
  readonly #byLetters = new Map<string, { readonly anchor: string; readonly places: number[] }[]>();

  /** @param anchorsOf strings of two letters or more in lower case, or null for a thing that is always awake */
  constructor(things: readonly Thing[], anchorsOf: (thing: Thing, place: number) => readonly string[] | null) {
    this.#things = things;
    const always: number[] = [];
    for (const [place, thing] of things.entries()) {
      const anchors = anchorsOf(thing, place);
      if (anchors === null) always.push(place);
      for (const anchor of anchors ?? []) this.#add(anchor, place);
    }
    this.#always = always;
  }

  #add(anchor: string, place: number): void {
    const letters = anchor.slice(0, LETTERS);
    const same = this.#byLetters.get(letters) ?? [];
    this.#byLetters.set(letters, same);
    const known = same.find((one) => one.anchor === anchor);
    if (known === undefined) same.push({ anchor, places: [place] });
    else known.places.push(place);
  }

  /** The things that a text in lower case wakes, in their own order. */
  in(lower: string): Thing[] {
    const awake = new Set<number>(this.#always);
    for (let at = 0; at + LETTERS <= lower.length; at++) {
      const candidates = this.#byLetters.get(lower.slice(at, at + LETTERS));
      if (candidates === undefined) continue;
      for (const { anchor, places } of candidates)
        if (lower.startsWith(anchor, at)) for (const place of places) awake.add(place);
    }
    return [...awake].sort((a, b) => a - b).flatMap((place) => this.#things[place] ?? []);
  }
}
