// Tests of what is shipped run against a fresh build, never against yesterday's.

import { build } from './build.mjs';

export const setup = () => build(undefined, { ifStale: true });
