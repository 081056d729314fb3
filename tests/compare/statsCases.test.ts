import { describe, expect, it } from 'vitest';

import { compareRounds } from '../../src/compare/compareRounds';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { readStatsCase } from '../fixtures/statsCase';
import { compareOne } from './comparing';
import { sayBasis } from '../../src/words/compare/sayBasis';

const general = (folder: string) => compareOne(readStatsCase(`${folder}/p.csv`, `${folder}/c.csv`), 'externalTies').tests[0]!;

// Right values: the README of the cases, and the review of the statistics.
describe('studies on which comparisons went wrong', () => {
  it('simpson2: lower in both organisations is lower, although higher over all, and both are said', () => {
    const test = general('simpson2');
    expect(test.delta).toBeLessThan(-0.5);
    expect(test.deltaPooled).toBeCloseTo(0.22, 2);
    expect(test.p).toBeLessThan(0.001);
    expect(test).toMatchObject({ finding: 'clear', judgement: 'clear and large' });
    expect(test.shift).toBeLessThan(0);
    expect(test.interval![1]).toBeLessThan(0);
    expect(test.plain).toMatch(
      /Within their own organisations general managers come out lower than the others; over all they come out higher only because/,
    );
  });

  it('confnull: where there is nothing within organisations, nothing is said and the intervals hold 0', () => {
    const test = general('confnull');
    expect(test.p).toBeGreaterThan(0.05);
    expect(test.finding).toBe('not_clear');
    for (const [low, high] of [test.interval!, test.deltaInterval!]) expect(low <= 0 && high >= 0).toBe(true);
    expect(test.plain).toMatch(/No clear difference/);
  });

  it.each(['pairs', 'sep12'])('%s: no interval has no width', (folder) => {
    const { interval, deltaInterval } = general(folder);
    expect(interval![1] - interval![0]).toBeGreaterThan(0.5);
    if (deltaInterval !== null) expect(deltaInterval[1]).toBeGreaterThan(deltaInterval[0]);
  });

  it('pairs: cells of one are not resampled', () => {
    expect(general('pairs').deltaInterval).toBeNull();
  });

  it('oneorg: it is not said that the largest difference would be missed', () => {
    // 4 of 12: C(12, 4) = 495 ways, so that full separation is p = 2/495 = .004, and twice that where two of them share the value at the
    // border.
    for (const { pMin, detectable, sentence } of compareOne(readStatsCase('oneorg/p.csv', 'oneorg/c.csv'), 'externalTies').tests) {
      expect(pMin).toBeLessThanOrEqual(4 / 495 + 1e-9);
      expect(detectable).toBeGreaterThan(0.5);
      expect(detectable).toBeLessThan(1);
      expect(sentence).not.toMatch(/even the largest/);
    }
  });

  it('rd: before and after, in this order, and the difference of differences by the same rule', () => {
    const study = readStatsCase('rd/p.csv', 'rd/cba.csv');
    const plan = {
      outcomes: ['activeContacts', 'outDegree', 'externalTies'],
      lens: WHOLE_NETWORK,
      rule: study.isolationRule,
      permutations: 999,
      seed: 1,
      offered: 'offered',
    };
    const { managers, outcomes } = finish(compareRounds(study, reconcile(study, 'before'), reconcile(study, 'after'), plan));
    expect(managers).toMatchObject({ lost: 37, gained: 48 });
    expect(outcomes.some(({ offer }) => Math.abs((offer?.difference ?? 0) - 1.06) < 0.005)).toBe(true);
  });

  it('rdm: somebody who reached the limit in one round counts neither as having lost nor as having gained', () => {
    const study = readStatsCase('rdm/p.csv', 'rdm/c.csv', 'rdm/i.json');
    const [earlier = '', later = ''] = reconcile(study, null).rounds;
    const plan = { outcomes: [], lens: WHOLE_NETWORK, rule: study.isolationRule, permutations: 9, seed: 1, offered: '' };
    expect(finish(compareRounds(study, reconcile(study, earlier), reconcile(study, later), plan)).managers).toMatchObject({
      lost: 0,
      gained: 0,
    });
  });
});

describe('what uses the group itself', () => {
  it('is judged against its chance level and has no interval', () => {
    // By numpy from the files, over 20,000 relabellings of its own: δ −.0185 where −.43 is expected, upper tail .004, and twice that.
    const study = makeSampleStudy('three-trusts');
    const {
      tests: [test],
    } = compareOne(study, 'eiIndexByGroup');
    expect(test!.expected).toBeLessThan(-0.3);
    expect(test!.delta).toBeCloseTo(-0.0185, 4);
    expect(test!.p).toBeLessThan(0.02);
    expect(test!.p).toBeGreaterThan(0.002);
    expect(test).toMatchObject({ finding: 'clear', interval: null, deltaInterval: null, shift: null });
    expect(test!.sentence).toMatch(/where chance alone gives −0\.4/);
  }, 120_000);
});

describe('what every result says', () => {
  const study = makeSampleStudy('three-trusts');

  it('which contacts count, by which rule, who answered and the limit on names', () => {
    const activeContacts = compareOne(study, 'activeContacts', { permutations: 99 });
    const externalTies = compareOne(study, 'externalTies', { permutations: 99 });
    expect(activeContacts.basis).toMatchObject({ activity: 'active', rule: 'either', cap: null, capped: 0 });
    expect(externalTies.basis).toMatchObject({ activity: 'any', rule: 'either' });
    expect(externalTies.tests[0]!.sentence).toMatch(
      /in use or not, but no lapsed ones \(activity any\).*No limit on names\. 68 of the 92 managers on the staff list answered/,
    );
  });

  it('nothing that the limit on names cuts off is tested, and the limit is said', () => {
    const capped = { ...study, instrument: { ...study.instrument, cap: 9 } };
    for (const outcome of ['activeContacts', 'externalTies', 'richness', 'motivesUnmet', 'degree']) {
      const {
        tests,
        said: { untested },
        basis,
      } = compareOne(capped, outcome, { permutations: 19 });
      expect([outcome, tests.length]).toEqual([outcome, 0]);
      expect(untested).toMatch(/reached the limit on names \(9\)/);
      expect(sayBasis(basis)).toMatch(/Limit on names 9: \d+ of 68 who answered reached it/);
    }
    expect(compareOne(capped, 'perceivedIsolation', { permutations: 19 }).tests.length).toBeGreaterThan(0);
  });
});
