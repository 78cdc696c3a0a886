// What the host may call. Compiled by .config/kernel.ts into src/core/layout/kernel-wasm.ts.

export { addressOf, setup } from './memory';
export { forces, move } from './forces';
export { order } from './order';
