import './requireNode.mjs';

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { ensureChromium } from './chromium.mjs';
import { findNpm, installIfStale } from './install.mjs';
import { inProject, PROJECT } from './project.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ status: string, assertionResults: { status: string }[] }} UnitFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: UnitFile[] }} UnitReport
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly (readonly string[])[]} commands each a script of package.json and what it is told besides
 * @property {(report: unknown) => Tally} [count] reads the report that the last command writes; without it the stage counts as one test
 * @property {'lint' | 'types' | 'units'} [lane] needs no browser and no built page: lanes go beside each other, which keeps two processors
 *   busy, and what is in one lane one after the other. What has none comes after them, by itself
 * @property {true} [isLong] runs only with --long, or where --only names it
 * @property {() => NodeJS.ProcessEnv} [env] what the commands find in their environment besides; throws where the stage cannot run
 */

/** @param {string} stage */
const reportOf = (stage) => inProject(`build/reports/${stage}.json`);

/**
 * @param {unknown} report of vitest
 * @returns {Tally}
 */
function countUnits(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = /** @type {UnitReport} */ (report);
  // A file that does not load has no tests that could fail, and counts as one.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests };
}

/**
 * What Playwright reports, counted; a journey that passed at the second try only has failed.
 * @param {unknown} report
 * @returns {Tally}
 */
function countJourneys(report) {
  const { stats } = /** @type {{ stats: Record<string, number> }} */ (report);
  return { passed: stats['expected'] ?? 0, failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0), skipped: stats['skipped'] ?? 0 };
}

/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'types', lane: 'types', commands: [['check:types']] },
  { name: 'lint', lane: 'lint', commands: [['check:format'], ['check:lint']] },
  { name: 'rooms', lane: 'types', commands: [['check:rooms']] },
  { name: 'unused', lane: 'types', commands: [['check:unused']] },
  {
    name: 'units',
    lane: 'units',
    commands: [['test:unit', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf('units')}`]],
    count: countUnits,
  },
  { name: 'size', commands: [['build'], ['check:size']] },
  {
    name: 'journeys',
    commands: [['test:journey', '--reporter=line,json']],
    env: () => ({ CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('journeys') }),
    count: countJourneys,
  },
  {
    name: 'laws',
    isLong: true,
    commands: [['test:unit', 'tests/laws', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf('laws')}`]],
    env: () => ({ KITH_SEED: 'any' }),
    count: countUnits,
  },
  {
    name: 'long',
    isLong: true,
    commands: [['test:long', '--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf('long')}`]],
    count: countUnits,
  },
  {
    name: 'journeys-long',
    isLong: true,
    commands: [['test:journey', '--reporter=line,json']],
    env: () => ({ CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('journeys-long'), KITH_LONG: '1' }),
    count: countJourneys,
  },
  { name: 'mutation', isLong: true, commands: [['check:mutants']] },
  // Some six minutes on two processors that do nothing else; the same mutants each time, until the code is another.
  { name: 'mutation-sample', isLong: true, commands: [['check:mutants', '--quick', '--sample', '12', '--minutes', '8']] },
];

/**
 * @param {readonly string[]} command see Stage
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ isGood: boolean, output: string }>}
 */
function run([script = '', ...words], env) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, [findNpm(), 'run', '--silent', script, '--', ...words], {
      cwd: PROJECT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += String(text);
      });
    child.on('close', (code) => {
      resolve({ isGood: code === 0, output });
    });
  });
}

/**
 * @param {Stage} stage
 * @returns {Promise<{ tally: Tally, output: string }>}
 */
async function runStage({ name, commands, count, env }) {
  const report = reportOf(name);
  rmSync(report, { force: true });
  let output = '';
  let isGood = true;
  try {
    const variables = env?.() ?? {};
    for (const command of commands) {
      if (!isGood) break;
      const result = await run(command, variables);
      output += result.output;
      isGood = result.isGood;
    }
  } catch (failure) {
    output += failure instanceof Error ? failure.message : String(failure);
    isGood = false;
  }
  const tally =
    count === undefined || !existsSync(report)
      ? { passed: isGood ? 1 : 0, failed: 0, skipped: 0 }
      : count(JSON.parse(readFileSync(report, 'utf8')));
  // What fails outside of any test (an error nobody caught, a budget, a report that was not written) is a failure all the same.
  return { tally: isGood || tally.failed > 0 ? tally : { ...tally, failed: 1 }, output };
}

/** @returns {readonly Stage[]} */
function chosenStages() {
  const names = STAGES.map(({ name }) => name);
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, long: { type: 'boolean' } } });
  const only = values.only?.flatMap((list) => list.split(','));
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no stage "${unknown.join('", "')}". The stages are: ${names.join(', ')}.`);
  return STAGES.filter(({ name, isLong }) => only?.includes(name) ?? (values.long === true || isLong !== true));
}

/** @param {Tally} tally */
const toLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {Stage} stage */
async function reportStage(stage) {
  const begunMs = Date.now();
  const { tally, output } = await runStage(stage);
  console.log(`${stage.name.padEnd(14)}${((Date.now() - begunMs) / 1000).toFixed(1).padStart(6)} s   ${toLine(tally)}`);
  if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  else for (const why of new Set(output.match(/^skipped: .*$/gm))) console.log(`  ${why}`);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

/** @param {readonly Stage[]} stages one after the other */
async function reportAll(stages) {
  for (const stage of stages) await reportStage(stage);
}

try {
  const stages = chosenStages();
  installIfStale();
  mkdirSync(inProject('build/reports'), { recursive: true });
  const of = (/** @type {string | undefined} */ lane) => stages.filter((stage) => stage.lane === lane);
  await Promise.all(['lint', 'types', 'units'].map((lane) => reportAll(of(lane))));
  await reportAll(of(undefined));
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : String(failure));
  total.failed += 1;
}
console.log(toLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
