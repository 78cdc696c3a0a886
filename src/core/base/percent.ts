// Percent signs in addresses: `%20` for a blank.
// Leaves to others: what the parts of an address mean.

/** The text with percent-encoded UTF-8 decoded (RFC 3986, 2.1); as it is where it is none: that is the best there is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
