// The list that Stemma carries with it and reads when it is given none.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceText } from '../core/model/source';
import { ownPackage } from './package';

const FILE = 'mamba-compression.md';
/** The file itself, so that what a line says leads to that line. */
const URL_OF_ORIGIN =
  'https://github.com/2363886687/Mamba-Compression-Acceleration-Efficient-papers/blob/HEAD/README.md';

/** The embedded seed list (see `seeds/README.md` for where it came from). */
export async function seedSource(): Promise<SourceText> {
  const text = await readFile(join(ownPackage().folder, 'seeds', FILE), 'utf8');
  return { id: FILE, text, url: URL_OF_ORIGIN };
}
