// The graph file of the contract: graphology's serialised form, one node or edge a line.
// Leaves to others: its members and their order (model/dataset.ts), which also reads it.

import { graphFileLines } from '../model/dataset';
import type { Exporter } from './exporter';

/** Loses nothing: `readGraphFile` gives the same graph back. */
export const jsonExporter: Exporter = {
  id: 'json',
  label: 'graph file for programs: graphology JSON, everything in it',
  extension: 'json',
  mediaType: 'application/json',
  write: graphFileLines,
};
