import { describe, expect, it } from 'vitest';

import { computeRobustness } from '../../src/robustness/computeRobustness';
import { makeBands } from '../../src/robustness/makeBands';
import { buildView } from '../../src/network/buildView';
import { computeMeasures } from '../../src/measures/computeMeasures';
import { computeSpearman } from '../../src/statistics/computeSpearman';
import { makeChance } from '../../src/statistics/makeChance';
import { perturb } from '../../src/robustness/perturb';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { REPORT_ERRORS } from '../../src/domain/results/Robustness';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { makeLabeller } from '../../src/isolation/makeLabeller';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const { managers, reports } = reconciled;
const put = (error: (typeof REPORT_ERRORS)[number], share: number) => perturb(reconciled, error, share, makeChance(3, error));
const keysOf = ({ reports: { from, to } }: Pick<typeof reconciled, 'reports'>): readonly string[] =>
  Array.from(from, (one, report) => `${one} ${to[report]!}`);

describe('perturb', () => {
  it('takes away the share it says, and nothing else', () => {
    const { reconciled: changed } = put('ties_removed', 0.1);
    expect(changed.reports.length).toBe(reports.length - Math.round(0.1 * reports.length));
    expect(new Set(keysOf(reconciled))).toEqual(expect.objectContaining({ size: reports.length }));
    expect(keysOf(changed).every((key) => keysOf(reconciled).includes(key))).toBe(true);
  });

  it('makes up ties only where there was none, by those who answered, to managers', () => {
    const { reconciled: changed } = put('ties_added', 5);
    const known = new Set(keysOf(reconciled));
    const made = keysOf(changed)
      .filter((key) => !known.has(key))
      .map((key) => key.split(' ').map(Number));
    // Five times the ties between managers, not five times all reports: 371 of 621 in the sample lead to a manager.
    expect(made).toHaveLength(5 * reports.to.filter((contact) => contact < managers).length);
    expect(new Set(keysOf(changed)).size).toBe(changed.reports.length);
    for (const [from, to] of made) {
      expect(reconciled.response[from!]).toBe('answered');
      expect(to! < managers && to !== from).toBe(true);
    }
  });

  it('may make up any tie that is not there, whoever else somebody names', () => {
    // Three managers, all of whom answered; a names c, and three people on no list, whose places are 3, 4 and 5.
    const few = reconcile(
      makeStudy({
        id: 's',
        title: '',
        codebook: study.codebook,
        people: ['a', 'b', 'c'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
        nominations: buildNominations(
          ['c', 'x', 'y', 'z'].map((to, row) => ({ origin: { source: 0, row: row + 2 }, from: 'a', to, types: ['Elite'] })),
        ),
      }),
      null,
    );
    expect([few.managers, few.people.length, few.reports.length]).toEqual([3, 6, 4]);
    const { reconciled: full } = perturb(few, 'ties_added', 5, makeChance(1, 'few'));
    expect(
      keysOf(full)
        .filter((key) => key.split(' ').every((index) => Number(index) < 3))
        .sort(),
    ).toEqual(['0 1', '0 2', '1 0', '1 2', '2 0', '2 1']);
  });

  it('takes managers away with all that they said and all that was said of them', () => {
    const { reconciled: changed, was } = put('people_removed', 0.3);
    const idsBefore = (key: string): string =>
      key
        .split(' ')
        .map((index) => reconciled.people[Number(index)]!.id)
        .join(' ');
    const idsAfter = (key: string): string =>
      key
        .split(' ')
        .map((index) => changed.people[Number(index)]!.id)
        .join(' ');
    const left = new Set(Array.from(was, (manager) => reconciled.people[manager]!.id));
    const isLeft = (key: string): boolean =>
      key
        .split(' ')
        .map(Number)
        .every((index) => index >= managers || left.has(reconciled.people[index]!.id));
    expect(changed.managers).toBe(managers - Math.round(0.3 * managers));
    expect(keysOf(changed).map(idsAfter).sort()).toEqual(keysOf(reconciled).filter(isLeft).map(idsBefore).sort());
  });

  it('adds managers who name, and are named, and leaves the others’ words as they were', () => {
    const { reconciled: changed, was } = put('people_added', 0.1);
    const count = Math.round(0.1 * managers);
    const joined = Array.from({ length: count }, (_, index) => managers + index);
    const shift = (index: number): number => (index < managers ? index : index + count);
    const before = keysOf(reconciled).map((key) =>
      key
        .split(' ')
        .map((index) => shift(Number(index)))
        .join(' '),
    );
    expect([changed.managers, was.filter((manager) => manager < 0).length]).toEqual([managers + count, count]);
    expect(
      keysOf(changed)
        .filter(
          (key) =>
            !key
              .split(' ')
              .map(Number)
              .some((index) => joined.includes(index)),
        )
        .sort(),
    ).toEqual([...before].sort());
    expect(
      joined.some((joiner) => changed.reports.from.includes(joiner)) && joined.some((joiner) => changed.reports.to.includes(joiner)),
    ).toBe(true);
  });

  it('changes nothing with an error of nothing', () => {
    const facts = computeFacts(reconciled, study.isolationRule).facts;
    for (const error of REPORT_ERRORS) expect(computeFacts(put(error, 0).reconciled, study.isolationRule).facts, error).toEqual(facts);
  });
});

describe('computeRobustness', () => {
  const look = (measure: string, runs: number) =>
    finish(computeRobustness(reconciled, { measure, lens: WHOLE_NETWORK, rule: study.isolationRule, runs, seed: 1 }));

  it('agrees less the greater the error, and is the same for the same seed', () => {
    const found = look('degree', 6);
    expect(found.settings).toHaveLength(16);
    for (const error of REPORT_ERRORS) {
      const rhos = found.settings.filter((setting) => setting.error === error).map(({ rho }) => rho!);
      expect(rhos[0]! > rhos[3]! && rhos[0]! > 0.8 && rhos[0]! < 1, error).toBe(true);
    }
    // Of people who did not answer nothing can be said now, and of a few who did.
    const labels = makeLabeller(study.isolationRule)(reconciled);
    expect(found.labelHolds.map((share) => share === null)).toEqual(labels.map((label) => label === 'cannot_say'));
    expect(look('degree', 6)).toEqual(found);
  }, 60_000);

  it('shows no order where it does not survive one error in ten', () => {
    const found = look('betweenness', 6);
    const least = Math.min(...found.settings.filter(({ share }) => share === 0.1).map(({ rho }) => rho!));
    expect(found.ranks === 'hidden').toBe(least < 0.9);
    expect(found.bands.length === 0).toBe(found.ranks === 'hidden');
  }, 60_000);

  it('follows paths of many managers from the same few hundred, which agrees with following all', () => {
    // 644 managers: those of the sample, and six times as many who were made up like them.
    const { reconciled: many } = put('people_added', 6);
    const plan = { measure: 'betweenness', lens: WHOLE_NETWORK, rule: study.isolationRule, runs: 1, seed: 1 };
    const found = finish(computeRobustness(many, plan));
    expect(found.sources).toBe(512);
    expect(finish(computeRobustness(many, { ...plan, measure: 'degree' })).sources).toBeNull();
    const exactly = (of: typeof many): Float64Array =>
      finish(computeMeasures(of, buildView(of, WHOLE_NETWORK), ['betweenness'])).columns[0]!.values;
    const before = exactly(many);
    for (const error of REPORT_ERRORS) {
      const { reconciled: changed, was } = perturb(many, error, 0.1, makeChance(1, `robustness betweenness ${error} 0.1`));
      const after = exactly(changed);
      const both = [...was.keys()].filter((now) => was[now]! >= 0 && !Number.isNaN(before[was[now]!]!) && !Number.isNaN(after[now]!));
      const rho = computeSpearman(
        both.map((now) => before[was[now]!]!),
        both.map((now) => after[now]!),
      )!;
      const told = found.settings.find((setting) => setting.error === error && setting.share === 0.1)!.rho!;
      expect(Math.abs(told - rho), error).toBeLessThan(0.015);
    }
  }, 60_000);
});

describe('makeBands', () => {
  // Five people, highest first 3 1 0 4 2; in the runs 3 is always first, 1 and 0 change places, 4 and 2 too.
  const values = [7, 8, 1, 9, 2];
  const ranks = [
    [2, 3],
    [2, 3],
    [4, 5],
    [1, 1],
    [4, 5],
  ];

  it('cuts where nobody above ever ranks below', () => {
    expect(makeBands([0, 1, 2, 3, 4], values, ranks)).toEqual([[3], [1, 0], [4, 2]]);
    expect(
      makeBands([0, 1, 2, 3, 4], values, [
        [1, 1, 5, 5],
        [2, 3],
        [4, 5],
        [1, 1],
        [4, 5],
      ]),
    ).toEqual([[3, 1, 0, 4, 2]]);
    expect(makeBands([], [], [])).toEqual([]);
  });

  it('makes thirds in which equals stand together', () => {
    expect(makeBands([0, 1, 2, 3, 4, 5], [6, 5, 4, 3, 2, 1], null)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(makeBands([0, 1, 2], [4, 4, 4], null)).toEqual([[0, 1, 2]]);
  });
});
