import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Lens } from '../../src/domain/Lens';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { POLES } from '../../src/domain/Pole';
import { buildView } from '../../src/network/buildView';
import { eachPair } from '../../src/network/eachPair';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeRealStudy, readReference, REAL_NETWORKS } from '../fixtures/realStudy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';

type NamePairs = readonly (readonly [string, string])[];
const sorted = (pairs: NamePairs): string[] => pairs.map((pair) => pair.join('–')).sort();

describe('buildView on the toy', () => {
  const study = makeToyStudy();
  const reconciled = reconcile(study, null);
  const name = (node: number): string => reconciled.people[node]?.id ?? '';
  const derived = readToy()['derived'] as Record<
    'arcs_D' | 'edges_U' | 'edges_confirmed' | 'unverifiable_dyads' | 'unconfirmed_dyads',
    NamePairs
  >;
  const look = (part: Partial<Lens>) => buildView(reconciled, { ...WHOLE_NETWORK, ...part });
  const edgesOf = (part: Partial<Lens>): NamePairs => {
    const { n, undirected } = look(part);
    return Array.from({ length: n }, (_, node) =>
      [...undirected.targets.subarray(undirected.offsets[node], undirected.offsets[node + 1])]
        .filter((other) => other > node)
        .map((other) => [name(node), name(other)] as const),
    ).flat();
  };

  it('has the arcs of the reports', () => {
    const { n, out } = look({});
    const arcs = Array.from({ length: n }, (_, node) =>
      [...out.targets.subarray(out.offsets[node], out.offsets[node + 1])].map((other) => [name(node), name(other)] as const),
    ).flat();
    expect(sorted(arcs)).toEqual(sorted(derived.arcs_D));
  });

  it('has the edges of either rule', () => {
    expect(sorted(edgesOf({}))).toEqual(sorted(derived.edges_U));
    expect(sorted(edgesOf({ rule: 'confirmed' }))).toEqual(sorted(derived.edges_confirmed));
  });

  it('tells unconfirmed pairs from those that nobody could confirm', () => {
    const pairs = [...eachPair(reconciled, look({}), [])];
    const ofStatus = (status: string): NamePairs => pairs.filter((pair) => pair.status === status).map(({ a, b }) => [name(a), name(b)]);
    expect(sorted(ofStatus('confirmed'))).toEqual(sorted(derived.edges_confirmed));
    expect(sorted(ofStatus('unverifiable'))).toEqual(sorted(derived.unverifiable_dyads));
    expect(sorted(ofStatus('unconfirmed'))).toEqual(sorted(derived.unconfirmed_dyads));
  });

  it('leaves latent ties out when only active ones count', () => {
    expect(sorted(edgesOf({ activity: 'active' }))).toEqual(sorted(derived.edges_U.filter(([a, b]) => `${a}${b}` !== 'DF')));
  });

  it('looks at what ties are for, and at where they lead', () => {
    // Whoever names somebody for support: B (A and D), D (B), and A (x1, who is off the roster).
    expect(sorted(edgesOf({ motives: ['support'] }))).toEqual(['A–B', 'B–D']);
    expect(sorted(edgesOf({ motives: ['influence'] }))).toEqual(['A–B']);
    // A, B and C are of one organisation, D, E and F of another; between managers nothing else is told.
    expect(sorted(edgesOf({ position: 'external' }))).toEqual(['B–D']);
    expect(sorted(edgesOf({ position: 'internal' }))).toEqual(['A–B', 'A–C', 'B–C', 'D–F']);
    expect(look({ scope: 'persons', position: 'external', activity: 'active' }).edges).toBe(3);
  });

  it('takes persons off the roster as nodes when asked, and collectivities never', () => {
    const view = look({ scope: 'persons' });
    expect([...view.people].map((person) => reconciled.people[person]?.name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'x1', 'x2', 'x3']);
    expect(view.respondents).toBe(5);
  });

  it('counts the types of an arc within the lens as its strength', () => {
    const strengths = (part: Partial<Lens>) => [...look(part).outStrength];
    expect(strengths({})).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect(strengths({ types: ['Managerial'] })).toEqual([1, 1]);
  });
});

