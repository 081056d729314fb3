import { joinNames } from '../support/isolateName';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

import { disclose } from '../disclosure/disclose';
import type { Issue } from '../domain/Issue';
import { leavesOut } from '../domain/leavesOut';
import type { Study } from '../domain/Study';
import { writePercent } from '../domain/writePercent';
import type { Drive } from '../encryption/saveStudyFile';
import { JsonEntries, type JsonValue } from '../export/JsonValue';
import { toCsv } from '../export/toCsv';
import { toIssueJson } from '../export/toIssueTable';
import { writeJson } from '../export/writeJson';
import { TESTS, TRIALS } from '../pipeline/askedOfHelpers';
import { hireHelpers } from '../support/hireHelpers';
import { createWasmKernel } from '../wasm/createWasmKernel';
import type { Work } from '../support/Progress';
import { showControls } from '../support/showControls';
import { sayIssueWithOption } from '../words/issues/sayIssueWithOption';
import { sayUnderstood } from '../words/files/sayUnderstood';
import packageFile from '../../package.json' with { type: 'json' };
import { check } from './check';
import type { Command, Converter, Found } from './Command';
import { compare } from './compare';
import { convert } from './convert';
import { isolation } from './isolation';
import { lineTo } from './lineTo';
import { loadStudy } from './loadStudy';
import { measure } from './measure';
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './options';
import { openThreads } from './openThreads';
import { plan } from './plan';
import { resolvePath } from './readBytes';
import { readOptions } from './readOptions';
import { reconcile } from './reconcile';
import type { GivenOptions } from './readOptions';
import { serveThread } from './serveThread';
import { UsageError } from './UsageError';
import { writeCommandHelp, writeHelp } from './writeHelp';

const MOST_THREADS = 64;

const COMMANDS: readonly (Command | Converter)[] = [check, measure, isolation, reconcile, compare, plan, convert];

/** Long enough to get on, short enough that nobody who helps waits for the next job. */
const SLICE_MS = 10;
const nextTurn = promisify(setImmediate);

/** Progress is for people who watch; to a file or a pipe it would be noise. */
async function drive<T>(work: Work<T>, quiet: boolean): Promise<T> {
  const shown = !quiet && process.stderr.isTTY;
  for (let heardAtMs = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) {
      if (shown) process.stderr.write('\r\u001b[K');
      return step.value;
    }
    if (shown)
      process.stderr.write(`\r\u001b[K${showControls(step.value.stage)} ${writePercent(step.value.done / Math.max(1, step.value.total))}`);
    if (performance.now() - heardAtMs < SLICE_MS) continue;
    // Other threads are heard between two slices only.
    await nextTurn();
    heardAtMs = performance.now();
  }
}

function toLine(issue: Issue): string {
  const { severity, code, file, row, column } = issue;
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(', ');
  return `${showControls(`${severity} ${code} (${place}): ${joinNames(sayIssueWithOption(issue))}`)}\n`;
}

function writeResult(command: Command, study: Study, found: Found, format: 'json' | 'csv', write: (piece: string) => void): void {
  if (format === 'csv') {
    write(toCsv(disclose(typeof found.table === 'function' ? found.table() : found.table, 'analyst')));
    return;
  }
  const result: readonly (readonly [string, JsonValue])[] = [
    ['kith', packageFile.version],
    ['command', command.name],
    [
      'inputs',
      study.sources.map(({ file, sha256, rows, reading }, at) => ({
        file,
        sha256,
        rows,
        taken: found.taken[at] ?? 0,
        ...(reading === undefined ? {} : { understood: joinNames(sayUnderstood(reading)) }),
      })),
    ],
    ...found.json,
    ['issues', found.issues.map(toIssueJson)],
  ];
  writeJson(new JsonEntries(() => result), write);
  write('\n');
}

function withOutput(out: string | null, use: (write: (piece: string) => void) => void): void {
  if (out === null) {
    // To a file or a program the bytes go as they are; a terminal would act on some of them.
    use((piece) => process.stdout.write(process.stdout.isTTY ? showControls(piece, '\t\r\n') : piece));
    return;
  }
  const file = openSync(resolvePath(out), 'w');
  use((piece) => writeSync(file, piece));
  closeSync(file);
}

/** @returns the exit status */
function tellIssues(issues: readonly Issue[]): number {
  for (const issue of issues) process.stderr.write(toLine(issue));
  return issues.some(leavesOut) ? 1 : 0;
}

async function runCommand(command: Command | Converter, given: GivenOptions): Promise<number> {
  const quiet = given.flag('quiet');
  const format = given.choice('format', ['json', 'csv'], 'json');
  given.whole('seed', [0, Number.MAX_SAFE_INTEGER], 1);
  const threads = given.whole('threads', [1, MOST_THREADS], Math.min(MOST_THREADS, availableParallelism()));
  let opened: ReturnType<typeof openThreads> | null = null;
  const threadsOnce = (): ReturnType<typeof openThreads> => (opened ??= openThreads(threads - 1));
  const kernel = createWasmKernel(() => threadsOnce().map((thread) => lineTo(thread)), true);
  const driver: Drive = (work) => drive(work, quiet);
  const { study, history, issues: lost } = await loadStudy(given, driver);
  if ('save' in command) {
    const { bytes, issues, notes } = await command.save({ study, history }, given, driver);
    const out = given.text('out');
    if (out === null) process.stdout.write(typeof bytes === 'string' && process.stdout.isTTY ? showControls(bytes, '\t\r\n') : bytes);
    else writeFileSync(resolvePath(out), bytes);
    for (const note of quiet ? [] : notes) process.stderr.write(`kith: ${showControls(note)}\n`);
    return tellIssues([...lost, ...issues]);
  }
  const found = await drive(
    command.run(study, given, kernel, () => ({
      trials: hireHelpers(TRIALS, () => threadsOnce().map((thread) => lineTo(thread))),
      tests: hireHelpers(TESTS, () => threadsOnce().map((thread) => lineTo(thread))),
    })),
    quiet,
  );
  const issues = [...lost, ...found.issues];
  withOutput(given.text('out'), (write) => {
    writeResult(command, study, { ...found, issues }, format, write);
  });
  for (const note of found.notes ?? []) process.stderr.write(`kith: ${showControls(note)}\n`);
  return tellIssues(issues);
}

/** @returns the exit status of the command-line contract: 0 done, 1 done but rows were left out, 2 nothing done */
export async function runKith(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      process.stdout.write(writeHelp(COMMANDS));
      return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find((known) => known.name === name);
    if (command === undefined)
      throw new UsageError(`There is no command "${name}". The commands are: ${COMMANDS.map((known) => known.name).join(', ')}.`);
    const given = readOptions(rest, [...command.options, ...INPUT_OPTIONS, ...OUTPUT_OPTIONS]);
    if (given.flag('help')) {
      process.stdout.write(writeCommandHelp(command));
      return 0;
    }
    return await runCommand(command, given);
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    process.stderr.write(`kith: ${showControls(failure.message, '\n')}\n`);
    return 2;
  }
}

// The reader has seen enough, as `head` has: no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});
// Not process.exit: what is still on its way to a pipe would be lost.
if (!serveThread())
  void runKith(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
