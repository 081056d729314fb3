import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { findNpm } from '../scripts/install.mjs';
import { serveThread } from '../src/cli/serveThread';
import { joinSections } from './joinSections.mjs';
import { makeNetwork } from './makeNetwork';
import { measureMemory } from './measureMemory';
import { reportNames } from './names/reportNames';
import type { Timed } from './Timed';
import { timeCommand } from './timeCommand';
import { timeCompare } from './timeCompare';
import { timeImport } from './timeImport';
import { timeKith } from './timeKith';
import { timeLibraries } from './timeLibraries';
import { timePlan } from './timePlan';
import { timeStore } from './timeStore';
import { reportCompare, writeReport } from './writeReport';

/** From how many people betweenness is followed, for all programs alike: enough for beginning not to count as following. */
const SOURCES: ReadonlyMap<number, number> = new Map([
  [1000, 1000],
  [5000, 1000],
  [20_000, 2000],
  [50_000, 400],
]);
const NETWORKX_MOST = 5000;

function findPython(): string | null {
  return ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import igraph, networkx']).status === 0) ?? null;
}

/** The interpreter itself: `python3` may be a script that looks for it. */
function findNumpy(): string | null {
  for (const program of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(program, ['-c', 'import sys, numpy; print(sys.executable)'], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function timePython(python: string, project: string, order: object): readonly Timed[] {
  const { stdout, stderr, status } = spawnSync(python, [join(project, 'bench/timePython.py')], {
    input: JSON.stringify(order),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) process.stderr.write(stderr);
  return stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Timed);
}

/** In a process of its own, as page and command line import: not after networks and libraries that have left their garbage. */
function timeImportAlone(quick: boolean): readonly Timed[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', process.argv[1] ?? '', '--import', ...(quick ? ['--quick'] : [])],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`Importing could not be timed: ${stderr}`);
  return JSON.parse(stdout) as readonly Timed[];
}

function versionsOf(project: string, names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `${name} ${(JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version}`,
    )
    .join(', ');
}

const loadNow = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      import: { type: 'boolean' },
      names: { type: 'boolean' },
      plan: { type: 'boolean' },
      compare: { type: 'boolean' },
      project: { type: 'string' },
    },
  });
  const project = values.project ?? process.cwd();
  const quick = values.quick === true;
  if (values.import === true) {
    process.stdout.write(JSON.stringify(await timeImport(quick ? 100_000 : 1_000_000)));
    return;
  }
  const file = join(project, 'docs/benchmarks.md');
  const report = (fresh: string): void => {
    if (!existsSync(join(project, 'docs'))) mkdirSync(join(project, 'docs'));
    writeFileSync(file, joinSections(existsSync(file) ? readFileSync(file, 'utf8') : '', fresh));
    process.stdout.write(`\nWritten to docs/benchmarks.md\n`);
  };
  if (values.names === true) {
    report(reportNames());
    return;
  }
  if (values.plan === true) {
    report(timePlan());
    return;
  }
  if (values.compare === true) {
    report(reportCompare(await timeCompare(project, findNpm(), findNumpy()), loadNow()));
    return;
  }
  const python = findPython();
  const load = loadNow();
  const timed: Timed[] = [];
  const sampling = new Map<number, string>();
  const memory: string[] = [];
  const tell = (rows: readonly Timed[]): void => {
    timed.push(...rows);
    for (const { task, n, who, seconds, share } of rows)
      process.stdout.write(
        `${task.padEnd(28)} ${String(n).padStart(8)} ${who.padEnd(18)} ${share < 1 ? '~' : ' '}${seconds.toPrecision(3)} s\n`,
      );
  };
  for (const [n, sources] of [...SOURCES].slice(0, quick ? 2 : 4)) {
    const network = makeNetwork(n, 10);
    const kith = await timeKith(network, sources);
    tell(kith.timed);
    sampling.set(n, kith.sampling);
    tell(await timeLibraries(network, sources));
    if (python !== null)
      tell(timePython(python, project, { n, sources, networkx: n <= NETWORKX_MOST, from: [...network.from], to: [...network.to] }));
    const { kith: ours, graphology } = measureMemory(network);
    memory.push(
      `| memory of the network, ${n}: Kith / graphology (${(ours / 2 ** 20).toFixed(1)} and ${(graphology / 2 ** 20).toFixed(1)} MB) | ${n === 50_000 ? '0.067 (0.033)' : ''} | ${(ours / graphology).toPrecision(2)} | ${n === 50_000 ? (ours / graphology > 1 / 15 ? '**missed**' : 'reached') : ''} |`,
    );
  }
  tell(timeImportAlone(quick));
  const store = await timeStore(join(project, 'build/bench/storePage.js'), quick ? 40_000 : 400_000);
  tell(store.timed);
  tell(await timeCommand(project, findNpm(), python));
  const compared = await timeCompare(project, findNpm(), findNumpy());
  const [processor] = cpus();
  const pythonVersions =
    python === null
      ? 'Python with igraph and networkx is not there'
      : spawnSync(
          python,
          [
            '-c',
            'import sys, igraph, networkx; print(f"Python {sys.version.split()[0]}, igraph {igraph.__version__}, networkx {networkx.__version__}")',
          ],
          { encoding: 'utf8' },
        ).stdout.trim();
  const about = [
    `${new Date().toISOString().slice(0, 10)}, ${processor?.model ?? ''}, ${cpus().length} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${process.platform}; load average when it began: ${load}${loadavg()[0] !== undefined && Number(load.split(',')[0]) > 0.5 * cpus().length ? ' (other work ran beside it: trust the ratios less, and the seconds not at all)' : ''}`,
    `${versionsOf(project, ['graphology', 'graphology-metrics', 'graphology-components', 'graphology-cores', 'graphology-communities-louvain', 'cytoscape', 'papaparse'])}; ${pythonVersions}`,
    `Networks of \`bench/makeNetwork.ts\`: directed, 10 ties a person. ${[...SOURCES].map(([n, sources]) => `${n} people: betweenness from ${sources}`).join('; ')}. Kith’s betweenness includes harmonic closeness, the others’ does not`,
    store.browser === null
      ? 'No Chromium was found: saving and opening were not timed'
      : `Saved and opened in Chromium ${store.browser}, written through to the disk; one record each was tried with a tenth of the ties`,
    ...(quick ? ['A quick run: the larger sizes are left out'] : []),
  ];
  report(`${writeReport(about, timed, sampling, memory)}\n${reportCompare(compared, load)}\n${reportNames()}\n${timePlan()}`);
}

if (!serveThread()) {
  await run();
  process.exit(0);
}
