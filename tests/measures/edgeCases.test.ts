import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Instrument } from '../../src/domain/Instrument';
import { GAPS } from '../../src/domain/results/MeasureColumn';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Responded } from '../../src/domain/Person';
import { MEASURES, NETWORK_MEASURES } from '../../src/measures/measures';
import type { Measured } from './valuesOf';
import { measureStudy } from './valuesOf';

interface Situation {
  readonly ids: readonly string[];
  readonly responded?: Responded;
  readonly rows?: readonly Omit<NominationRow, 'origin'>[];
  readonly instrument?: Instrument;
}

function measure({ ids, responded = 'yes', rows = [], instrument = {} }: Situation): Measured {
  return measureStudy(
    makeStudy({
      id: 'edge',
      title: 'edge',
      codebook: bookCodebook,
      instrument,
      people: ids.map((id) => makePerson({ id, kind: 'manager', responded, organisation: 'Acute', group: 'general' })),
      nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
    }),
  );
}

/** Measure → what the first person has: a number, the first part, or the reason for none. */
function firstPerson({ analysis }: Measured): Record<string, number | string> {
  return Object.fromEntries(
    analysis.columns.map(({ id, values, gaps }) => [id, gaps[0] === 0 ? (values[0] ?? NaN) : (GAPS[gaps[0] ?? 0] ?? '')]),
  );
}

const ofNetwork = (measured: Measured): Record<string, number | null> =>
  Object.fromEntries(measured.analysis.network.map(({ id, value }) => [id, value]));

describe('measures where there is little to measure', () => {
  it('of nobody', () => {
    const measured = measure({ ids: [] });
    expect(measured.analysis.columns.map(({ id }) => id)).toEqual(MEASURES.map(({ id }) => id));
    expect(measured.analysis.columns.every(({ values, gaps }) => values.length === 0 && gaps.length === 0)).toBe(true);
    expect(ofNetwork(measured)).toEqual({
      density: null,
      reciprocity: null,
      confirmationRate: null,
      components: 0,
      largestComponent: 0,
      isolates: 0,
      assortativity: null,
      eiIndex: null,
      eiIndexByGroup: null,
      fragmentation: null,
      modularity: null,
    });
  });

  it('of one person, who named nobody: what is divided by others is undefined', () => {
    const measured = measure({ ids: ['a'], instrument: { asked: ['types', 'motives', 'outside'] } });
    expect(firstPerson(measured)).toEqual({
      inDegree: 0,
      outDegree: 0,
      inDegreeRate: 'undefined',
      strengthIn: 0,
      strengthOut: 0,
      activeContacts: 0,
      activeGroups: 0,
      externalTies: 0,
      degree: 0,
      betweenness: 'undefined',
      betweennessNormalised: 'undefined',
      harmonic: 0,
      harmonicNormalised: 'undefined',
      closenessWF: 'undefined',
      reach2: 'undefined',
      componentSize: 1,
      bridgeDependence: 'undefined',
      bridges: 0,
      cutVertex: 0,
      bridgingTies: 0,
      bridgingShare: 'undefined',
      eigenvector: 'undefined',
      coreNumber: 0,
      clustering: 'undefined',
      effectiveSize: 'undefined',
      efficiency: 'undefined',
      constraint: 'undefined',
      fragility: 'undefined',
      betweennessDirected: 'undefined',
      harmonicIn: 0,
      harmonicOut: 0,
      pageRank: 1,
      brokerage: 0,
      brokerageByGroup: 0,
      eiIndex: 'undefined',
      eiIndexByGroup: 'undefined',
      blau: 'undefined',
      iqv: 'undefined',
      richness: 0,
      multiplexity: 'undefined',
      multiplexShare: 'undefined',
      tiesByType: 0,
      tiesByMotive: 0,
    });
    expect(ofNetwork(measured)).toMatchObject({ density: null, components: 1, largestComponent: 1, isolates: 1, fragmentation: null });
  });

  it('of three people without a tie: nobody is between, near or reached, and that is known', () => {
    const measured = measure({ ids: ['a', 'b', 'c'], instrument: { asked: ['types', 'motives', 'outside'] } });
    expect(firstPerson(measured)).toMatchObject({
      inDegreeRate: 0,
      betweenness: 0,
      betweennessNormalised: 0,
      betweennessDirected: 0,
      harmonicNormalised: 0,
      closenessWF: 0,
      reach2: 0,
      eigenvector: 'undefined',
      fragility: 0,
      bridgeDependence: 'undefined',
    });
    expect(measured.values('pageRank')['a']).toBeCloseTo(1 / 3, 9);
    expect(ofNetwork(measured)).toMatchObject({
      density: 0,
      reciprocity: null,
      confirmationRate: null,
      components: 3,
      isolates: 3,
      assortativity: null,
      fragmentation: 1,
      modularity: null,
    });
  });

  it('of people none of whom answered: what they would have said is a gap, never 0', () => {
    const measured = measure({ ids: ['a', 'b', 'c'], responded: 'no' });
    const saidByThem = [
      ...['outDegree', 'strengthOut', 'harmonicOut', 'activeContacts', 'activeGroups', 'externalTies', 'brokerage', 'brokerageByGroup'],
      ...MEASURES.filter(({ view }) => view === 'own').map(({ id }) => id),
    ];
    const person = firstPerson(measured);
    for (const id of saidByThem) expect(person[id], id).toBe('no_response');
    expect(person['inDegreeRate']).toBe('undefined');
    expect(ofNetwork(measured)).toMatchObject({ density: null, reciprocity: null, confirmationRate: null });
  });

  it('of two who named each other', () => {
    const measured = measure({
      ids: ['a', 'b'],
      rows: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    });
    expect(firstPerson(measured)).toMatchObject({
      betweenness: 'undefined',
      harmonic: 1,
      closenessWF: 1,
      bridgeDependence: 'undefined',
      eigenvector: 'undefined',
      constraint: 1,
      effectiveSize: 1,
      bridges: 1,
      cutVertex: 0,
      fragility: 'undefined',
    });
    expect(ofNetwork(measured)).toMatchObject({ density: 1, reciprocity: 1, confirmationRate: 1, fragmentation: 0, assortativity: null });
  });

  it('keeps what was not asked apart from what there is not', () => {
    const rows = [{ from: 'a', to: 'b' }];
    const notAsked = firstPerson(measure({ ids: ['a', 'b'], rows, instrument: { asked: [] } }));
    for (const id of ['externalTies', 'blau', 'iqv', 'richness', 'multiplexity', 'multiplexShare', 'tiesByType', 'tiesByMotive'])
      expect(notAsked[id], id).toBe('not_asked');
    const asked = firstPerson(measure({ ids: ['a', 'b'], rows, instrument: { asked: ['types', 'motives', 'outside'] } }));
    expect(asked).toMatchObject({ externalTies: 0, richness: 0, tiesByType: 0, tiesByMotive: 0 });
  });

  it('takes nothing for none where not being named means nothing', () => {
    const quoted = firstPerson(measure({ ids: ['a', 'b'], instrument: { asked: ['types', 'outside'], absence: 'unknown' } }));
    expect(quoted).toMatchObject({ activeContacts: 'not_asked', externalTies: 'not_asked', richness: 'not_asked' });
  });

  it('keeps the number of those who named as many as they were allowed', () => {
    const measured = measure({
      ids: ['a', 'b', 'c'],
      rows: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'c' },
      ],
      instrument: { cap: 2 },
    });
    expect(measured.reconciled.capped[0]).toBe(1);
    expect(measured.values('outDegree')).toEqual({ a: 2, b: 0, c: 0 });
  });

  it('computes what is asked for, in the order of the registry', () => {
    const { analysis } = measureStudy(
      makeStudy({ id: 'e', title: 'e', codebook: bookCodebook, people: [], nominations: buildNominations([]) }),
      {},
      ['density', 'degree', 'inDegree', 'eiIndex'],
    );
    expect(analysis.columns.map(({ id }) => id)).toEqual(['inDegree', 'degree', 'eiIndex']);
    expect(analysis.network.map(({ id }) => id)).toEqual(['density', 'eiIndex']);
  });
});

