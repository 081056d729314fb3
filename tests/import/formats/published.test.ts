import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { makeStudy } from '../../../src/domain/makeStudy';
import type { InputFile } from '../../../src/import/files/InputFile';
import { sayUnderstood } from '../../../src/words/files/sayUnderstood';
import { fixturePath } from '../../fixtures/readFixture';
import { readReference } from '../../fixtures/realStudy';
import { measureStudy } from '../../measures/valuesOf';
import { importing, troubles } from '../importing';

const file = (path: string): InputFile => ({ file: path.replace(/.*\//, ''), bytes: new Uint8Array(readFileSync(fixturePath(path))) });

/** What networkx and igraph say of the published network, of those values that need ties alone. */
const MEASURES = ['inDegree', 'outDegree', 'degree', 'betweenness', 'harmonic', 'coreNumber', 'clustering', 'pageRank'] as const;

function expectPublished(paths: readonly string[], relation: string, types: readonly string[]): void {
  const batch = importing(paths.map(file));
  expect(batch.unread).toEqual([]);
  const study = makeStudy({ id: 'x', title: 'x', ...batch, silentMeansNone: true });
  const { values } = measureStudy(study, types.length === 0 ? {} : { types });
  const reference = readReference('krackhardt').get(relation)?.['measures'] as Readonly<
    Record<string, Readonly<Record<string, number | null>>>
  >;
  for (const measure of MEASURES) {
    const own = values(measure);
    const known = reference[measure];
    expect(known, measure).toBeDefined();
    for (const [id, value] of Object.entries(known ?? {})) {
      if (value === null) expect(own[id], `${measure} of ${id}`).toBeNull();
      else expect(own[id], `${measure} of ${id}`).toBeCloseTo(value, 6);
    }
  }
}

describe('a published network, written by another program, has the published values', () => {
  it.each(['advice', 'friendship'])('GraphML of networkx, %s', (relation) => {
    expectPublished(['formats/krackhardt.graphml'], relation, [relation]);
  });
  it.each(['advice', 'friendship'])('GEXF of networkx, %s', (relation) => {
    expectPublished(['formats/krackhardt.gexf'], relation, [relation]);
  });
  it.each(['advice', 'friendship'])('GraphML of igraph, %s', (relation) => {
    expectPublished(['formats/krackhardt-igraph.graphml'], relation, [relation]);
  });
  it('Pajek of igraph', () => {
    expectPublished(['formats/friendship-igraph.net'], 'friendship', []);
  });
  it('Pajek of networkx', () => {
    expectPublished(['formats/friendship.net'], 'friendship', []);
  });
  it('adjacency list of networkx', () => {
    expectPublished(['formats/friendship.adjlist'], 'friendship', []);
  });
  it.each(['advice', 'friendship'])('two matrices, %s', (relation) => {
    expectPublished(['formats/advice.csv', 'formats/friendship.csv'], relation, [relation]);
  });
  it('one matrix beside the list of people', () => {
    expectPublished(['real/krackhardt/people.csv', 'formats/friendship.csv'], 'friendship', []);
  });
});

describe('as what they were understood', () => {
  it.each([
    ['formats/krackhardt.graphml', 'GraphML, 21 people, 312 ties of 3 types (advice 190, friendship 102, reports to 20)'],
    ['formats/krackhardt.gexf', 'GEXF, 21 people, 312 ties of 3 types (advice 190, friendship 102, reports to 20)'],
    ['formats/friendship.net', 'Pajek, 21 people, 102 ties'],
    ['formats/friendship.adjlist', 'Adjacency list, 21 people, 102 ties'],
    ['formats/advice.csv', 'Adjacency matrix, 21 people, 190 ties'],
  ])('%s', (path, said) => {
    const batch = importing([file(path)]);
    expect(batch.sources.flatMap(({ reading }) => (reading === undefined ? [] : [sayUnderstood(reading)]))).toEqual([said]);
    expect(troubles(batch)).toEqual([]);
  });

  it('says of several files how many they are', () => {
    const batch = importing([file('formats/advice.csv'), file('formats/friendship.csv')]);
    expect(batch.sources.map(({ file: name }) => name)).toEqual(['advice.csv#nodes', 'advice.csv#ties', 'friendship.csv#ties']);
    expect(batch.sources[0]?.reading).toMatchObject({
      files: ['advice.csv', 'friendship.csv'],
      counts: { people: 21, ties: 292, networks: 2 },
    });
  });
});
