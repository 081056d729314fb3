// One vitest that stays, a process of its own: `mutate.mjs` ends it where a mutant does not end, and starts another.
import { readFileSync } from 'node:fs';

import { createVitest } from 'vitest/node';

import { applyMutant, listFunctions } from './listMutants.mjs';
import { inProject, PROJECT } from './project.mjs';

/**
 * @typedef {import('./listMutants.mjs').Mutant} Mutant
 * @typedef {{ readonly kind: 'reach', readonly tests: readonly string[], readonly files: readonly string[] } | { readonly kind: 'mutant', readonly mutant: Mutant | null, readonly tests: readonly string[] }} Task
 * @typedef {{ readonly failed: readonly string[], readonly ms: Readonly<Record<string, number>> }} Answer the test files that failed, of a mutant the first; and how long each took
 */

/** @type {Mutant | null} */
let mutant = null;
/** @type {ReadonlySet<string>} */
let watched = new Set();

/** @param {string} file @param {string} text says of each of its functions when it is called */
function watchFunctions(file, text) {
  /** @type {[number, string][]} */
  const inserts = listFunctions(file, text).flatMap(({ start, end, isBlock }) => {
    const note = `globalThis.kithReached?.add(${JSON.stringify(`${file}:${start}`)})`;
    return /** @type {[number, string][]} */ (
      isBlock
        ? [[start + 1, `${note};`]]
        : [
            [start, `(${note}, (`],
            [end, '))'],
          ]
    );
  });
  // Of two at one place the outer opens first: what closes there stands before what opens.
  return inserts.toSorted(([a], [b]) => b - a).reduce((done, [at, insert]) => done.slice(0, at) + insert + done.slice(at), text);
}

// What does not end is ended from outside; a busy machine must not make a test fail.
const isReach = process.env['KITH_REACHED'] !== undefined;
const vitest = await createVitest(
  'test',
  {
    root: PROJECT,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    bail: 1,
    reporters: [{}],
    silent: true,
    testTimeout: 120_000,
    ...(isReach ? { setupFiles: ['scripts/mutateSeen.mjs'], bail: 0 } : {}),
  },
  {
    plugins: [
      {
        name: 'kith-mutant',
        enforce: 'pre',
        load(id) {
          const path = id.replace(/\?.*$/, '');
          if (mutant !== null && path === inProject(mutant.file)) return applyMutant(readFileSync(path, 'utf8'), mutant);
          const file = path.slice(PROJECT.length + 1);
          return watched.has(file)
            ? `${watchFunctions(file, readFileSync(path, 'utf8'))}\nglobalThis.kithReached?.add(${JSON.stringify(file)});`
            : null;
        },
      },
    ],
  },
);
await vitest.standalone();
const known = await vitest.globTestSpecifications();

/** @param {Task} task @returns {Promise<Answer>} */
async function run(task) {
  const file = task.kind === 'mutant' ? (task.mutant?.file ?? null) : null;
  mutant = task.kind === 'mutant' ? task.mutant : null;
  if (task.kind === 'reach') watched = new Set(task.files);
  if (file !== null) vitest.invalidateFile(inProject(file));
  /** @type {Record<string, number>} */
  const ms = {};
  /** @type {string[]} */
  const failed = [];
  for (const test of task.tests) {
    const begun = performance.now();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      known.filter(({ moduleId }) => moduleId === inProject(test)),
    );
    ms[test] = Math.round(performance.now() - begun);
    vitest.state.filesMap.clear();
    if (unhandledErrors.length > 0 || testModules.length === 0 || testModules.some((module) => !module.ok())) {
      failed.push(test);
      vitest.state.errorsSet.clear();
      if (task.kind === 'mutant') break;
      for (const module of testModules)
        for (const one of module.children.allTests('failed'))
          console.error(`${test}: ${one.fullName}: ${one.result().errors?.[0]?.message ?? ''}`);
    }
    process.send?.({ kind: 'alive', test, ms: ms[test] });
  }
  mutant = null;
  if (file !== null) vitest.invalidateFile(inProject(file));
  return { failed, ms };
}

process.on('message', (task) => {
  run(/** @type {Task} */ (task)).then(
    (answer) => process.send?.({ kind: 'answer', ...answer }),
    (/** @type {unknown} */ failure) => {
      console.error(failure);
      process.exit(1);
    },
  );
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
process.send?.({ kind: 'ready' });
