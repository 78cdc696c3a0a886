// Stems of words, each computed once.

import { porterStem } from './porter';
import { remembered } from './remembered';

/** The stem of one lower-case English word: `quantized` and `quantization` → `quantiz`. Other scripts come back unchanged. */
export const stem = remembered((word) => (/^[a-z]+$/.test(word) ? porterStem(word) : word));
