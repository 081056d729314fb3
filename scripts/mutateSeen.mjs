import { appendFileSync } from 'node:fs';

import { afterAll, expect } from 'vitest';

/** Stands before the tests of a file when it is found out which functions they reach: notes them when the file is done. */

/** @type {Set<string>} */
const reached = new Set();
Reflect.set(globalThis, 'kithReached', reached);

afterAll(() => {
  const path = process.env['KITH_REACHED'];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify({ test: expect.getState().testPath, reached: [...reached] })}\n`);
});
