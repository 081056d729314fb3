import { env } from 'node:process';

import fc from 'fast-check';

/**
 * Laws draw the same examples in every run, so that a red run says something of the change and nothing of luck.
 * `KITH_SEED=any` draws others in each run, which is how new counterexamples are looked for: `npm test -- --only laws`.
 */
const { KITH_SEED: seed = '20261130' } = env;
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) });
