// Web addresses: what they point at, the identifiers written inside them, and the type of a link.
// Leaves to others: which link carries the title (title.ts), whether an entry is a paper (signs.ts).

import { decoded } from '../../base/percent';
import { remembered } from '../../base/remembered';
import { fold, isAscii, letters } from '../../base/text';
import { HOSTS, type HostKind } from '../../lexicon/hosts';
import { LINK_LABELS } from '../../lexicon/link-labels';
import type { Link, LinkType } from '../../model/facts';
import type { Mark, RichText } from '../../model/list';

export interface Address {
  /** Safe form to show and open: http(s) only, else null (relative paths, anchors, other schemes). */
  readonly href: string | null;
  readonly host: string;
  readonly path: string;
  /** `post` and `manual`: pages of hosts that nobody knows, by the shape of their address. */
  readonly kind: HostKind | 'pdf' | 'note' | 'post' | 'manual' | 'anchor' | 'relative' | 'site' | 'none';
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly openreview: string | null;
  /** `owner/name` on a code host. */
  readonly repository: string | null;
}

const suffixes = new Map<string, { path: string; kind: HostKind }[]>();
for (const [kind, hosts] of Object.entries(HOSTS))
  for (const entry of hosts) {
    const slash = entry.indexOf('/');
    const host = slash < 0 ? entry : entry.slice(0, slash);
    const at = suffixes.get(host) ?? [];
    // `Object.entries` widens the key of a Record to string.
    at.push({ path: slash < 0 ? '' : entry.slice(slash), kind: kind as HostKind });
    suffixes.set(host, at);
  }

function hostKind(host: string, path: string): HostKind | null {
  const labels = host.split('.');
  // lamps.example//papers/1
  const place = path.toLowerCase().replace(/^\/+/, '/');
  for (let i = 0; i < labels.length - 1; i++) {
    const found = (suffixes.get(labels.slice(i).join('.')) ?? [])
      .filter((entry) => place.startsWith(entry.path.toLowerCase()))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (found) return found.kind;
  }
  return null;
}

const ARXIV_NEW = /(?:^|[^\d])(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?!\d)/;
const ARXIV_OLD =
  /\b((?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nlin|nucl-(?:ex|th)|physics|quant-ph|math|cs|q-bio|stat|cmp-lg)(?:\.[A-Z]{2})?\/\d{7})/i;
