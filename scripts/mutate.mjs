// Puts one fault after the other into what must not be wrong, and counts those that no test notices. See docs/reliability.md.
import './requireNode.mjs';

import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';

import { drawSample, listFunctions, listMutants } from './listMutants.mjs';
import { EQUIVALENT, PROMISED } from './mutationLists.mjs';
import { inProject } from './project.mjs';

/**
 * @typedef {import('./listMutants.mjs').Mutant} Mutant
 * @typedef {import('./mutateRunner.mjs').Task} Task
 * @typedef {import('./mutateRunner.mjs').Answer} Answer
 * @typedef {{ readonly test: string, readonly ms: number, readonly reached: ReadonlySet<string> }} TestReach
 * @typedef {{ readonly mutant: Mutant, readonly outcome: 'killed' | 'endless' | 'survived' | 'unreached' | 'equivalent', readonly by: string | null }} Result
 */

const ROOMS = ['storage', 'encryption', 'archive', 'import', 'reconcile', 'isolation', 'disclosure'];
/** What tests them; the command line is bundled by another hand, and the page would take too long. */
const TEST_FOLDERS = [...ROOMS, 'domain', 'export', 'laws', 'pipeline', 'quality', 'words'];
const MOST_SURVIVORS = 0.1;

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: ROOMS.join(',') },
    seed: { type: 'string', default: '12' },
    sample: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '30' },
    // For whoever writes the tests: without the promises, with the rooms' own tests alone, and the reach of the last run.
    own: { type: 'boolean', default: false },
    // What CI holds the floor with: the promises, and a small sample against the tests of the rooms themselves.
    quick: { type: 'boolean', default: false },
    // Of the last run of these rooms, what survived is tried again, and all else is taken as it was.
    again: { type: 'boolean', default: false },
    // For whoever writes the tests of one shelf: the sources whose paths begin so.
    under: { type: 'string', default: '' },
  },
});
const isOwn = values.own;
const isQuick = values.quick;
const rooms = values.rooms.split(',');
const seed = Number(values.seed);
const size = Number(values.sample);
/** A file of tests that takes longer than this is run for the mutants of its own room only. */
const SLOW_MS = 5_000;
/** The tests of one mutant together, beside those of its own room. */
const LONGEST_MS = 20_000;
// Whoever writes tests for one room may run this while another run goes on.
const RUN = isOwn ? `mutation-${rooms.join('-')}` : isQuick ? 'mutation-quick' : 'mutation';
const REACHED = inProject(`build/reports/${RUN}-reach.jsonl`);
const TIMES = inProject(`build/reports/${RUN}-times.json`);

/** @type {import('node:child_process').ChildProcess | null} */
let runner = null;
let isReady = false;

/**
 * @param {Task} task
 * @param {number} limitMs for one file of tests
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<Answer | null>} null = it did not end
 */
function ask(task, limitMs, env = {}) {
  return new Promise((resolve, reject) => {
    const child = (runner ??= fork(inProject('scripts/mutateRunner.mjs'), {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }));
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const settle = () => {
      clearTimeout(timer);
      child.removeAllListeners();
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle();
        endRunner();
        resolve(null);
      }, limitMs);
    };
    child.on('message', (/** @type {{ kind: string } & Answer} */ said) => {
      if (said.kind === 'ready') {
        isReady = true;
        child.send(task);
        watch();
      } else if (said.kind === 'alive') watch();
      else {
        settle();
        resolve(said);
      }
    });
    child.on('exit', () => {
      settle();
      const ofMutant = isReady && task.kind === 'mutant';
      runner = null;
      isReady = false;
      // A list that grows without end takes the process with it.
      if (ofMutant) resolve(null);
      else reject(new Error('The process that runs the tests has ended.'));
    });
    if (isReady) {
      child.send(task);
      watch();
    }
  });
}

function endRunner() {
  runner?.removeAllListeners();
  runner?.kill('SIGKILL');
  runner = null;
  isReady = false;
}

