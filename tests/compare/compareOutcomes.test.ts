import { describe, expect, it } from 'vitest';

import { compareOutcomes } from '../../src/compare/compareOutcomes';
import { CompareContext } from '../../src/compare/CompareContext';
import { listOutcomes, PRIMARY_OUTCOMES } from '../../src/compare/outcomes/listOutcomes';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { planComparison } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { compare, compareOne } from './comparing';

describe('the toy', () => {
  const study = makeToyStudy();
  const reference = readToy()['group_comparison_active_person_contacts_respondents'] as Record<string, number> & {
    values: Record<string, number>;
  };
  const general = (asked = {}) => compareOne(study, 'activeContacts', asked).tests[0]!;

  it('has the values, medians and differences of the reference', () => {
    const { values, groups } = compareOne(study, 'activeContacts');
    expect(values).toEqual([...Object.values(reference.values), null]);
    expect(groups.find(({ id }) => id === 'general')?.summary).toMatchObject({ n: 3, roster: 3, median: reference['median_general'] });
    expect(general().deltaPooled).toBeCloseTo(reference['cliffs_delta']!, 12);
    // docs/measures.md, 4.2: in T1 A's 3 ties with B's and is above C's; T2 holds one group.
    expect(general()).toMatchObject({ delta: 0.5, shift: 0.5 });
    expect(general().meanDifference).toBeCloseTo(reference['mean_difference']!, 12);
    expect(general().medianDifference).toBeCloseTo(reference['median_general']! - reference['median_other']!, 12);
  });

  it('has three assignments within organisations, and can detect nothing', () => {
    const test = general();
    expect(test).toMatchObject({
      of: ['general', 'others'],
      n: [3, 2],
      assignments: reference['stratified_assignments'],
      exact: true,
      p: 1,
      pLower: 1,
      q: null,
      finding: 'cannot_detect',
      judgement: 'too few to tell',
      interval: null,
      deltaInterval: null,
    });
    // By hand: .5, .5 and −1.
    expect(test.pUpper).toBeCloseTo(2 / 3, 12);
    expect(test.pMin).toBeCloseTo(2 / 3, 12);
    expect(test.plain).toMatch(/There are too few managers to tell\.$/);
    expect(test.sentence).toMatch(/There are too few managers to tell/);
    expect(test.sentence).not.toMatch(/no difference/i);
  });

  it('has ten without them', () => {
    // Of δ by hand: −1 once, −1/3 four times, 1/6 twice, 1/3 once, 5/6 twice: 5 of 10 are as low, and twice that is 1.
    expect(general({ within: 'none' })).toMatchObject({
      assignments: reference['unstratified_assignments'],
      pLower: reference['p_lower_unstratified'],
      p: 1,
    });
    const ofMeans = general({ within: 'none', statistic: 'mean' });
    expect(ofMeans.pLower).toBe(reference['p_lower_unstratified']);
    expect(ofMeans.p).toBe(1);
  });

  it('looks for peers anew under each of the six ways of giving out three groups', () => {
    // docs/isolation.md, 8: F4 of A, C and E; B names a peer, and D reaches one through B's Peer/Cohort tie or their own.
    const { values, tests } = compareOne(study, 'noPeer', { rule: { ...study.isolationRule, tau: 1, activity: 'active' } });
    expect(values).toEqual([1, 0, 1, 0, 1, null]);
    expect(tests[0]).toMatchObject({ assignments: 6, exact: true });
  });

  it('compares organisations without a test, and says why', () => {
    const {
      groups,
      tests,
      said: { untested },
      cells,
    } = compareOne(study, 'activeContacts', { by: 'organisation' });
    expect(groups.map(({ id, summary }) => [id, summary.n, summary.median])).toEqual([
      ['T1', 3, 3],
      ['T2', 2, 1],
    ]);
    expect(cells[1]?.map(({ n }) => n)).toEqual([2, 0, 0]);
    expect(tests).toEqual([]);
    expect(untested).toMatch(/described and not tested/);
  });

  it('takes the bounds of a verdict over everybody on the roster', () => {
    // Of the general managers A and E are isolated, and D is not; F did not answer.
    const { all, groups } = compareOne(study, 'isolated', { rule: { ...study.isolationRule, tau: 1 } });
    expect(groups.find(({ id }) => id === 'general')?.summary.bounds).toEqual([2 / 3, 2 / 3]);
    expect(all.bounds).toEqual([2 / 6, 3 / 6]);
  });

  it('has shares of own ties by hand', () => {
    const value = (outcome: string) => compareOne(study, outcome).values.slice(0, 5);
    // Own ties of A: B, C, x1; of B: A, D, K1 …
    const toy = readToy();
    const share = (id: string, is: (report: (typeof toy.reports)[number]) => boolean): number => {
      const own = toy.reports.filter(({ from }) => from === id);
      return own.filter(is).length / own.length;
    };
    const ids = ['A', 'B', 'C', 'D', 'E'];
    expect(value('motiveShare.knowledge')).toEqual(ids.map((id) => share(id, ({ motives }) => motives.includes('knowledge'))));
    expect(value('typeShare.Peer/Cohort')).toEqual(ids.map((id) => share(id, ({ categories }) => categories.includes('Peer/Cohort'))));
    expect(value('latentShare')).toEqual(ids.map((id) => share(id, ({ activity }) => activity === 'latent')));
    expect(value('motivesUnmet')).toEqual(
      ids.map(
        (id) =>
          4 -
          new Set(toy.reports.filter(({ from, activity }) => from === id && activity !== 'lapsed').flatMap(({ motives }) => motives)).size,
      ),
    );
  });
});

