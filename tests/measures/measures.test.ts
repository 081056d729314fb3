import { describe, expect, it } from 'vitest';

import { makeRealStudy, readReference, REAL_NETWORKS } from '../fixtures/realStudy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { expectClose } from './expectClose';
import { measureStudy } from './valuesOf';

type Column = Record<string, number | null>;

/** Iterated until they stand still; the references were too. docs/measures.md, 2.5 and "Required tests". */
const ITERATIVE = ['eigenvector', 'pageRank'];
const toleranceOf = (id: string): number => (ITERATIVE.includes(id) ? 1e-5 : 1e-9);

describe('measures on the toy (networkx, igraph, sna)', () => {
  const toy = readToy();
  const reference = toy['node_measures'] as Record<string, Record<string, unknown>>;
  const network = toy['network_measures'] as Record<string, number>;
  const toyMeasures = measureStudy(makeToyStudy());
  const pick = (table: string, key: string): Column =>
    Object.fromEntries(
      Object.entries(reference[table] ?? {}).map(([id, entry]) => [
        id,
        entry === null ? null : ((entry as Record<string, number | null>)[key] ?? null),
      ]),
    );

  it.each([
    ['inDegree', 'in_degree'],
    ['outDegree', 'out_degree'],
    ['inDegreeRate', 'in_degree_rate_respondents'],
    ['strengthIn', 'strength_in_category_count'],
    ['strengthOut', 'strength_out_category_count'],
    ['degree', 'degree_U'],
    ['betweenness', 'betweenness_U_raw'],
    ['betweennessNormalised', 'betweenness_U_norm'],
    ['betweennessDirected', 'betweenness_D_raw'],
    ['harmonic', 'harmonic_U_raw'],
    ['harmonicNormalised', 'harmonic_U_norm'],
    ['harmonicIn', 'harmonic_D_in_raw'],
    ['harmonicOut', 'harmonic_D_out_raw'],
    ['closenessWF', 'closeness_WF_U'],
    ['eigenvector', 'eigenvector_U_largest_component_L2'],
    ['pageRank', 'pagerank_D_0.85'],
    ['coreNumber', 'core_U'],
    ['clustering', 'clustering_U'],
    ['effectiveSize', 'effective_size_U'],
    ['efficiency', 'efficiency_U'],
    ['constraint', 'constraint_U'],
    ['eiIndex', 'ei_trust_U'],
    ['eiIndexByGroup', 'ei_group_U'],
    ['reach2', 'reach2_U'],
    ['componentSize', 'component_size_U'],
  ])('%s is %s', (id, key) => {
    expectClose(toyMeasures.values(id), reference[key] as Column, toleranceOf(id));
  });

  it.each([
    ['blau', 'diversity_fractional', 'blau'],
    ['iqv', 'diversity_fractional', 'iqv'],
    ['richness', 'diversity_fractional', 'richness'],
    ['multiplexity', 'multiplexity', 'mean_categories_per_tie'],
    ['multiplexShare', 'multiplexity', 'share_multiplex'],
    ['bridgeDependence', 'sole_bridge_dependence_U', 'value'],
  ])('%s is %s.%s', (id, table, key) => {
    expectClose(toyMeasures.values(id), pick(table, key), 1e-9);
  });

  it('fragility is what the network loses in cohesion', () => {
    const base = network['fragmentation_distance_weighted'] ?? NaN;
    const after = reference['distance_weighted_fragmentation_after_removal'] as Record<string, number>;
    expectClose(toyMeasures.values('fragility'), Object.fromEntries(Object.entries(after).map(([id, value]) => [id, value - base])), 1e-9);
  });

  it.each([
    ['brokerage', 'gould_fernandez_by_trust'],
    ['brokerageByGroup', 'gould_fernandez_by_group'],
  ])('%s is %s', (id, key) => {
    const expected = Object.fromEntries(
      Object.entries(reference[key] as Record<string, Record<string, number> | null>).map(([person, roles]) => {
        if (roles === null) return [person, null];
        const { total, ...rest } = roles;
        expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(total);
        return [person, rest];
      }),
    );
    expect(toyMeasures.parts(id)).toEqual(expected);
  });

  it('counts active contacts, groups and ties outside as the worked example does', () => {
    // docs/isolation.md, 8: A B,C,x1; B A,C,D and K1; C A,B and K1; D B,x2; E none. F did not answer.
    expect(toyMeasures.values('activeContacts')).toEqual({ A: 3, B: 3, C: 2, D: 2, E: 0, F: null });
    expect(toyMeasures.values('activeGroups')).toEqual({ A: 0, B: 1, C: 1, D: 0, E: 0, F: null });
    // External: x1; K1 and D (of the other trust); K1; x2, K1, B; x3 — latent ones too, as the lens looks at any.
    expect(toyMeasures.values('externalTies')).toEqual({ A: 1, B: 2, C: 1, D: 3, E: 1, F: null });
  });

  it('counts own ties by type and motive, zeros too', () => {
    const byType = toyMeasures.parts('tiesByType');
    expect(Object.keys(byType['A'] ?? {})).toHaveLength(15);
    expect(byType['A']).toMatchObject({ 'Operational/Clinical': 1, Managerial: 1, 'Functional Specialist': 1, Mentor: 1, Elite: 0 });
    expect(byType['F']).toBeNull();
    expect(toyMeasures.parts('tiesByMotive')['D']).toEqual({ knowledge: 2, support: 1, career: 1, influence: 1 });
  });

  it('tells whose ties hold the network together', () => {
    const ends = (toy['network_measures'] as { bridges_U: readonly (readonly string[])[] }).bridges_U.flat();
    const cuts = (toy['network_measures'] as { cut_vertices_U: readonly string[] }).cut_vertices_U;
    const everybody = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(toyMeasures.values('bridges')).toEqual(Object.fromEntries(everybody.map((id) => [id, ends.filter((end) => end === id).length])));
    expect(toyMeasures.values('cutVertex')).toEqual(Object.fromEntries(everybody.map((id) => [id, Number(cuts.includes(id))])));
  });

  it('counts ties across the trusts: B and D alone have one, with each other', () => {
    expect(toyMeasures.values('bridgingTies')).toEqual({ A: 0, B: 1, C: 0, D: 1, E: 0, F: 0 });
    expect(toyMeasures.values('bridgingShare')).toEqual({ A: 0, B: 1 / 3, C: 0, D: 1 / 2, E: null, F: 0 });
  });

  it.each([
    ['activity', { activity: 'active' as const }],
    ['scope', { scope: 'persons' as const }],
  ])('active contacts and groups are the same whatever the %s looked at', (_, lens) => {
    const other = measureStudy(makeToyStudy(), lens);
    expect(other.values('activeContacts')).toMatchObject({ A: 3, B: 3, C: 2, D: 2, E: 0, F: null });
    expect(other.values('activeGroups')).toMatchObject({ A: 0, B: 1, C: 1, D: 0, E: 0, F: null });
  });

  it('has nothing to say of what persons off the roster did not say', () => {
    const persons = measureStudy(makeToyStudy(), { scope: 'persons' });
    const x1 = persons.reconciled.people.find(({ name }) => name === 'x1')?.id ?? '';
    expect(persons.values('inDegree')[x1]).toBe(1);
    expect(persons.values('degree')[x1]).toBe(1);
    for (const id of ['outDegree', 'strengthOut', 'harmonicOut', 'activeContacts', 'externalTies', 'blau', 'richness'])
      expect(persons.values(id)[x1], id).toBeNull();
    for (const id of ['brokerage', 'tiesByType', 'tiesByMotive']) expect(persons.parts(id)[x1], id).toBeNull();
  });

  it('counts under the confirmed rule only those whom both name, and persons off the roster as before', () => {
    // Confirmed: AB, BD. A keeps x1; D keeps x2.
    const confirmed = measureStudy(makeToyStudy(), { rule: 'confirmed' });
    expect(confirmed.values('degree')).toEqual({ A: 1, B: 2, C: 0, D: 1, E: 0, F: 0 });
    expect(confirmed.values('activeContacts')).toEqual({ A: 2, B: 2, C: 0, D: 2, E: 0, F: null });
  });

  it.each([
    ['density', 'density_D_respondent_rows'],
    ['reciprocity', 'reciprocity_arc_respondent_dyads'],
    ['confirmationRate', 'confirmation_rate_dyads'],
    ['eiIndex', 'ei_trust_network'],
    ['eiIndexByGroup', 'ei_group_network'],
    ['fragmentation', 'fragmentation_distance_weighted'],
    ['components', 'components_U'],
  ])('of the network, %s is %s', (id, key) => {
    expect(toyMeasures.network(id)).toBeCloseTo(network[key] ?? NaN, 9);
  });

  it('counts people, arcs and edges', () => {
    expect(toyMeasures.analysis).toMatchObject({ respondents: 5, arcs: network['arcs'], edges: network['edges_U'] });
    expect(toyMeasures.network('largestComponent')).toBe(5);
    expect(toyMeasures.network('isolates')).toBe(1);
  });

  it('correlates the numbers of ties at both ends by hand', () => {
    // AB, AC, BC, BD, DF join 2–3, 2–2, 3–2, 3–2, 2–1; over both directions x̄ = 22/10, Σx² = 52, Σxy = 2 · 24.
    expect(toyMeasures.network('assortativity')).toBeCloseTo((48 / 10 - 2.2 ** 2) / (52 / 10 - 2.2 ** 2), 9);
  });

  it('gives the modularity of the two trusts by hand', () => {
    // Edges AB, AC, BC in T1, BD between, DF in T2; degrees 2,3,2,2,0,1: Q = 4/5 − (7² + 3²)/10².
    expect(toyMeasures.network('modularity')).toBeCloseTo(4 / 5 - 58 / 100, 9);
  });
});

for (const name of REAL_NETWORKS)
  describe(`measures on ${name} (networkx, igraph)`, () => {
    const study = makeRealStudy(name);
    describe.each([...readReference(name)])('relation %s', (relation, reference) => {
      const measured = measureStudy(study, { types: relation === 'ALL' ? null : [relation] }, null);

      it.each(Object.entries(reference['measures'] as Record<string, Column>))('%s', (id, expected) => {
        expectClose(measured.values(id), expected, toleranceOf(id));
      });

      it.each(Object.entries(reference['network'] as Record<string, number | null>))('network %s', (id, expected) => {
        const value = measured.network(id);
        if (expected === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected, 9);
      });
    });
  });
