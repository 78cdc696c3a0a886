// The first script of the single file, a script of its own in front of the graph: the sketch is seen while the rest of the file
// is still being read. Leaves to others: starting the page, which `first.ts` does at the end of the file.

import { showSketch } from './first-sketch';

showSketch();
