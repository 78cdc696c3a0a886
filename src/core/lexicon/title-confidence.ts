// How sure a statement is that the words of a title make. Data; title-relations.ts and title-phrases.ts in extract give these values,
// title-drawn-on.ts weighs names by a model beside them, title-statements.ts in link decides by what comes of it which statements stand.

/** How much the words tell: that another work is meant, that something is done with it, or next to nothing. */
export type Telling = 'outright' | 'plainly' | 'vaguely';

/** Of a work that no list has, and of a listed one. */
export const TITLE_CONFIDENCE: Readonly<Record<Telling, { readonly unlisted: number; readonly listed: number }>> = {
  outright: { unlisted: 0.6, listed: 0.65 },
  plainly: { unlisted: 0.5, listed: 0.65 },
  vaguely: { unlisted: 0.4, listed: 0.55 },
};

/** Of a capitalised word that may be no name at all. */
export const HINTED = 0.3;
