// The stems of the built-in vocabulary, a line a label. Computed at the start where nothing is built; the build of the command
// puts the result in its place (.config/vite.node.ts).

import { techniqueConcepts } from '../lexicon/techniques';
import { stemsOfAll } from './term-stems';

export default stemsOfAll(techniqueConcepts).join('\n');
