// Spellings of venues, a line for each word with which some begin: the word, a tab, the spellings as JSON. Computed at the start
// where nothing is built; the build of the command puts the result in its place (.config/vite.node.ts).

import { venueSpellings } from './venues';

export default [...venueSpellings()].map(([first, spellings]) => `${first}\t${JSON.stringify(spellings)}`).join('\n');
