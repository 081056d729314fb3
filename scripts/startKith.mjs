import { inProject } from './project.mjs';

const { createHash } = process.getBuiltinModule('node:crypto');
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { Script } = process.getBuiltinModule('node:vm');

/** ASCII, behind a comment that holds its SHA-256. */
export const BUNDLE = 'build/kith.cjs';
/** What V8 has made of the bundle (`keepCode.mjs`), as `packCode` packs it; each version of V8 has its own. */
export const CODE = `build/kith-${process.versions.v8}-${process.arch}.code`;

/** What each of its threads begins with. */
const THREAD = inProject('scripts/startThread.mjs');

const MARK_BEGINS = '//'.length;
const MARK_LENGTH = 64;

/** @param {string | Buffer} what */
const sumOf = (what) => createHash('sha256').update(what).digest('hex');

/** @param {string} script */
export const markScript = (script) => `//${sumOf(script)}\n${script}`;

/**
 * The mark of the bundle, the sum of the code, the code: V8 takes code for that of any text of the same length, and looks at no sum.
 *
 * @param {string} mark
 * @param {Buffer} code
 */
export const packCode = (mark, code) => Buffer.concat([Buffer.from(`${mark}${sumOf(code)}`, 'latin1'), code]);

/**
 * @param {string} mark
 * @param {Buffer} packed
 * @returns {Buffer | undefined} `undefined` = of another bundle, or damaged
 */
function unpackCode(mark, packed) {
  const code = packed.subarray(2 * MARK_LENGTH);
  return packed.toString('latin1', 0, 2 * MARK_LENGTH) === `${mark}${sumOf(code)}` ? code : undefined;
}

/**
 * The command line, ready to be run. Without kept code, and with code that cannot be used, it is compiled, which takes longer.
 *
 * @typedef {{ runKith: (words: readonly string[]) => Promise<number> }} Kith
 * @param {Buffer | null} packed
 */
export function compileKith(packed = existsSync(inProject(CODE)) ? readFileSync(inProject(CODE)) : null) {
  const source = readFileSync(inProject(BUNDLE), 'latin1');
  const mark = source.slice(MARK_BEGINS, MARK_BEGINS + MARK_LENGTH);
  const cachedData = packed === null ? undefined : unpackCode(mark, packed);
  const script = new Script(source, { filename: inProject(BUNDLE), ...(cachedData === undefined ? {} : { cachedData }) });
  return {
    script,
    mark,
    /** @type {() => Kith} */
    run: () => {
      const exports = {};
      script.runInThisContext()(exports, createRequire(import.meta.url), THREAD);
      return /** @type {Kith} */ (exports);
    },
  };
}
