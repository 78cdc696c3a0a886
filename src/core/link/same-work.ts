// Whether two listings speak of one work, by how much they share beyond the key that brought them together.
// Leaves to others: which listings are compared at all (identify.ts).
// Thresholds were set on 663 pairs of differing titles that carry one arXiv id in 90 public lists, read one by one.

import { editDistance } from '../base/edit-distance';
import type { Listing } from './listing';
import { areNumberedApart, areVersions, isCoinedShape } from './name-key';
import { areVersionTitles, overlapOf } from './similarity';
import { isPreprint } from './venue';

/** Titles or names that differ in a version only: Swin and Swin V2. The same full title overrules the names. */
export function areVersionsOf(a: Listing, b: Listing): boolean {
  if (a.title.key === b.title.key) return false;
  if (areVersionTitles(a.title, b.title)) return true;
  const first = a.fact.name ?? (a.bare ? a.fact.title : null);
  const second = b.fact.name ?? (b.bare ? b.fact.title : null);
  return first !== null && second !== null && (areVersions(first, second) || areNumberedApart(first, second));
}

/**
 * Whether two listings with one arXiv id, DOI or OpenReview id are one work. A copied link is the common mistake, and it
 * happens inside one list; between lists a differing title mostly means that the paper was renamed.
 */
export function agreeWithSharedId(a: Listing, b: Listing): boolean {
  if (a.title.key === b.title.key) return true;
  if (areVersionsOf(a, b)) return false;
  if (isReviewOf(a, b)) return false;
  if (sharesName(a, b)) return true;
  if (a.title.cjk !== b.title.cjk) return true;
  const longer = Math.max(a.title.key.length, b.title.key.length);
  const limit = Math.floor(longer * 0.15);
  if (editDistance(a.title.key, b.title.key, limit) <= limit) return true;
  const { jaccard, contained, shorter } = overlapOf(a.title, b.title);
  const sameDocument = a.doc === b.doc;
  if (sameDocument && publishedApart(a, b)) return jaccard >= 0.6;
  if (contained === 1 && shorter > 0) return true;
  if (a.firstAuthor !== '' && a.firstAuthor === b.firstAuthor && jaccard >= 0.15) return true;
  if (sameDocument) return jaccard >= 0.4 || (contained >= 0.7 && shorter >= 3);
  // "GPT-3" in one list is "Language Models are Few-Shot Learners" in another: a name says nothing against a title.
  const [name, other] = a.bare ? [a, b] : [b, a];
  if (name.bare && isCoinedShape(name.fact.title) && !other.bare && other.nameKey === '') return true;
  return jaccard >= 0.25 || (contained >= 0.6 && shorter >= 3);
}

/** `LampNet`, and `LampNet: A Review` of the same list, whose words link to it. */
const isReviewOf = (a: Listing, b: Listing): boolean =>
  a.doc === b.doc && !a.bare && !b.bare && isReview(a.fact.title) !== isReview(b.fact.title);

/** By its last words; `Challenges` or `Perspectives` may be a subtitle that one of two listings leaves out. */
const isReview = (title: string): boolean => /[:：–—-]\s*(?:an?\s)?(?:[\p{L}-]+\s)?(?:review|survey)$/iu.test(title);

/** One printed name, or one is called what the other's title is or begins with. */
function sharesName(a: Listing, b: Listing): boolean {
  if (a.nameKey !== '' && a.nameKey === b.nameKey) return true;
  if (a.nameKey !== '' && a.nameKey === b.title.key) return true;
  if (b.nameKey !== '' && b.nameKey === a.title.key) return true;
  const [short, long] =
    a.title.key.length < b.title.key.length ? [a.title.key, b.title.key] : [b.title.key, a.title.key];
  return short.length >= 4 && long.startsWith(short);
}

/** Two different reviewed venues in two different years. */
function publishedApart(a: Listing, b: Listing): boolean {
  const { year } = a.fact;
  const { year: otherYear } = b.fact;
  return venuesDiffer(a, b) && year !== null && otherYear !== null && year !== otherYear;
}

/** Two different reviewed venues. */
function venuesDiffer(a: Listing, b: Listing): boolean {
  const { venue } = a.fact;
  const { venue: other } = b.fact;
  if (venue === null || other === null || isPreprint(venue) || isPreprint(other)) return false;
  return venue !== other;
}

/** Whether nothing speaks against it: years within `years` of each other where both are known. */
export function yearsAgree(a: Listing, b: Listing, years: number): boolean {
  return a.fact.year === null || b.fact.year === null || Math.abs(a.fact.year - b.fact.year) <= years;
}

/** Whether both carry an arXiv id (or DOI), and not the same. */
export const idsDiffer = (a: Listing, b: Listing): boolean =>
  (a.arxiv !== null && b.arxiv !== null && a.arxiv !== b.arxiv) ||
  (a.arxiv === null && b.arxiv === null && a.doi !== null && b.doi !== null && a.doi !== b.doi);

/** Whether they have an address in common. */
export function shareLink(a: Listing, b: Listing): boolean {
  const [few, many] = a.links.size < b.links.size ? [a.links, b.links] : [b.links, a.links];
  for (const link of few) if (many.has(link)) return true;
  return false;
}

/**
 * Whether two listings of the same short name (or repository) are one work: similar titles, or one of them says no more
 * than the name.
 */
export function agreeWithSharedName(a: Listing, b: Listing): boolean {
  if (areVersionsOf(a, b) || isReviewOf(a, b)) return false;
  if (a.title.key === b.title.key) return !(a.bare && idsDiffer(a, b)) && yearsAgree(a, b, 1);
  const { jaccard, contained, shorter } = overlapOf(a.title, b.title);
  if (jaccard >= 0.8) return yearsAgree(a, b, 3);
  if (idsDiffer(a, b) || !yearsAgree(a, b, 1)) return false;
  // FLASH of one meeting and FLASH of another, both on federated learning
  if (venuesDiffer(a, b)) return jaccard >= 0.6;
  return jaccard >= 0.5 || (contained >= 0.75 && shorter >= 3);
}

/** Two titles that say something may lie further apart in time than two short ones: preprint and journal. */
export const titleYears = (listing: Listing): number => (listing.title.words.length >= 6 ? 3 : 1);

/** Without an id, a title such as "Introduction" is one work only in one section, or where more than the title agrees. */
export function genericAgree(a: Listing, b: Listing): boolean {
  if (idsDiffer(a, b) || !yearsAgree(a, b, 0)) return false;
  if (shareLink(a, b)) return true;
  if (a.links.size > 0 && b.links.size > 0) return false;
  if (a.doc === b.doc && a.fact.path.join('\n') === b.fact.path.join('\n')) return true;
  const sameYear = a.fact.year !== null && a.fact.year === b.fact.year;
  return (
    sameYear &&
    ((a.fact.venue !== null && a.fact.venue === b.fact.venue) ||
      (a.firstAuthor !== '' && a.firstAuthor === b.firstAuthor))
  );
}