describe('measures by organisation and group, where somebody’s is not told', () => {
  /** a → v → b in a row, and d beside v; v and b of one place, a of another, d of none that is known. */
  const places = { a: 'Acute', v: 'Care', b: 'Care', d: '' };
  const rows = [
    { from: 'a', to: 'v' },
    { from: 'v', to: 'b' },
    { from: 'v', to: 'd' },
    { from: 'd', to: 'v' },
  ];
  const measured = measureStudy(
    makeStudy({
      id: 'places',
      title: 'places',
      codebook: bookCodebook,
      people: Object.entries(places).map(([id, place]) =>
        makePerson({ id, kind: 'manager', responded: 'yes', organisation: place, group: place }),
      ),
      nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
    }),
  );

  it('leaves out the ties and chains with them', () => {
    expect(measured.values('eiIndex')).toEqual({ a: 1, v: 0, b: -1, d: null });
    expect(measured.values('bridgingTies')).toEqual({ a: 1, v: 1, b: 0, d: null });
    expect(measured.values('bridgingShare')).toEqual({ a: 1, v: 1 / 2, b: 0, d: null });
    expect(measured.network('eiIndexByGroup')).toBe(0);
    for (const id of ['brokerage', 'brokerageByGroup']) {
      const none = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
      expect(measured.parts(id)).toEqual({ a: none, v: { ...none, gatekeeper: 1 }, b: none, d: null });
    }
  });

  it('has no modularity of a partition that is not known', () => {
    expect(measured.network('modularity')).toBeNull();
  });
});

describe('the registry', () => {
  it('has every id that docs/command-line.md promises', () => {
    const persons = `inDegree outDegree inDegreeRate strengthIn strengthOut betweennessDirected harmonicIn harmonicOut pageRank brokerage
      brokerageByGroup degree betweenness betweennessNormalised harmonic harmonicNormalised closenessWF eigenvector coreNumber clustering
      effectiveSize efficiency constraint reach2 componentSize bridgeDependence fragility activeContacts activeGroups externalTies eiIndex
      eiIndexByGroup blau iqv richness multiplexity multiplexShare tiesByType tiesByMotive`.split(/\s+/);
    const network =
      'density reciprocity confirmationRate components largestComponent isolates assortativity eiIndex eiIndexByGroup fragmentation modularity'.split(
        ' ',
      );
    expect(MEASURES.map(({ id }) => id)).toEqual(expect.arrayContaining(persons));
    expect(NETWORK_MEASURES.map(({ id }) => id).sort()).toEqual(network.sort());
  });

  it.each([...MEASURES, ...NETWORK_MEASURES].map((measure) => [measure.id, measure] as const))(
    '%s says what it is, in a sentence, and where it comes from',
    (_, { name, meaning, unit, source, range }) => {
      for (const text of [name, meaning, unit, source, range]) expect(text.trim()).not.toBe('');
      expect(meaning).toMatch(/^[A-Z0-9+].*\.$/);
    },
  );

  it('has no id and no name twice', () => {
    for (const registry of [MEASURES, NETWORK_MEASURES]) {
      for (const key of ['id', 'name'] as const) {
        const words = registry.map((measure) => measure[key]);
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });
});
