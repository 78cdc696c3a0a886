// Addresses from strangers: which may become a link, and how they are shown.

/** The address if it is http(s), else null: `javascript:`, `data:` and broken ones never reach an `href`. */
export function safeHref(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** Whether an address only means something beside the document it stands in: `papers/x.pdf`, `#section`. */
export const isRelative = (address: string): boolean => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim());

/** A relative address where the document lies; null if that is not known. */
export function resolvedHref(address: string, documentUrl: string | undefined): string | null {
  const base = documentUrl === undefined ? null : safeHref(documentUrl);
  if (base === null) return null;
  // A repository's own address shows its readme: files lie below its newest state.
  const repository = /^https:\/\/github\.com\/[^/]+\/[^/?#]+\/?(?=[?#]|$)/.exec(base)?.[0];
  try {
    const root = repository === undefined ? base : `${repository.replace(/\/$/, '')}/blob/HEAD/`;
    return safeHref(new URL(address.trim(), root).href);
  } catch {
    return null;
  }
}

/** What tells two links of one type apart: `github.com/ZLKong/ToP-ViM`, `arxiv.org/abs/2407.12397`; at most 40 characters. */
export function shortAddress(href: string): string {
  const { hostname, pathname } = new URL(href);
  const whole = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return whole.length > 40 ? `${whole.slice(0, 39)}…` : whole;
}

/** The address of a line in a document, where the document's own address shows files by line. */
export function lineHref(documentUrl: string | undefined, line: number): string | null {
  const href = documentUrl === undefined ? null : safeHref(documentUrl);
  if (href === null) return null;
  const isBlob = /^https:\/\/(github\.com|gitlab\.com|codeberg\.org)\/.+\/blob\//.test(href);
  return isBlob ? `${href.replace(/[?#].*$/, '')}?plain=1#L${line}` : href;
}