describe('the sample', () => {
  const study = makeSampleStudy('three-trusts');
  const result = compare(study, { permutations: 499 });

  it('corrects over the declared five, by the first group’s test', () => {
    expect(result.family).toEqual(PRIMARY_OUTCOMES);
    for (const { tests } of result.outcomes) {
      expect(tests.map(({ of }) => of[0])).toEqual(['general', 'clinical', 'functional']);
      expect(tests[0]!.q).toBeGreaterThanOrEqual(tests[0]!.p);
      expect(tests.slice(1).map(({ q, finding }) => [q, finding])).toEqual([
        [null, 'exploratory'],
        [null, 'exploratory'],
      ]);
    }
  });

  it('says effect, interval, p with the least it could be, q and response, and nothing about causes or people', () => {
    for (const { tests } of result.outcomes) {
      for (const { sentence, method } of tests) {
        expect(sentence).toMatch(
          /^Among the 92 managers asked, .*δ .*stratified permutation p = [\d.]+ \(smallest attainable 0\.004\).*\(response 73%\)\. .*not competence or effort/,
        );
        expect(sentence).not.toMatch(/caus|prove|poor|worst|no difference/i);
        expect(method).toMatch(/499 draws, seed 1/);
      }
    }
  });

  it('describes at once and tests one after the other, with no q smaller than it will be', () => {
    const reconciled = reconcile(study, null);
    const upTo = (most: number) =>
      finish(compareOutcomes(study, reconciled, planComparison(study, reconciled, { permutations: 499 }), undefined, most)).outcomes;
    const [none, first] = [upTo(0), upTo(1)];
    expect(none.map(({ tests, untested }) => [tests.length, untested])).toEqual(none.map(() => [0, { why: 'waiting' }]));
    expect(none.map(({ groups }) => groups)).toEqual(result.outcomes.map(({ groups }) => groups));
    expect(first.map(({ tests }) => tests.length)).toEqual([3, 0, 0, 0, 0]);
    expect(first[0]!.tests[0]!.p).toBe(result.outcomes[0]!.tests[0]!.p);
    expect(first[0]!.tests[0]!.q).toBeGreaterThanOrEqual(result.outcomes[0]!.tests[0]!.q!);
  });

  it('has a sentence to be read aloud beside the one for a reviewer', () => {
    // Medians counted from the files by numpy, and δ = −.35.
    expect(result.outcomes[0]!.tests[0]!.plain).toBe(
      'Contacts in use: general managers typically have 8, others 10 (people). A clear and large difference. Not clear against clinical managers alone.',
    );
  });

  it('sets the first group beside each other one alone, as others may differ among themselves', () => {
    // δ over pairs within organisations, and p of 20,000 relabellings of these two groups, by numpy.
    const right = {
      activeContacts: [
        [29, 18, -0.1742, 0.334],
        [29, 21, -0.51, 0.001],
      ],
      externalTies: [
        [29, 18, -0.5281, 0.002],
        [29, 21, -0.755, 0],
      ],
      richness: [
        [29, 18, -0.2921, 0.104],
        [29, 21, -0.605, 0],
      ],
      motivesUnmet: [
        [29, 18, 0.1573, 0.357],
        [29, 21, 0.25, 0.124],
      ],
      isolatedOrPossibly: [
        [29, 18, 0.3315, 0.028],
        [29, 21, 0.41, 0.002],
      ],
    };
    const inUse = compare(study, { lens: { ...WHOLE_NETWORK, activity: 'active' }, permutations: 999 });
    for (const [id, rows] of Object.entries(right)) {
      const [test, ...rest] = inUse.outcomes.find(({ about }) => about.id === id)!.tests;
      expect(test!.against.map(({ n }) => n)).toEqual(rows.map(([ours, others]) => [ours, others]));
      for (const [at, [, , delta, p]] of rows.entries()) {
        expect(test!.against[at]!.delta, id).toBeCloseTo(delta!, 4);
        expect(Math.abs(test!.against[at]!.p - p!), id).toBeLessThan(0.07);
        expect(test!.against[at]!.holds, id).toBe(p! < 0.05);
      }
      expect(rest.map(({ against }) => against.length)).toEqual([0, 0]);
    }
  });

  it('is the same for the same seed, whatever else is asked', () => {
    const alone = compare(study, { permutations: 499, outcomes: ['externalTies'] }).outcomes[0]!.tests[0]!;
    const among = result.outcomes.find(({ about }) => about.id === 'externalTies')!.tests[0]!;
    expect({ ...alone, q: null, sentence: '' }).toEqual({ ...among, q: null, sentence: '' });
    expect(compareOne(study, 'externalTies', { permutations: 499, seed: 2 }).tests[0]!.expected).not.toBe(alone.expected);
  });

  it('runs again without those who are both clinician and manager', () => {
    const { n, withoutHybrids } = result.outcomes[0]!.tests[0]!;
    const hybrids = study.people.filter(
      ({ hybrid, responded, group }) => hybrid === true && responded === 'yes' && group === 'general',
    ).length;
    expect(withoutHybrids!.n[0]).toBe(n[0] - hybrids);
    // Every clinical manager of the sample who answered is both: 7 general and 19 functional managers are left.
    expect(withoutHybrids).toMatchObject({ n: [7, 19], gone: ['Clinical'] });
    expect(result.outcomes[0]!.tests[0]!.sentence).toMatch(
      /both clinician and manager \(7 against 19\): δ [^.]*\.\d+, p = [\d.]+\. No clinical manager is left then/,
    );
  });

  it('has every outcome once, each with a value for some and for no silent manager', () => {
    const reconciled = reconcile(study, null);
    const outcomes = listOutcomes(CompareContext.of(study, reconciled, WHOLE_NETWORK, study.isolationRule));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
    const context = CompareContext.of(study, reconciled, WHOLE_NETWORK, study.isolationRule);
    for (const outcome of outcomes) {
      const values = context.values(outcome);
      expect(values).toHaveLength(92);
      expect(
        values.some((value) => value !== null && Number.isNaN(value)),
        outcome.id,
      ).toBe(false);
      if (outcome.of === 'respondents')
        expect(
          values.every((value, manager) => value === null || reconciled.response[manager] === 'answered'),
          outcome.id,
        ).toBe(true);
    }
  });

  it('gives no q to more than five outcomes that were not declared', () => {
    const many = compare(study, { permutations: 39, outcomes: ['degree', 'blau', 'iqv', 'reach2', 'multiplexity', 'activeContacts'] });
    expect(many.family).toEqual(['activeContacts']);
    expect(many.outcomes.map(({ tests }) => tests[0]!.q === null)).toEqual([true, true, true, true, true, false]);
  }, 60_000);

  it('calls no difference clear that those who are both clinician and manager make alone', () => {
    // In each of two organisations eight general managers rate themselves 1, of eight others four do, and four hybrid ones 5.
    const ratings = ['Acute', 'Care'].flatMap((organisation) =>
      Array.from({ length: 16 }, (_, at) => ({
        organisation,
        group: at < 8 ? 'general' : 'clinical',
        hybrid: at >= 12,
        perceivedIsolation: at >= 12 ? 5 : 1,
      })),
    );
    const people = ratings.map((rating, at) => makePerson({ id: `m${at}`, kind: 'manager', responded: 'yes', ...rating }));
    const [test] = compareOne(makeStudy({ id: 's', title: '', codebook: bookCodebook, people }), 'perceivedIsolation', {
      permutations: 999,
    }).tests;
    // δ = −8·4 / 8·8; without them every value is 1.
    expect(test).toMatchObject({ delta: -0.5, finding: 'suggestive', judgement: 'not clear', withoutHybrids: { delta: 0 } });
    expect(test!.q).toBeLessThan(0.05);
    expect(test!.sentence).toMatch(/That is suggestive, not clear: a few other answers could change it\./);
  });

  it('does not test how many are named where a fifth reached the cap', () => {
    const capped = { ...study, instrument: { ...study.instrument, cap: 9 } };
    const {
      tests,
      said: { untested },
    } = compareOne(capped, 'outDegree');
    expect(tests).toEqual([]);
    expect(untested).toMatch(/^No test: more than one in five reached the limit on names \(9\)/);
    expect(untested).toMatch(/number of their contacts is not known\.$/);
  });

  it('counts none only where it can be meant', () => {
    const quoted = { ...study, instrument: { ...study.instrument, absence: 'unknown' as const } };
    const {
      values,
      tests,
      said: { untested },
    } = compareOne(quoted, 'typeAny.Mentor', { permutations: 19 });
    expect(values.every((value) => value === null)).toBe(true);
    expect([tests, untested]).toEqual([[], expect.stringMatching(/may simply not have been asked about/)]);
    expect(compareOne(study, 'typeAny.Mentor', { permutations: 19 }).values).toContain(0);
  });
});
