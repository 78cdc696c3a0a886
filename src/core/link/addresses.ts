// Web addresses and identifiers in the form in which two of them are equal when they lead to the same work.
// Leaves to others: finding addresses in text and their type (extract).

import { decoded } from '../base/percent';

/** `arXiv:2407.12397v2` → `2407.12397`, `cs.CL/0112017` → `cs/0112017`; null if it is no arXiv id. */
export function arxivKey(id: string): string | null {
  const modern = /(?<!\d)(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?!\d)/.exec(id)?.[1];
  if (modern !== undefined) return modern;
  const old = /\b([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{7})(?:v\d+)?(?!\d)/i.exec(id);
  return old ? `${(old[1] ?? '').toLowerCase()}/${old[2] ?? ''}` : null;
}

/** Lower case, without resolver, trailing punctuation and the page's view (`/pdf`, `/full`); null if it is no DOI. */
export function doiKey(text: string): string | null {
  const doi = /\b(10\.\d{4,9}\/[^\s"'<>?#]+)/.exec(text)?.[1];
  if (doi === undefined) return null;
  return doi
    .toLowerCase()
    .replace(/[.,;:]+$/, '')
    .replace(/(?:\/(?:pdf|full|abstract|meta|epdf)|\.pdf|\.full)$/, '');
}

const ARXIV_HOST = /(?:^|\.)(?:arxiv\.org|alphaxiv\.org|ar5iv\.org)$/;
const CODE_HOST = /^(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org)$/;

/**
 * What an address leads to: `arxiv:…`, `doi:…`, `openreview:…`, `code:host/owner/name[/folder]`, else host and path
 * without protocol, `www.`, fragment and closing slash. A relative path stays as it is.
 */
export function addressKey(url: string): string {
  const parts = /^(?:https?:)?\/\/(?:[^/@\s]*@)?([^/:?#\s]+)(?::\d+)?([^?#\s]*)(\?[^#\s]*)?/i.exec(url.trim());
  if (!parts) return url.trim();
  const host = (parts[1] ?? '').toLowerCase().replace(/^www\d?\./, '');
  const path = (parts[2] ?? '').replace(/\/+$/, '');
  const query = parts[3] ?? '';
  if (ARXIV_HOST.test(host) || (host === 'huggingface.co' && path.startsWith('/papers/'))) {
    const id = arxivKey(path);
    if (id !== null) return `arxiv:${id}`;
  }
  const doi = doiKey(decoded(path));
  if (doi !== null) return doi.startsWith('10.48550/arxiv.') ? `arxiv:${arxivKey(doi) ?? doi}` : `doi:${doi}`;
  if (host.endsWith('openreview.net')) {
    const id = /[?&]id=([\w-]+)/.exec(query)?.[1];
    if (id !== undefined) return `openreview:${id}`;
  }
  if (CODE_HOST.test(host)) {
    const code = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/(?:-\/)?(?:tree|blob)\/[^/]+(\/.+)?)?$/.exec(path);
    // Folder names are case-sensitive, owners and repositories are not.
    if (code) return `code:${host}/${(code[1] ?? '').toLowerCase()}/${(code[2] ?? '').toLowerCase()}${code[3] ?? ''}`;
  }
  return `${host}${path}${query}`;
}

/** Whether a key names a work by itself: arXiv, DOI or OpenReview. */
export const isWorkId = (key: string): boolean => /^(?:arxiv|doi|openreview):/.test(key);

/** Whether a key is a code repository. */
export const isCode = (key: string): boolean => key.startsWith('code:');
