import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeRealStudy, readReference, REAL_NETWORKS } from '../fixtures/realStudy';
import { readFixture } from '../fixtures/readFixture';
import { saySkipped } from '../fixtures/saySkipped';
import { measureStudy, type Measured } from '../measures/valuesOf';
import { arbitraryGraph, studyOf } from './arbitraryGraph';
import { expectValues } from './expectTwins';

type Said = Record<string, readonly (number | null)[] | null>;

const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import igraph']).status === 0);

/** The measures that igraph has too. */
const IDS = [
  'inDegree',
  'outDegree',
  'degree',
  'betweenness',
  'betweennessDirected',
  'harmonic',
  'harmonicIn',
  'harmonicOut',
  'closenessWF',
  'eigenvector',
  'pageRank',
  'coreNumber',
  'clustering',
  'constraint',
  'componentSize',
];

function askIgraph(graphs: readonly { readonly n: number; readonly arcs: readonly (readonly number[])[] }[]): readonly Said[] {
  const { stdout, stderr, status } = spawnSync(python ?? '', [resolve(import.meta.dirname, 'igraphTwin.py')], {
    input: graphs.map((graph) => `${JSON.stringify(graph)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect([status, stderr.replace(/.*Warning.*\n.*\n?/g, '')]).toEqual([0, '']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);
}

function expectSaid(measured: Measured, said: Said | undefined): void {
  for (const id of IDS) {
    const values = said?.[id];
    if (values === undefined) throw new Error(`igraph said nothing of ${id}.`);
    // Of one person alone it has no closeness, and a number of its own for some others.
    if (values !== null) expectValues(measured, id, values);
  }
}

/** As the file has them, by the place of each person in `people.csv`; once where both would be several. */
function listArcs(network: string, relation: string, numberOf: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  const rows = readFixture(`real/${network}/ties.csv`)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const pairs = rows
    .filter(([from, to, of]) => from !== to && (relation === 'ALL' || of === relation))
    .map(([from = '', to = '']) => `${numberOf.get(from)} ${numberOf.get(to)}`);
  return [...new Set(pairs)].map((pair) => pair.split(' ').map(Number));
}

const WHY = 'python3 with igraph is not here, so measures were not held against what it says now';

describe.skipIf(saySkipped(python === undefined, WHY))('igraph, asked now, to nine places', () => {
  it('says the same of 300 graphs of 1 to 60 managers', () => {
    const graphs = fc.sample(arbitraryGraph, { numRuns: 300, seed: 20_261_127 });
    const said = askIgraph(
      graphs.map(({ arcs }) => ({ n: arcs.length, arcs: arcs.flatMap((row, i) => row.flatMap((tie, j) => (tie ? [[i, j]] : []))) })),
    );
    graphs.forEach((graph, at) => {
      expectSaid(measureStudy(studyOf(graph), {}, IDS), said[at]);
    });
  }, 120_000);

  it.each(REAL_NETWORKS)('says the same of each relation of %s', (name) => {
    const study = makeRealStudy(name);
    const relations = [...readReference(name).keys()];
    const all = relations.map((relation) => measureStudy(study, { types: relation === 'ALL' ? null : [relation] }, IDS));
    const renamed = all.map((measured): Measured => {
      const names = measured.reconciled.people.map(({ id }) => id);
      return {
        ...measured,
        values: (id) =>
          Object.fromEntries(Object.entries(measured.values(id)).map(([person, value]) => [`m${names.indexOf(person)}`, value])),
      };
    });
    const numberOf = new Map(study.people.map(({ id }, at) => [id, at]));
    const said = askIgraph(relations.map((relation) => ({ n: study.people.length, arcs: listArcs(name, relation, numberOf) })));
    renamed.forEach((measured, at) => {
      expectSaid(measured, said[at]);
    });
  });
});
