// Leaves no half-made file behind when the program is stopped by a signal.

import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Until the function returned is called, a signal that ends the program removes `path` (a file or folder) first. */
export function removeOnInterrupt(path: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(path, { recursive: true, force: true });
    forget();
    // Without this handler the signal does what it does by default: it ends the program, and the caller sees why.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return forget;
}
