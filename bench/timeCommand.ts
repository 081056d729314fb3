import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeNetwork } from './makeNetwork';
import { takeTime } from './takeTime';
import type { Timed } from './Timed';

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
    return ['betweenness', 'harmonic'].map((id) =>
      Object.values((found.measures ?? found)[id] ?? {}).reduce((sum, value) => sum + value, 0),
    );
  };
  const kith = ['run', '-s', 'kith', '--', 'measure', '--people', people, '--contacts', contacts, '--measures', 'betweenness,harmonic'];
  // The first call after a change bundles anew.
  spawnSync(process.execPath, [npm, 'run', '-s', 'kith', '--', '--help'], { cwd: project });
  const timed = [await takeTime('command', n, 'Kith', () => run(process.execPath, [npm, ...kith]))];
  if (python !== null) timed.push(await takeTime('command', n, 'igraph', () => run(python, ['-c', SCRIPT, people, contacts])));
  return timed;
}
