import { describe, expect, it } from 'vitest';

import { CompareContext } from '../../src/compare/CompareContext';
import { computeMixing } from '../../src/compare/computeMixing';
import { computeProfiles } from '../../src/compare/computeProfiles';
import { expectEi } from '../../src/statistics/expectEi';
import { makeChance } from '../../src/statistics/makeChance';
import { relabel } from '../../src/statistics/relabel';
import { testDyads } from '../../src/compare/testDyads';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { sayMixing } from '../../src/words/compare/sayMixing';

const PLAN = { within: 'organisation', permutations: 199, seed: 1 } as const;
const contextOf = (study: Study): CompareContext => CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, study.isolationRule);

describe('expectEi', () => {
  it('is the mean over all assignments', () => {
    const ties = Int32Array.from([0, 1, 1, 2, 2, 3, 3, 4, 0, 4, 4, 5]);
    const labels = Int32Array.from([0, 0, 1, 1, 0, 2]);
    const strata = Int32Array.from([7, 7, 7, 3, 3, 3]);
    const { each, exact, assignments } = relabel(labels, strata, 1, makeChance(1, ''));
    let sum = 0;
    for (const given of each()) for (let at = 0; at < ties.length; at += 2) sum += given[ties[at]!] === given[ties[at + 1]!] ? -1 : 1;
    expect([exact, assignments]).toEqual([true, 18]);
    expect(expectEi(ties, labels, strata)).toBeCloseTo(sum / 6 / 18, 12);
  });

  it('is the formula by hand in one stratum', () => {
    // Three and two of five: within (3·2 + 2·1) / (5·4) = .4, so E-I .6 − .4.
    expect(expectEi(Int32Array.from([0, 4]), Int32Array.from([0, 0, 0, 1, 1]), new Int32Array(5))).toBeCloseTo(0.2, 12);
    expect(expectEi(new Int32Array(), new Int32Array(5), new Int32Array(5))).toBeNull();
  });
});

describe('the toy', () => {
  const context = contextOf(makeToyStudy());
  const toy = readToy();

  it('mixes as the reference says, with the roles of sna', () => {
    const [byGroup, byOrganisation] = (['group', 'organisation'] as const).map((by) => finish(computeMixing(context, by, PLAN)));
    const network = toy['network_measures'] as Record<string, number>;
    const roles = (toy['node_measures'] as Record<string, Record<string, Record<string, number> | null>>)['gould_fernandez_by_trust']!;
    expect(byGroup!.ei.observed).toBeCloseTo(network['ei_group_network']!, 12);
    expect(byOrganisation!.ei.observed).toBeCloseTo(network['ei_trust_network']!, 12);
    expect(byOrganisation!.ei.p).toBeNull();
    expect(byOrganisation!.labels).toEqual(['T1', 'T2']);
    // AB, AC, BC within T1; DF within T2; BD across.
    expect(byOrganisation!.ties).toEqual([
      [3, 1],
      [1, 1],
    ]);
    for (const { role, observed } of byOrganisation!.roles)
      expect(observed, role).toBe(Object.values(roles).reduce((sum, of) => sum + (of?.[role] ?? 0), 0));
    expect(sayMixing(byGroup!).sentence).toMatch(/^5 of the 5 ties between managers lead to another group/);
  });

  it('has the profiles of its groups by hand', () => {
    const { groups, all, typeByMotive } = computeProfiles(context);
    const general = groups.find(({ id }) => id === 'general')!;
    expect(general).toMatchObject({ roster: 3, answered: 3 });
    const type = (id: string) => general.types.find((one) => one.type === id);
    // A: Operational/Clinical, Managerial, Functional Specialist, Mentor (outside); D: Peer/Cohort, Managerial and Professional
    // (latent), Elite outside; E: Alumni outside, latent. The wheel leaves out what is latent.
    expect(type('Managerial')).toEqual({ type: 'Managerial', any: 2 / 3, mean: 2 / 3, inside: 1 / 3, outside: 0 });
    expect(type('Elite')).toEqual({ type: 'Elite', any: 1 / 3, mean: 1 / 3, inside: 0, outside: 1 / 3 });
    expect(type('Alumni')).toEqual({ type: 'Alumni', any: 1 / 3, mean: 1 / 3, inside: 0, outside: 0 });
    // Mentions of all: knowledge AB AC BA CB DF BK CK DK = 8 of 15.
    const mentions = toy.reports.flatMap(({ motives }) => motives);
    expect(all.motives.find(({ motive }) => motive === 'knowledge')!.mentions).toBeCloseTo(
      mentions.filter((one) => one === 'knowledge').length / mentions.length,
      12,
    );
    const cell = (ofType: string, motive: string): number =>
      typeByMotive.counts[typeByMotive.types.indexOf(ofType)]![typeByMotive.motives.indexOf(motive)]!;
    expect([
      cell('Peer/Cohort', 'support'),
      cell('Peer/Cohort', 'career'),
      cell('Professional', 'knowledge'),
      cell('Elite', 'support'),
    ]).toEqual([2, 1, 4, 0]);
  });
});

describe('the sample', () => {
  const study = makeSampleStudy('three-trusts');
  const context = contextOf(study);

  it('counts roles as the measure does, and expects less within a group than by chance among organisations', () => {
    const mixing = finish(computeMixing(context, 'organisation', PLAN));
    const column = context.column('brokerage')!;
    const sums = column.parts.map((_, part) =>
      column.gaps.reduce((sum, gap, node) => sum + (gap === 0 ? column.values[node * column.parts.length + part]! : 0), 0),
    );
    expect(mixing.roles.map(({ observed }) => observed)).toEqual(sums);
    const total = (pick: (role: (typeof mixing.roles)[number]) => number): number =>
      mixing.roles.reduce((sum, role) => sum + pick(role), 0);
    expect(total(({ expected }) => expected!)).toBeCloseTo(
      total(({ observed }) => observed),
      6,
    );
  });

  it('marks the book’s shares as the book’s own, and has no share where types were not asked', () => {
    expect(computeProfiles(context).all.motives.find(({ motive }) => motive === 'career')!.book).toBe('14% of all mentions');
    const unasked = contextOf({ ...study, instrument: { asked: ['motives'] } });
    expect(
      new Set(
        computeProfiles(unasked).groups.flatMap(({ types }) =>
          types.flatMap(({ any, inside, outside }) => (any === 0 ? [any, inside, outside] : [])),
        ),
      ),
    ).toEqual(new Set());
  });

  it('says nothing of pairs where silence means nothing', () => {
    expect(finish(testDyads(contextOf({ ...study, instrument: { ...study.instrument, absence: 'unknown' } }), PLAN))).toEqual([]);
    expect(finish(testDyads(context, PLAN)).map(({ id }) => id)).toEqual(['sameGroup', 'sameGrade', 'sameRole', 'sameGender', 'sameSite']);
  });
});
