// Engines keep a text in one byte a character as long as all characters fit, and every piece of a text as they keep the whole: one
// curly quote makes all words of a list wide, and what is looked for in them takes longer to find.

const WIDE = /[^\0-\xff]/;

/** Whether characters stand in a text that take two bytes. */
export const isWide = (text: string): boolean => WIDE.test(text);

/** The same text, made anew and so in one byte a character, where it has no wide ones itself. */
export const narrow = (text: string): string => (isWide(text) ? text : (JSON.parse(JSON.stringify(text)) as string));
