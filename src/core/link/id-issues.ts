// What a curator should look at in the identifiers of a list: one id for two works, two ids for one.
// Leaves to others: deciding it (identify.ts).

import type { Issue } from '../model/issue';
import type { Listing } from './listing';

/** One id under titles that do not agree. */
export interface SharedId {
  /** `arXiv id`, `DOI` … */
  readonly kind: string;
  readonly id: string;
  /** The first listing of each work. */
  readonly firsts: readonly Listing[];
}

const placeOf = (one: Listing): string => `"${one.fact.title}" (${one.facts.document.id}, line ${one.fact.line})`;

/** A warning for each further work that carries an id already given to another; none for works joined after all. */
export function sharedIdIssues(shared: readonly SharedId[], workOf: (listing: Listing) => number): Issue[] {
  return shared.flatMap(({ kind, id, firsts }) => {
    const [first, ...rest] = firsts;
    if (first === undefined) return [];
    return rest
      .filter((one) => workOf(one) !== workOf(first))
      .map(
        (one): Issue => ({
          code: 'shared-id-different-titles',
          severity: 'warning',
          document: one.facts.document.id,
          line: one.fact.line,
          message: `The ${kind} ${id} is given for two works with different titles: ${placeOf(first)} and ${placeOf(one)}. They were kept apart.`,
          fix: 'Correct the link of the entry that has the wrong one.',
        }),
      );
  });
}

/** A note for each work whose listings give different arXiv ids. */
export function differingIdIssues(works: readonly (readonly Listing[])[]): Issue[] {
  return works.flatMap((listings): Issue[] => {
    const [first, ...rest] = listings.filter((one) => one.arxiv !== null);
    const other = rest.find((one) => one.arxiv !== first?.arxiv);
    if (first === undefined || other === undefined) return [];
    return [
      {
        code: 'same-title-different-ids',
        severity: 'info',
        document: other.facts.document.id,
        line: other.fact.line,
        message: `One work with two arXiv ids, ${first.arxiv} and ${other.arxiv}: ${placeOf(first)} and ${placeOf(other)}.`,
        fix: 'One of the two links may be wrong.',
      },
    ];
  });
}
