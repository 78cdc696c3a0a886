// The technique vocabulary joined from its outlines. Computed at the start where nothing is built; the build of the command puts
// the result in its place (.config/vite.node.ts).
// Leaves to others: the outlines (the files beside this one) and their notation (outline.ts), looking concepts up (extract).

import { acting } from './agents-rl-robotics';
import { biology } from './biology';
import { databases } from './databases';
import { efficiency } from './efficiency';
import { generative } from './generative';
import { graphs } from './graphs';
import { human } from './human';
import { language } from './language';
import { learning } from './learning';
import { llm } from './llm';
import { mathematics } from './mathematics';
import { joined } from './outline';
import { physicalScience } from './physical-science';
import { security } from './security';
import { sequence } from './sequence';
import { software } from './software';
import { speechAudio } from './speech-audio';
import { systems } from './systems';
import { threeD } from './three-d';
import { vision } from './vision';

export default joined([
  learning,
  sequence,
  efficiency,
  language,
  llm,
  vision,
  generative,
  threeD,
  graphs,
  acting,
  speechAudio,
  systems,
  databases,
  security,
  software,
  biology,
  physicalScience,
  human,
  mathematics,
]);