/** With those on its shelves. @param {string} folder @returns {readonly string[]} */
const sourcesOf = (folder) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(sep, '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();

/** Runs every test once, unchanged, and notes which functions it reaches. @returns {Promise<readonly TestReach[]>} */
async function findReach() {
  const tests = (isOwn || isQuick ? rooms : TEST_FOLDERS)
    .filter((folder) => existsSync(inProject(`tests/${folder}`)))
    .flatMap((folder) => sourcesOf(`tests/${folder}`))
    .filter((test) => test.endsWith('.test.ts'));
  /** @type {Record<string, number | undefined>} */
  const times = isOwn && existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  if (!isOwn) rmSync(REACHED, { force: true });
  const fresh = tests.filter((test) => times[test] === undefined);
  if (fresh.length > 0) {
    const answer = await ask({ kind: 'reach', tests: fresh, files: ROOMS.flatMap((room) => sourcesOf(`src/${room}`)) }, 300_000, {
      KITH_REACHED: REACHED,
    });
    endRunner();
    if (answer === null) throw new Error('The tests do not end.');
    for (const test of answer.failed) console.warn(`${test} fails as it is: what it would notice counts as unnoticed.`);
    // Asked again next time.
    Object.assign(times, answer.ms, Object.fromEntries(answer.failed.map((test) => [test, undefined])));
    writeFileSync(TIMES, JSON.stringify(times));
  }
  // Rooms without tests of their own reach nothing.
  const lines = (existsSync(REACHED) ? readFileSync(REACHED, 'utf8') : '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /** @type {{ test: string, reached: string[] }} */ (JSON.parse(line)));
  return tests
    .filter((test) => times[test] !== undefined)
    .map((test) => ({ test, ms: times[test] ?? 0, reached: new Set(lines.findLast((line) => line.test === inProject(test))?.reached) }));
}

/** How often a test has noticed a fault of a file: what noticed one is likely to notice the next. @type {Map<string, number>} */
const noticed = new Map();

/** @param {Mutant} mutant @param {readonly TestReach[]} reach @param {string} room */
function testsFor({ file, start }, reach, room) {
  const found = reach.filter(({ reached }) => reached.has(file));
  const own = `tests/${room}/`;
  /** @param {TestReach} one */
  const rank = ({ test, ms }) =>
    ms -
    1e10 * (noticed.get(`${file} ${test}`) ?? 0) -
    (test === file.replace(/^src(.*)\.ts$/, 'tests$1.test.ts') ? 2e9 : test.startsWith(own) ? 1e9 : 0);
  let sum = 0;
  return found
    .filter(({ test, ms, reached }) => (test.startsWith(own) || ms <= SLOW_MS) && reachesPlace(reached, file, start))
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ test, ms }) => test.startsWith(own) || (sum += ms) <= LONGEST_MS)
    .map(({ test }) => test);
}

/** @type {Map<string, readonly { start: number, end: number }[]>} */
const functions = new Map();

/**
 * Whether the innermost function around a place was called; outside of all it is enough that the file was read. @param
 * {ReadonlySet<string>} reached @param {string} file @param {number} at
 */
