// What a text must hold for each cue, in their order. Computed at the start where nothing is built; the build of the command puts
// the result in its place (.config/vite.node.ts).

import { CUES } from '../../lexicon/cues';
import { anchorsOf } from './anchors';

export default CUES.map(({ pattern }) => anchorsOf(pattern));
