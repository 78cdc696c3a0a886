#!/usr/bin/env node
// The `stemma` command: hands the words over and ends with the exit code.

import { main } from './main';
import { tuneForShortRun } from './tune';

tuneForShortRun();
process.exitCode = await main(process.argv.slice(2));