function reachesPlace(reached, file, at) {
  const around = (functions.get(file) ?? []).filter(({ start, end }) => start <= at && at < end).toSorted((a, b) => b.start - a.start)[0];
  return around === undefined || reached.has(`${file}:${around.start}`);
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

const begun = Date.now();
/** @type {{ results: Record<string, Result[]> }} */
const last = values.again ? JSON.parse(readFileSync(inProject(`build/reports/${RUN}.json`), 'utf8')) : { results: {} };
mkdirSync(inProject('build/reports'), { recursive: true });
let isGood = true;

for (const { promise, file, from, to, tests } of isOwn ? [] : PROMISED) {
  const text = readFileSync(inProject(file), 'utf8');
  const start = text.indexOf(from);
  if (start === -1 || text.includes(from, start + 1)) {
    console.log(`${file}: “${from}” is not there once. Correct the fault for “${promise}” in scripts/mutationLists.mjs.`);
    isGood = false;
    continue;
  }
  const answer = await ask(
    {
      kind: 'mutant',
      mutant: { file, line: 0, operator: 'promise', start, end: start + from.length, replacement: to, key: promise },
      tests,
    },
    120_000,
  );
  if (answer === null || answer.failed.length > 0) continue;
  console.log(`No test notices it any more: ${promise} (${file}).`);
  isGood = false;
}
endRunner();

const reach = await findReach();
const untilMs = Date.now() + Number(values.minutes) * 60_000;
/** @type {Record<string, Result[]>} */
const results = {};
for (const [index, room] of rooms.entries()) {
  const texts = sourcesOf(`src/${room}`)
    .filter((file) => file.startsWith(values.under))
    .map((file) => ({ file, text: readFileSync(inProject(file), 'utf8') }));
  for (const { file, text } of texts) functions.set(file, listFunctions(file, text));
  const all = texts.flatMap(({ file, text }) => listMutants(file, text));
  const sample = drawSample(all, seed, size);
  // What one room leaves of its time is the next one's.
  const roomUntilMs = Date.now() + (untilMs - Date.now()) / (rooms.length - index);
  const before = values.again ? (last.results[room] ?? []) : [];
  const known = new Map(
    before.filter(({ outcome }) => outcome !== 'survived' && outcome !== 'unreached').map((result) => [result.mutant.key, result]),
  );
  const tried = new Set(before.map(({ mutant }) => mutant.key));
  /** @type {Result[]} */
  const done = [];
  for (const mutant of sample) {
    if (values.again && !tried.has(mutant.key)) continue;
    const same = known.get(mutant.key);
    if (same !== undefined) {
      done.push(same);
      continue;
    }
    if (Date.now() > roomUntilMs) continue;
    if (EQUIVALENT[mutant.key] !== undefined) {
      done.push({ mutant, outcome: 'equivalent', by: null });
      continue;
    }
    const tests = testsFor(mutant, reach, room);
    const usualMs = Math.max(0, ...reach.filter(({ test }) => tests.includes(test)).map(({ ms }) => ms));
    const answer = tests.length === 0 ? { failed: [] } : await ask({ kind: 'mutant', mutant, tests }, 20_000 + 4 * usualMs);
    const outcome = answer === null ? 'endless' : answer.failed.length > 0 ? 'killed' : tests.length === 0 ? 'unreached' : 'survived';
    const by = answer?.failed[0] ?? null;
    noticed.set(`${mutant.file} ${by}`, (noticed.get(`${mutant.file} ${by}`) ?? 0) + 1);
    done.push({ mutant, outcome, by });
    if (outcome === 'survived' || outcome === 'unreached') console.log(`${outcome}  ${mutant.file}:${mutant.line}\n  ${mutant.key}`);
  }
  results[room] = done;
  const counted = done.filter(({ outcome }) => outcome !== 'equivalent');
  const left = counted.filter(({ outcome }) => outcome === 'survived' || outcome === 'unreached');
  // Each room for itself: one that is tested well does not stand in for another.
  if (left.length > MOST_SURVIVORS * counted.length) isGood = false;
  console.log(
    `${room}: ${left.length} of ${counted.length} survive (${percent(left.length, counted.length)}); ${done.length - counted.length} do the same; ${all.length} there are; ${Math.round((Date.now() - begun) / 1000)} s`,
  );
}
endRunner();

const counted = Object.values(results)
  .flat()
  .filter(({ outcome }) => outcome !== 'equivalent');
const left = counted.filter(({ outcome }) => outcome === 'survived' || outcome === 'unreached');
console.log(`together: ${left.length} of ${counted.length} survive (${percent(left.length, counted.length)}), seed ${seed}`);
writeFileSync(inProject(`build/reports/${RUN}.json`), JSON.stringify({ seed, size, results }, null, 1));
process.exitCode = isGood ? 0 : 1;
