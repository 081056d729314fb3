import 'fake-indexeddb/auto';

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDB } from 'idb';
import papaparse from 'papaparse';

import { bookCodebook } from '../src/codebook/bookCodebook';
import { NO_HISTORY } from '../src/domain/History';
import { makeStudy } from '../src/domain/makeStudy';
import { buildBatch } from '../src/import/buildBatch';
import { openStudyStore } from '../src/storage/openStudyStore';
import { finish } from '../src/support/finish';
import { makeNetwork } from './makeNetwork';
import { MOST_RUNS, takeTime } from './takeTime';
import type { Timed } from './Timed';

const TYPES = ['Managerial', 'Mentor', 'Elite', 'Personal'];

/** Import, and saving and opening: the database is fake-indexeddb, in memory. */
export async function timeFiles(rows: number, ties: number): Promise<readonly Timed[]> {
  const { from, to } = makeNetwork(rows / 25, 25);
  const lines = Array.from(from, (source, tie) => `m${source},m${to[tie]},${TYPES[tie % 4] ?? ''},active,internal`);
  const text = ['from,to,types,activity,position', ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  // Hashed by the machine's own means, as page and command line do.
  const hash = (what: Uint8Array): string => createHash('sha256').update(what).digest('hex');
  const read = (what: Uint8Array) => finish(buildBatch([{ file: 'contacts.csv', bytes: what, holds: 'contacts', sha256: hash(what) }], {}, bookCodebook));
  const timed = [
    await takeTime('import', rows, 'Kith', () => [read(bytes).nominations.length]),
    await takeTime('import', rows, 'papaparse', () => [papaparse.parse(text, { header: true }).data.length]),
  ];
  const batch = read(new TextEncoder().encode(['from,to,types,activity,position', ...lines.slice(0, ties)].join('\n')));
  const study = makeStudy({ id: 'bench', title: 'bench', ...batch });
  // A database each time: saved again, nothing has changed and nothing is written. Made beforehand, as the other's is.
  const stores = Array.from({ length: MOST_RUNS }, (_, at) => openStudyStore(`bench ${at}`));
  for (const store of stores) await store.list();
  let saves = 0;
  timed.push(await takeTime('save', ties, 'Kith', async () => [(await stores[saves++]?.save(study, NO_HISTORY, 0))?.nominations ?? 0]));
  timed.push(await takeTime('open', ties, 'Kith', async () => [(await openStudyStore('bench 0').load('bench')).study.nominations.length]));
  const database = await openDB('one-each', 1, { upgrade: (made) => void made.createObjectStore('ties', { autoIncrement: true }) });
  const few = ties / 10;
  timed.push(
    await takeTime('save', ties, 'one record each', async () => {
      const transaction = database.transaction('ties', 'readwrite');
      for (let tie = 0; tie < few; tie += 1) void transaction.store.add({ from: from[tie], to: to[tie], types: TYPES[tie % 4], activity: 'active' });
      await transaction.done;
      return [ties];
    }, few / ties),
  );
  database.close();
  return timed;
}

const SCRIPT = `
import csv, json, sys, igraph
people = [row['id'] for row in csv.DictReader(open(sys.argv[1]))]
number = {person: at for at, person in enumerate(people)}
ties = [(number[row['from']], number[row['to']]) for row in csv.DictReader(open(sys.argv[2]))]
graph = igraph.Graph(len(people), ties, directed=True).as_undirected()
json.dump({'betweenness': dict(zip(people, graph.betweenness())), 'harmonic': dict(zip(people, [(len(people) - 1) * v for v in graph.harmonic_centrality()]))}, sys.stdout)
`;

/** The whole command on 5,000 people, from files to JSON, npm and start included, and a script in Python that does the same. */
export async function timeCommand(project: string, npm: string, python: string | null): Promise<readonly Timed[]> {
  const n = 5000;
  const { from, to } = makeNetwork(n, 10);
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const [people, contacts] = [join(folder, 'people.csv'), join(folder, 'contacts.csv')];
  writeFileSync(people, ['id,responded', ...Array.from({ length: n }, (_, at) => `m${at},yes`)].join('\n'));
  writeFileSync(contacts, ['from,to', ...Array.from(from, (source, tie) => `m${source},m${to[tie]}`)].join('\n'));
  const run = (program: string, words: readonly string[]): readonly number[] => {
    const { stdout } = spawnSync(program, words, { encoding: 'utf8', cwd: project, maxBuffer: 2 ** 28 });
    const found = JSON.parse(stdout) as { measures?: Record<string, Record<string, number>> } & Record<string, Record<string, number>>;
    return ['betweenness', 'harmonic'].map((id) => Object.values((found.measures ?? found)[id] ?? {}).reduce((sum, value) => sum + value, 0));
  };
  const kith = ['run', '-s', 'kith', '--', 'measure', '--people', people, '--contacts', contacts, '--measures', 'betweenness,harmonic'];
  // The first call after a change bundles anew.
  spawnSync(process.execPath, [npm, 'run', '-s', 'kith', '--', '--help'], { cwd: project });
  const timed = [await takeTime('command', n, 'Kith', () => run(process.execPath, [npm, ...kith]))];
  if (python !== null) timed.push(await takeTime('command', n, 'igraph', () => run(python, ['-c', SCRIPT, people, contacts])));
  return timed;
}