const DOI = /\b(10\.\d{4,9}\/[^\s"'<>\]}]+)/;

/** The arXiv id written in an address or a text that speaks of arXiv, without version; null if none. */
export const arxivIn = (text: string): string | null => ARXIV_NEW.exec(text)?.[1] ?? ARXIV_OLD.exec(text)?.[1] ?? null;

/** The DOI in an address or text, lower case, without trailing punctuation. */
export function doiIn(text: string): string | null {
  let doi = DOI.exec(text)?.[1]?.replace(/[.,;:]+$/, '');
  if (doi === undefined) return null;
  // 10.1007/JHEP05(2021)247 keeps its brackets; a closing bracket without an opening one belongs to the sentence.
  while (doi.endsWith(')') && doi.split('(').length < doi.split(')').length) doi = doi.slice(0, -1);
  return (
    doi
      .replace(/[#?].*$/, '')
      .replace(/\/(?:pdf|full|abstract|meta|epdf)$/i, '')
      // 10.1186/s13059-020-02132-x/mediaobjects/….xlsx: a file beside the work
      .replace(/\/(?:mediaobjects|figures?|tables?|suppl(?:ementary)?|asset|attachment)(?:\/.*)?$/i, '')
      .toLowerCase()
  );
}

const NONE: Address = {
  href: null,
  host: '',
  path: '',
  kind: 'none',
  arxiv: null,
  doi: null,
  openreview: null,
  repository: null,
};

const addresses = new Map<string, Address>();

/** Takes an address apart; anything that is not an address gives kind `none`. */
export function readAddress(raw: string): Address {
  const known = addresses.get(raw);
  if (known) return known;
  const through =
    /^https?:\/\/(?:link\.zhihu\.com|(?:www\.)?google\.[a-z.]+\/url|l\.facebook\.com|urldefense\.com)\S*[?&](?:target|url|q|u)=(https?(?:%3A|:)[^&\s]+)/i.exec(
      raw,
    )?.[1];
  const archived = /^https?:\/\/web\.archive\.org\/web\/[\w*]+\/(https?:\S+)/i.exec(raw)?.[1];
  const inner = through === undefined ? archived : decoded(through);
  // Through a redirect or an archive: what it is, the address inside says; what is opened is the address as written.
  const address =
    inner === undefined ? takeApart(raw.trim()) : { ...takeApart(inner), href: takeApart(raw.trim()).href };
  if (addresses.size > 20_000) addresses.clear();
  addresses.set(raw, address);
  return address;
}

function takeApart(url: string): Address {
  if (
    /^(?:-?|n\.?\/?a\.?|none|null|tb[ad]|todo)$/i.test(url) ||
    /^(?:javascript|data|vbscript|file|mailto):/i.test(url)
  )
    return NONE;
  if (/^(?:\.?\/)?#/.test(url)) return { ...NONE, kind: 'anchor', path: url };
  const parsed = /^(https?|ftp):\/\/(?:[^/@\s]*@)?([^/:?#\s]+)(?::\d+)?([^\s]*)$/i.exec(withScheme(url));
  if (!parsed) return /^[a-z][a-z0-9+.-]*:/i.test(url) ? NONE : { ...NONE, kind: 'relative', path: url };
  const host = (parsed[2] ?? '').toLowerCase().replace(/^www\d?\./, '');
  const path = parsed[3] ?? '';
  const bare = path.replace(/[?#].*$/, '');
  const known = hostKind(host, path);
  // viewcontent.cgi?article=…: the file itself on the repositories of many universities
  const pdf = /\.(?:pdf|ps|ps\.gz|djvu)$/i.test(bare) || /\/(?:pdf\/?|viewcontent\.cgi)$/i.test(bare);
  const kind: Address['kind'] =
    known === 'paper'
      ? 'paper'
      : pdf
        ? 'pdf'
        : known === 'code' && isNote(host, bare)
          ? 'note'
          : (known ?? kindByShape(host, bare));
  // 10.1111/j.1600-0404.1975.tb02828.x: digits within a DOI are no number of arXiv
  const arxiv =
    /arxiv|alphaxiv|huggingface\.co$|scholar|ar5iv|paperswithcode|semanticscholar/.test(host) ||
    (host.endsWith('doi.org') && /arxiv/i.test(path))
      ? arxivIn(path)
      : null;
  const doi = /^https?$/i.test(parsed[1] ?? '') ? doiIn(decoded(path)) : null;
  return {
    href: /^https?$/i.test(parsed[1] ?? '') ? withScheme(url) : null,
    host,
    path,
    kind,
    arxiv,
    doi: doi?.startsWith('10.48550/arxiv.') ? null : doi,
    openreview: host.endsWith('openreview.net') ? (/[?&]id=([\w-]+)/.exec(path)?.[1] ?? null) : null,
    repository: /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org)$/.test(host)
      ? (/^\/+([\w.-]+\/[\w.-]+)/.exec(bare)?.[1]?.replace(/\.git$/, '') ?? null)
      : null,
  };
}

/** What hosts that nobody knows say of themselves: `blog.x.example/a`, `x.example/posts/a`, `x.example/2021/04/03/a`, `x.example/docs/a`. */
function kindByShape(host: string, path: string): 'post' | 'manual' | 'site' {
  if (/^blogs?\./.test(host) || /^\/(?:[\w~-]+\/)?(?:blogs?|posts?)\/[^/]/i.test(path)) return 'post';
  if (/\/(?:19|20)\d{2}\/(?:0[1-9]|1[0-2]|[A-Z][a-z]{2})\/(?:\d{1,2}\/)?[\w-]+\/?(?:\.html?)?$/.test(path))
    return 'post';
  return /^docs\./.test(host) || /^\/docs\/./i.test(path) ? 'manual' : 'site';
}

/** `//x.example/a`, `www.x.example/a`, `arxiv.org/abs/1904.00001`: addresses that lack their beginning. */
function withScheme(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  const host = /^([a-z][\w-]*(?:\.[\w-]+)+)\//i.exec(url)?.[1]?.toLowerCase();
  return host !== undefined && (host.startsWith('www.') || hostKind(host, '') !== null) ? `https://${url}` : url;
}

/** A page about something inside a repository: `…/issues/48`, `…/blob/main/notes/x.md`, `…/wiki/…`; not the code. */
const isNote = (host: string, path: string): boolean =>
  /^(?:github|gitlab)\.com$/.test(host) &&
  /^\/[\w.-]+\/[\w.-]+\/(?:-\/)?(?:(?:issues|pull|discussions)\/\d+|wiki\/.|blob\/.*\.(?:md|markdown|org|rst|txt)$)/i.test(
    path,
  );

const labelTypes = new Map<string, LinkType>();
for (const [type, labels] of Object.entries(LINK_LABELS))
  for (const label of labels) labelTypes.set(letters(label), type as LinkType);

/** What a link's words promise: `[Code]` → code; null if the words are no label. */
export const labelType = remembered((text): LinkType | null => {
  const key = letters(text);
  // A*: a name
  if (key === '' || /^\p{Lu}\*/u.test(text)) return null;
  const exact = labelTypes.get(key);
  if (exact) return exact;
  // Counting …: most words begin no label
  const first = isAscii(text) ? /[a-z\d+]+/.exec(text.toLowerCase())?.[0] : undefined;
  if (first !== undefined && !/[\d+]/.test(first) && !labelTypes.has(first) && !LABEL_FILLERS.has(first)) return null;
  // "official code - caffe", "Code (in construction)", "Project Page 2", "paper2", "PDF-arXiv", "Paper-CVPR14"
  const parts = fold(text)
    .split(/[^\p{L}\p{N}+]+|(?<=\p{L})\+(?=\p{L})/u)
    .filter((part) => part !== '' && !/^\d+$/.test(part));
  if (parts.length === 0 || parts.length > 4) return null;
  // A meeting and its year behind a label tell which paper; alone they are where it appeared
  const number = labelTypes.has(parts[0] ?? '') ? /\+|(?<=\p{L}{3}|[\u4e00-\u9fff])\d{1,4}$/gu : NUMBER_BEHIND;
  const types = parts.map(
    (part) => labelTypes.get(part.replace(number, '')) ?? (LABEL_FILLERS.has(part) ? 'filler' : null),
  );
  if (types.some((type) => type === null)) return null;
  return types.find((type): type is LinkType => type !== 'filler' && type !== null && type !== 'other') ?? 'other';
});

/** `paper2` */
const NUMBER_BEHIND = /\+|(?<=\p{L}{3}|[\u4e00-\u9fff])\d$/gu;

const LABEL_FILLERS = new Set(
  'and or in on the of a by for with official unofficial official new full short long extended arxiv version construction mirror author authors project main my our v original online'.split(
    ' ',
  ),
);

/** What is left of `Paper / Slides / what it does` without the labels; `Code:` is a field. */
export const besideLabels = (text: string): string =>
  text
    .split(/[/|•·,;]/)
    .filter((part) => labelType(part.trim()) === null || /[:：]\s*$/.test(part))
    .join(' ');

/** The picture that a link is made of: `[![arXiv](badge)](url)`. Marks without width stand in the order of the source. */
export function imageOf(rich: RichText, link: Mark): Mark | undefined {
  if (link.start < link.end)
    return rich.marks.find((mark) => mark.kind === 'image' && mark.start >= link.start && mark.end <= link.end);
  const before = rich.marks.slice(0, rich.marks.indexOf(link));
  return before.findLast((mark) => mark.kind === 'image' && mark.start === link.start);
}

/** `https://lamps.example/papers/counting-lamps`: one of the papers that a group keeps. */
const PAPER_PATH = /\/(?:papers?|publications?|pubs)\/(?!(?:index|papers?|pubs?|publications?)\b)[^/?#]{3,}/i;

/** The type of a link, by what stands at the address first and by its label second. */
export function linkType(address: Address, label: string): LinkType {
  const said = labelType(label);
  switch (address.kind) {
    case 'paper':
      if (address.arxiv !== null) return 'arxiv';
      if (address.openreview !== null) return 'openreview';
      if (address.host.endsWith('doi.org') || address.host === 'doi.acm.org') return 'doi';
      return 'paper';
    case 'pdf':
      return said === 'video' || said === 'data' || said === 'blog' ? said : 'paper';
    case 'code':
      // github.com/lamp/net/blob/main/LICENSE
      if (/\/licen[cs]e(?:\.\p{L}+)?$/iu.test(address.path)) return 'other';
      if (/\.(?:csv|tsv|dta|sav|xlsx?|rds|rdata|parquet)$/i.test(address.path)) return 'data';
      // github.com/jlee: a person
      if (address.host === 'github.com' && address.repository === null) return said ?? 'other';
      return /\.pdf$/i.test(address.path)
        ? 'paper'
        : said === 'data' && !/github|gitlab/.test(address.host)
          ? 'data'
          : 'code';
    case 'video':
      return 'video';
    case 'blog':
      return 'blog';
    case 'note':
    case 'post':
      return said ?? 'blog';
    case 'data':
      return said === 'code' || said === 'video' || said === 'paper' || said === 'project' ? said : 'data';
    case 'relative':
      return /\.(?:pdf|ps)$/i.test(address.path) ? 'paper' : said === 'blog' || said === 'code' ? said : 'other';
    case 'site':
    case 'manual':
      return said ?? 'project';
    default:
      return said ?? 'other';
  }
}

/** One address once, in the order of the list; http(s) and relative files only. */
export function collectLinks(found: readonly { readonly url: string; readonly label: string }[]): Link[] {
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const { url, label } of found) {
    const address = readAddress(url);
    if (address.kind === 'none' || address.kind === 'anchor' || address.kind === 'badge') continue;
    if (address.href === null && address.kind !== 'relative') continue;
    const target = address.href ?? url.trim();
    if (seen.has(target)) continue;
    seen.add(target);
    links.push({ type: linkType(address, label), url: target });
  }
  return links;
}

/** Whether an address is where papers are kept, or its label says `[paper]` and the host does not speak against it. */
export function isAnyPaper(address: Address, label: string): boolean {
  if (address.kind === 'paper' || address.kind === 'pdf') return true;
  if (address.kind === 'relative') return /\.(?:pdf|ps)$/i.test(address.path);
  if (
    address.kind === 'anchor' ||
    address.kind === 'none' ||
    address.kind === 'video' ||
    address.kind === 'social' ||
    address.kind === 'shop'
  )
    return false;
  if (address.kind === 'site' && PAPER_PATH.test(address.path) && label.split(' ').length >= 4) return true;
  return (
    address.kind !== 'code' &&
    address.kind !== 'note' &&
    labelType(label) === 'paper' &&
    /paper|pdf|arxiv|论文|thesis|report|publication|preprint|doi/i.test(fold(label))
  );
}
