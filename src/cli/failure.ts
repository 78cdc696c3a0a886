// What a failure means to the caller: one message and an exit code (contract, section 2).

import { CancelledError, UsageError } from '../core/base/errors';
import { InputError } from '../node/errors';

/** 2 the call was wrong, 3 an input could not be read; 70 (EX_SOFTWARE) is a fault of Stemma itself. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  if (error instanceof InputError) return 3;
  // As a shell reports a program that was interrupted.
  if (error instanceof CancelledError) return 130;
  return 70;
}

/** One message without a stack; `STEMMA_DEBUG=1` shows where a fault of Stemma itself happened. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (exitCodeOf(error) !== 70) return message;
  const trace = error instanceof Error && process.env['STEMMA_DEBUG'] === '1' ? `\n${error.stack ?? ''}` : '';
  return `${message}\nThis looks like a fault in Stemma. STEMMA_DEBUG=1 shows where it happened.${trace}`;
}
