// The labels of the vocabulary ready for looking up. Computed at the start where nothing is built; the build of the command
// puts the result in its place (.config/vite.node.ts).

import { techniqueConcepts } from '../../lexicon/techniques';
import { labelTable } from './labels';

export default labelTable(techniqueConcepts);
