import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

import { inProject } from './project.mjs';

/** ASCII, behind a comment that holds its SHA-256. */
export const BUNDLE = 'build/kith.cjs';
/** What V8 has made of the bundle (`keepCode.mjs`), behind the SHA-256 of that bundle; each version of V8 has its own. */
export const CODE = `build/kith-${process.versions.v8}-${process.arch}.code`;

const MARK_BEGINS = '//'.length;
const MARK_LENGTH = 64;

/**
 * The command line, ready to be run. V8 takes kept code for that of any text of the same length, hence the mark; kept code that is not of
 * this very text, or that V8 refuses, costs the time of compiling and nothing else.
 *
 * @typedef {{ runKith: (words: readonly string[]) => Promise<number> }} Kith
 * @param {Buffer | null} code
 */
export function compileKith(code = existsSync(inProject(CODE)) ? readFileSync(inProject(CODE)) : null) {
  const source = readFileSync(inProject(BUNDLE), 'latin1');
  const mark = source.slice(MARK_BEGINS, MARK_BEGINS + MARK_LENGTH);
  const filename = inProject(BUNDLE);
  const script = new Script(source, {
    filename,
    ...(code?.toString('latin1', 0, MARK_LENGTH) === mark ? { cachedData: code.subarray(MARK_LENGTH) } : {}),
  });
  return {
    script,
    mark,
    /** @returns {Kith} */
    run() {
      const exports = {};
      // Its threads begin where it began, which is here.
      script.runInThisContext()(exports, createRequire(import.meta.url), fileURLToPath(import.meta.url));
      return /** @type {Kith} */ (exports);
    },
  };
}

// As a thread of the command line, which serves.
if (!isMainThread) compileKith().run();
