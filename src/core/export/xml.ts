// Text for XML 1.0 files: escaped, and without the characters that XML cannot hold in any way.
// Leaves to others: elements and their meaning.

/** Control characters, lone surrogates and non-characters: `&#7;` is as ill-formed as the character itself. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Any of these and of the special ones: nearly no text holds one, and one look is less work than two replacements. */
const ANY = /[\0-\x1f&<>"\ud800-\udfff\ufffe\uffff]/;

const SPECIAL = /[&<>"\t\n\r]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn them into blanks inside of attribute values, unless they are written so.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold is left out; halves of characters become U+FFFD. */
export const xmlChars = (text: string): string =>
  text.replace(IMPOSSIBLE, (character) => (character >= '\ud800' && character <= '\udfff' ? '\ufffd' : ''));

/** For attribute values in double quotes and for element content. */
export const xmlText = (text: string): string => (isPlain(text) ? text : escaped(text));

/** Whether XML holds a text as it is. */
export const isPlain = (text: string): boolean => !ANY.test(text);

const escaped = (text: string): string => xmlChars(text).replace(SPECIAL, (character) => ESCAPES[character] ?? '');
