/**
 * What studies of national size cost on the command line: time and memory of importing, of every linear measure and of the
 * verdicts, at 50,000 people with 500,000 ties, 300,000 with 3,000,000 and 1,500,000 with 15,000,000.
 *
 *   node bench/national.mjs [PEOPLE …]     sizes of one's own; ten ties each
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';

import { inProject } from '../scripts/project.mjs';
import { writeNational } from './writeNational.mjs';

const TIES_EACH = 10;
const sizes = argv.slice(2).filter((word) => /^\d+$/.test(word)).map(Number);
/** @type {readonly (readonly [string, readonly string[]])[]} */
const COMMANDS = [
  ['check', []],
  ['measure', []],
  ['isolation', []],
];

/** The process tells of itself as it ends: the child of `npm` or of a shell would be another. */
const TELL = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => { console.error('bench ' + JSON.stringify({ ms: performance.now(), kb: process.resourceUsage().maxRSS })); });`)}`;

console.log('| people | ties | command | s | peak MB | result MB |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const people of sizes.length > 0 ? sizes : [50_000, 300_000, 1_500_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-national-'));
  writeNational(folder, people, people * TIES_EACH);
  for (const [command, options] of COMMANDS) {
    const words = [command, '--people', 'people.csv', '--contacts', 'contacts.csv', '--quiet', '--out', 'result.json', ...options];
    const { stderr, status } = spawnSync(execPath, ['--import', TELL, inProject('scripts/kith.mjs'), ...words], { env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' });
    const told = /^bench (.*)$/m.exec(stderr);
    if (told === null || status === 2) throw new Error(`${command} at ${people}: ${stderr.slice(-2000)}`);
    const { ms, kb } = /** @type {{ ms: number, kb: number }} */ (JSON.parse(told[1] ?? ''));
    const mb = statSync(join(folder, 'result.json')).size / 1e6;
    console.log(`| ${people} | ${people * TIES_EACH} | ${command} | ${(ms / 1000).toFixed(1)} | ${Math.round(kb / 1024)} | ${mb.toFixed(0)} |`);
    for (const line of stderr.split('\n').filter((one) => one.startsWith('kith:'))) console.log(`  ${line}`);
  }
  rmSync(folder, { recursive: true });
}
