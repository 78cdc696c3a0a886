// The only door to `natural`: Porter's stemmer (Porter 1980).

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { remembered } from './remembered';

/** The stem of one lower-case English word: `quantized` and `quantization` → `quantiz`. Other scripts come back unchanged. */
export const stem = remembered((word) => (/^[a-z]+$/.test(word) ? porter.stem(word) : word));
