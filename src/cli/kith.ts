import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';

import { disclose } from '../disclosure/disclose';
import type { Issue } from '../domain/Issue';
import type { Study } from '../domain/Study';
import { JsonEntries, type JsonValue } from '../export/JsonValue';
import { toCsv } from '../export/toCsv';
import { writeJson } from '../export/writeJson';
import type { Work } from '../support/Progress';
import packageFile from '../../package.json' with { type: 'json' };
import { check } from './check';
import type { Command, Found } from './Command';
import { compare } from './compare';
import { isolation } from './isolation';
import { measure } from './measure';
import { INPUT_OPTIONS, OUTPUT_OPTIONS } from './options';
import { readOptions } from './readOptions';
import type { GivenOptions } from './readOptions';
import { readStudy } from './readStudy';
import { UsageError } from './UsageError';
import { writeCommandHelp, writeHelp } from './writeHelp';

const COMMANDS: readonly Command[] = [check, measure, isolation, compare];

/** Progress is for people who watch; to a file or a pipe it would be noise. */
function drive<T>(work: Work<T>, quiet: boolean): T {
  const shown = !quiet && process.stderr.isTTY;
  for (;;) {
    const step = work.next();
    if (step.done === true) {
      if (shown) process.stderr.write('\r\u001b[K');
      return step.value;
    }
    if (shown) process.stderr.write(`\r\u001b[K${step.value.stage} ${Math.round((100 * step.value.done) / Math.max(1, step.value.total))} %`);
  }
}

function toLine({ severity, code, file, row, column, message }: Issue): string {
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`].filter((part) => part !== null).join(', ');
  return `${severity} ${code} (${place}): ${message}\n`;
}

function writeResult(command: Command, study: Study, found: Found, format: 'json' | 'csv', write: (piece: string) => void): void {
  if (format === 'csv') {
    write(toCsv(disclose(typeof found.table === 'function' ? found.table() : found.table, 'analyst')));
    return;
  }
  const result: readonly (readonly [string, JsonValue])[] = [
    ['kith', packageFile.version],
    ['command', command.name],
    ['inputs', study.sources.map(({ file, sha256, rows, taken }) => ({ file, sha256, rows, taken }))],
    ...found.json,
    ['issues', found.issues.map((issue) => ({ ...issue }))],
  ];
  writeJson(new JsonEntries(() => result), write);
  write('\n');
}

function withOutput(out: string | null, use: (write: (piece: string) => void) => void): void {
  if (out === null) {
    use((piece) => process.stdout.write(piece));
    return;
  }
  const file = openSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), out), 'w');
  use((piece) => writeSync(file, piece));
  closeSync(file);
}

function runCommand(command: Command, given: GivenOptions): number {
  const quiet = given.flag('quiet');
  const format = given.choice('format', ['json', 'csv'], 'json');
  given.whole('seed', [0, Number.MAX_SAFE_INTEGER], 1);
  const study = drive(readStudy(given), quiet);
  const found = drive(command.run(study, given), quiet);
  withOutput(given.text('out'), (write) => { writeResult(command, study, found, format, write); });
  for (const note of found.notes ?? []) process.stderr.write(`kith: ${note}\n`);
  for (const issue of found.issues) process.stderr.write(toLine(issue));
  return found.issues.some((issue) => issue.severity === 'error') ? 1 : 0;
}

/** @returns the exit status of the command-line contract: 0 done, 1 done but rows were left out, 2 nothing done */
export function runKith(words: readonly string[]): number {
  const [name, ...rest] = words;
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      process.stdout.write(writeHelp(COMMANDS));
      return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find((known) => known.name === name);
    if (command === undefined) throw new UsageError(`There is no command "${name}". The commands are: ${COMMANDS.map((known) => known.name).join(', ')}.`);
    const given = readOptions(rest, [...command.options, ...INPUT_OPTIONS, ...OUTPUT_OPTIONS]);
    if (given.flag('help')) {
      process.stdout.write(writeCommandHelp(command));
      return 0;
    }
    return runCommand(command, given);
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    process.stderr.write(`kith: ${failure.message}\n`);
    return 2;
  }
}

// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = runKith(process.argv.slice(2));
