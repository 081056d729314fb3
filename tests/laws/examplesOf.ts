import { env } from 'node:process';

/**
 * How many examples one of the slowest laws draws: all of them in CI, where nobody waits, and where others are drawn in each run
 * (`npm test -- --only laws`); the first third of the same ones in `npm test`, which is to be over in ten minutes.
 */
export function examplesOf(all: number): number {
  return env['CI'] === 'true' || env['KITH_SEED'] === 'any' ? all : Math.ceil(all / 3);
}
