// The only door to `natural`: Porter's stemmer (Porter 1980).

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { remembered } from './remembered';

/**
 * The stem of one lower-case English word: `quantized` and `quantization` → `quantiz`. Other scripts come back unchanged, and
 * runs of letters that are no words: the stemmer takes the square of their length.
 */
export const stem = remembered((word) => (/^[a-z]{1,60}$/.test(word) ? porter.stem(word) : word));
