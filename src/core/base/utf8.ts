// UTF-8 in both directions without `TextEncoder`: the core has no host types, and decoding here must be strict.
// Leaves to others: which bytes a damaged text once was (parse/encoding).

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in `TextEncoder`. */
export function encodeUtf8(text: string): Uint8Array {
  // A UTF-16 unit takes at most three bytes (a pair takes four).
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = text.charCodeAt(i + 1);
      if (code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
        i++;
        const point = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
        continue;
      }
      code = 0xfffd;
    }
    bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return bytes.subarray(0, at);
}

/** A character read from bytes: its code point and how many bytes it took. */
export interface Utf8Character {
  readonly point: number;
  readonly length: 1 | 2 | 3 | 4;
}

/**
 * Reads the character that starts at `at`, or null where none does: stray or missing continuation bytes,
 * overlong forms, surrogates and points above U+10FFFF (Unicode 16, table 3-7).
 */
export function utf8At(bytes: ArrayLike<number>, at: number): Utf8Character | null {
  const lead = bytes[at];
  if (lead === undefined) return null;
  if (lead < 0x80) return { point: lead, length: 1 };
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    point = (point << 6) | (next & 0x3f);
  }
  if (length === 3 && (point < 0x800 || (point >= 0xd800 && point <= 0xdfff))) return null;
  if (length === 4 && (point < 0x10000 || point > 0x10ffff)) return null;
  return { point, length };
}
