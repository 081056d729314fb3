/**
 * What studies of national size cost on the command line: time and memory of importing, of every linear measure and of the
 * verdicts, up to 1,500,000 people with 15,000,000 ties, and how they grow. Written into docs/benchmarks.md.
 *
 *   npm run bench -- --national [PEOPLE …]     sizes of one's own; ten ties each
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, version } from 'node:process';

import { inProject } from '../scripts/project.mjs';
import { joinSections } from './joinSections.mjs';
import { writeNational } from './writeNational.mjs';

const TIES_EACH = 10;
const USUAL_SIZES = [150_000, 500_000, 1_500_000];
const COMMANDS = ['check', 'measure', 'isolation'];
const MB = 1e6;

/** The process tells of itself as it ends: the child of `npm` or of a shell would be another. */
const TELL = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error('bench ' + JSON.stringify({ ms: performance.now(), cpu: userCPUTime + systemCPUTime, kb: maxRSS })); });`)}`;

/** @param {string} folder @param {string} command */
function runCommand(folder, command) {
  const words = [command, '--people', 'people.csv', '--contacts', 'contacts.csv', '--quiet', '--out', 'result.json'];
  const { stderr, status } = spawnSync(execPath, ['--import', TELL, inProject('scripts/kith.mjs'), ...words], {
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const told = /^bench (.*)$/m.exec(stderr);
  if (told === null || status === 2 || status === null) throw new Error(`${command} in ${folder}: ${stderr.slice(-2000)}`);
  const { ms, cpu, kb } = /** @type {{ ms: number, cpu: number, kb: number }} */ (JSON.parse(told[1] ?? ''));
  return {
    seconds: ms / 1000,
    cpuSeconds: cpu / 1e6,
    peakMb: (kb * 1024) / MB,
    resultMb: statSync(join(folder, 'result.json')).size / MB,
    notes: stderr.split('\n').filter((line) => line.startsWith('kith:')),
  };
}

/** @typedef {{ people: number, command: string, filesMb: number } & ReturnType<typeof runCommand>} Row */

/**
 * By which power of the size something grows from one row to the next.
 *
 * @param {Row} less
 * @param {Row} more
 * @param {(row: Row) => number} of
 */
function powerOf(less, more, of) {
  return (Math.log(of(more) / of(less)) / Math.log(more.people / less.people)).toFixed(2);
}

/** @param {readonly Row[]} rows @param {string} load */
function writeSection(rows, load) {
  const lines = rows.map((row) => {
    const smaller = rows.filter(({ command, people }) => command === row.command && people < row.people).at(-1);
    const [time, memory] =
      smaller === undefined
        ? ['', '']
        : [powerOf(smaller, row, ({ cpuSeconds }) => cpuSeconds), powerOf(smaller, row, ({ peakMb }) => peakMb)];
    return `| ${row.people} | ${row.people * TIES_EACH} | ${row.filesMb.toFixed(0)} | \`kith ${row.command}\` | ${row.seconds.toFixed(1)} | ${row.cpuSeconds.toFixed(1)} | ${time} | ${row.peakMb.toFixed(0)} | ${memory} | ${row.resultMb.toFixed(0)} |`;
  });
  const notes = [...new Set(rows.flatMap((row) => row.notes))];
  return [
    '## At national size, on the command line',
    '',
    `Written by \`npm run bench -- --national\`: made-up studies of \`bench/writeNational.mjs\`, ten ties a person, from the CSV files to the JSON result. *CPU s* = seconds of processors, all threads together: what it would take alone on one. *grows* = by which power of the size these, and the memory, grow from the size before; 1 = in proportion. ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? ''}, ${cpus().length} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${version}; load average when it began: ${load}.`,
    '',
    '| people | ties | files MB | command | s | CPU s | grows | peak MB | grows | result MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...(notes.length === 0
      ? []
      : ['', 'What the commands said they left out, and how to have it:', '', ...notes.map((note) => `- ${note.replace(/^kith: /, '')}`)]),
    '',
  ].join('\n');
}

const sizes = argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const load = loadavg()
  .map((value) => value.toFixed(1))
  .join(', ');
/** @type {Row[]} */
const rows = [];
const file = inProject('docs/benchmarks.md');

/** After each command: the largest take long, and what was measured before is not to be lost. */
function save() {
  writeFileSync(file, joinSections(existsSync(file) ? readFileSync(file, 'utf8') : '', writeSection(rows, load)));
}

for (const people of (sizes.length > 0 ? sizes : USUAL_SIZES).toSorted((a, b) => a - b)) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-national-'));
  try {
    writeNational(folder, people, people * TIES_EACH);
    const filesMb = ['people.csv', 'contacts.csv'].reduce((sum, file) => sum + statSync(join(folder, file)).size / MB, 0);
    for (const command of COMMANDS) {
      const row = { people, command, filesMb, ...runCommand(folder, command) };
      rows.push(row);
      save();
      console.log(
        `${command.padEnd(10)} ${String(people).padStart(8)} people ${row.seconds.toFixed(1).padStart(7)} s ${row.peakMb.toFixed(0).padStart(6)} MB`,
      );
      for (const note of row.notes) console.log(`  ${note}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