for (const network of REAL_NETWORKS)
  describe(`buildView on ${network}`, () => {
    const reconciled = reconcile(makeRealStudy(network), null);
    it.each([...readReference(network)])('has as many arcs and edges for %s as the published network', (relation, reference) => {
      const view = buildView(reconciled, { ...WHOLE_NETWORK, types: relation === 'ALL' ? null : [relation] });
      expect([view.n, view.arcs, view.edges]).toEqual([reference.nodes, reference.arcs, reference.edges]);
    });
  });

describe('buildView under confirmed', () => {
  it('asks that one of the two reports passes the lens, and that both are there', () => {
    const study = makeStudy({
      id: 's',
      title: 's',
      codebook: bookCodebook,
      people: ['A', 'B', 'C'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
      nominations: buildNominations([
        { origin: { source: 0, row: 2 }, from: 'A', to: 'B', activity: 'active' },
        { origin: { source: 0, row: 3 }, from: 'B', to: 'A', activity: 'latent' },
        { origin: { source: 0, row: 4 }, from: 'A', to: 'C', activity: 'active' },
        { origin: { source: 0, row: 5 }, from: 'C', to: 'A', activity: 'lapsed' },
      ]),
    });
    const view = buildView(reconcile(study, null), { ...WHOLE_NETWORK, rule: 'confirmed', activity: 'active' });
    expect(view.edges).toBe(1);
    expect([...view.undirected.targets]).toEqual([1, 0]);
  });
});

describe('buildView by position and dimensions', () => {
  const rows: readonly Omit<NominationRow, 'origin'>[] = [
    { from: 'A', to: 'B', structure: 1, formation: 2 },
    { from: 'A', to: 'B', structure: 2 },
    { from: 'B', to: 'C', structure: 2, coordination: 1, position: 'external' },
    { from: 'C', to: 'D', membership: 1, position: 'internal' },
    { from: 'D', to: 'A' },
  ];
  const study = makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people: ['A', 'B', 'C', 'D'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
  });
  const reconciled = reconcile(study, null);
  const arcs = (part: Partial<Lens>): string[] => {
    const { n, out } = buildView(reconciled, { ...WHOLE_NETWORK, ...part });
    return Array.from({ length: n }, (_, node) =>
      [...out.targets.subarray(out.offsets[node], out.offsets[node + 1])].map((other) => 'ABCD'.charAt(node) + 'ABCD'.charAt(other)),
    ).flat();
  };

  it.each<[readonly string[] | null, readonly string[]]>([
    [null, ['AB', 'BC', 'CD', 'DA']],
    [['formal'], ['AB']],
    [['informal'], ['AB', 'BC']],
    [
      ['formal', 'informal'],
      ['AB', 'BC'],
    ],
    // Of each dimension one pole: formal or informal, and tight.
    [['formal', 'informal', 'tight'], ['BC']],
    [['closed'], ['CD']],
    [['open'], []],
    [['organic', 'formal'], ['AB']],
  ])('of the poles %j', (poles, expected) => {
    expect(arcs({ poles })).toEqual(expected);
  });

  it.each<[Lens['position'], readonly string[]]>([
    ['any', ['AB', 'BC', 'CD', 'DA']],
    ['internal', ['CD']],
    ['external', ['BC']],
  ])('%s: what is not told is neither inside nor outside', (position, expected) => {
    expect(arcs({ position })).toEqual(expected);
  });

  it('knows the poles by the ids of the codebook, in its order', () => {
    expect(bookCodebook.dimensions.slice(0, 4).flatMap((dimension) => dimension.poles.map(({ id }) => id))).toEqual(POLES);
  });
});
