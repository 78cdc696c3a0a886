// Short names of nodes, for addresses that name many: `~` and six characters for each, whatever the list around it becomes.
// Leaves to others: when an address is short enough as it is (url.ts).

import { remembered } from '../../src/core/base/remembered';
import { sha256Hex } from '../../src/core/base/sha256';

/** In front of short names; no key begins so. */
const SIGN = '~';
/** Six characters of six bits: among 10,000 nodes, a thousand chosen ones mean another by mistake once in 7,000 addresses. */
const LENGTH = 6;
/** Those of base64url (RFC 4648, section 5). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `~` and the first 36 bits of the key's SHA-256 in base64url; what is short already stays so. */
const shortKey = remembered((key) => {
  if (isShort(key)) return key;
  const hex = sha256Hex(key);
  let digits = '';
  // Three hexadecimal digits are two of base64.
  for (let at = 0; digits.length < LENGTH; at += 3) {
    const bits = Number.parseInt(hex.slice(at, at + 3), 16);
    digits += `${DIGITS[bits >> 6]}${DIGITS[bits & 63]}`;
  }
  return SIGN + digits;
});

const isShort = (key: string): boolean => key.startsWith(SIGN);

/** All in one word: `~abcdefghijkl` for two. */
export const packed = (keys: readonly string[]): string =>
  SIGN + keys.map((key) => shortKey(key).slice(SIGN.length)).join('');

/** Short names of a word written by `packed`; null if it is none. */
export function unpacked(word: string): readonly string[] | null {
  if (!isShort(word)) return null;
  const digits = word.slice(SIGN.length);
  if (digits.length % LENGTH !== 0 || !/^[\w-]*$/.test(digits)) return null;
  return digits.match(/.{6}/g)?.map((each) => SIGN + each) ?? [];
}

/** Keys in place of short names, where the graph has them. */
export function withoutShort(keys: readonly string[], nodes: ReadonlySet<string>): readonly string[] {
  const wanted = new Set(keys.filter(isShort));
  if (wanted.size === 0) return keys;
  const meant = new Map<string, string>();
  for (const node of nodes) {
    const short = shortKey(node);
    if (wanted.has(short)) meant.set(short, node);
  }
  return [...new Set(keys.map((key) => meant.get(key) ?? key))];
}
