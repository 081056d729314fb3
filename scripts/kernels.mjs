import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

import { inProject, isStale } from './project.mjs';

/**
 * @typedef {{ plain: string, shared: string }} Kernel the same code twice, base64: for a memory of its own, and for one
 * that threads share. WebAssembly takes one kind of memory or the other.
 */

/**
 * As much of the compiler as is used here.
 *
 * @typedef {object} Host
 * @property {(name: string) => string | null} readFile
 * @property {(name: string, contents: string | Uint8Array) => void} writeFile
 * @property {() => string[]} listFiles
 * @property {{ write(text: string | Uint8Array): void }} stderr
 *
 * @typedef {{ main(words: readonly string[], host: Host): Promise<{ error: Error | null }> }} Compiler
 */

const OPTIONS = ['--runtime', 'stub', '-O3', '--noAssert', '--importMemory', '--enable', 'simd', '--maximumMemory', '65536'];
const VARIANTS = { plain: [], shared: ['--sharedMemory', '--enable', 'threads'] };

/**
 * @param {string} source of AssemblyScript
 * @param {readonly string[]} options
 */
async function compile(source, options) {
  // By its address: its types bring a `console` of their own, which hides that of Node.
  const { default: asc } = /** @type {{ default: Compiler }} */ (await import(import.meta.resolve('assemblyscript/dist/asc.js')));
  /** @type {Uint8Array[]} */
  const binaries = [];
  /** @type {string[]} */
  const errors = [];
  const { error } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...OPTIONS, ...options], {
    readFile: (name) => (name === 'kernel.ts' ? readFileSync(source, 'utf8') : null),
    writeFile(_, contents) {
      if (typeof contents !== 'string') binaries.push(contents);
    },
    listFiles: () => [],
    stderr: { write: (text) => void errors.push(String(text)) },
  });
  const [binary] = binaries;
  if (error !== null || binary === undefined) throw new Error(`The kernel ${source} does not compile.\n${errors.join('')}`);
  return Buffer.from(binary).toString('base64');
}

/**
 * Compiles AssemblyScript to WebAssembly, unless what was compiled last is newer than its source.
 *
 * @param {string} path of the source, within the project
 * @returns {Promise<Kernel>}
 */
export async function loadKernel(path) {
  const kept = `build/kernels/${path.replace(/.*\//, '')}.json`;
  if (!isStale(kept, [path, 'package-lock.json', 'scripts/kernels.mjs']))
    return /** @type {Kernel} */ (JSON.parse(readFileSync(inProject(kept), 'utf8')));
  const kernel = { plain: await compile(inProject(path), VARIANTS.plain), shared: await compile(inProject(path), VARIANTS.shared) };
  mkdirSync(inProject('build/kernels'), { recursive: true });
  // Whole or not at all: tests and commands may start at the same time.
  const fresh = inProject(`${kept}.${process.pid}`);
  writeFileSync(fresh, JSON.stringify(kernel));
  renameSync(fresh, inProject(kept));
  return kernel;
}

/**
 * Answers an import of `….as.ts?kernel` with what the file compiles to, for page, worker, command line and tests alike.
 *
 * @returns {import('vite').Plugin}
 */
export function kernels() {
  return {
    name: 'kernels',
    enforce: 'pre',
    async load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'kernel') return null;
      this.addWatchFile(path);
      const kernel = await loadKernel(path.slice(inProject('').length));
      const codes = Object.entries(kernel).map(
        ([name, base64]) => `${name}: Uint8Array.from(atob(${JSON.stringify(base64)}), (letter) => letter.charCodeAt(0))`,
      );
      return `export default { ${codes.join(', ')} };`;
    },
  };
}
