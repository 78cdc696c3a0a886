// Which venues are servers for preprints, not places of review.
// Leaves to others: how venues are written (extract).

import { letters } from '../base/text';

const PREPRINT =
  /^(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|psyarxiv|eartharxiv|techrxiv|ssrn|preprints?|preprintsorg|researchsquare|hal|openreview|iacreprint|eprint|cryptologyeprintarchive|osf|zenodo|underreview|submitted\w*|techreport|technicalreport)(?:preprint|e?prints?)?$/;

/** `arXiv`, `CoRR`, `bioRxiv` …: a paper may still appear elsewhere. */
export const isPreprint = (venue: string): boolean => PREPRINT.test(letters(venue));
