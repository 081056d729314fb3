import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { toFurtherJson } from '../../src/export/toFurtherJson';
import type { FurtherPlan } from '../../src/pipeline/compareFurther';
import { compareFurther, FURTHER } from '../../src/pipeline/compareFurther';
import { planComparison } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import { sayDyads, sayRegression } from '../../src/words/compare/sayDyads';
import { sayMixing } from '../../src/words/compare/sayMixing';
import { sayRobustness } from '../../src/words/compare/sayRobustness';
import { sayRounds } from '../../src/words/compare/sayRounds';

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const plan: FurtherPlan = {
  ...planComparison(study, reconciled, { permutations: 19 }),
  robustnessOf: 'degree',
  runs: 1,
  rounds: null,
  offered: '',
};

describe('what stands beside the outcomes', () => {
  it('comes part by part, with its progress, and goes out with people by id', () => {
    const parts = Object.fromEntries(
      FURTHER.map((part) => {
        const work = compareFurther(study, reconciled, plan, part);
        const first = work.next();
        return [part, first.done === true ? first.value : finish(work)];
      }),
    );
    const json = Object.fromEntries(toFurtherJson(disclose({ people: reconciled.people, parts }, 'analyst'))) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(FURTHER);
    expect(json['rounds']).toBeNull();
    expect(Object.keys((json['robustness'] as { labelHolds: object }).labelHolds)).toEqual(
      study.people.filter(({ kind }) => kind === 'manager').map(({ id }) => id),
    );
    expect((json['mixing'] as readonly { by: string }[]).map(({ by }) => by)).toEqual(['group', 'organisation']);
    expect(JSON.stringify(json)).not.toMatch(/NaN/);
  }, 60_000);

  it('says in every result which contacts count, by which rule, the limit on names and who answered', () => {
    // 68 of the 92 answered, and nobody was limited: the sample's own words.
    const basis =
      /Contacts that count: .*\(activity any\).*No limit on names\. 68 of the 92 managers on the staff list answered \(response 73%\)\.$/;
    const found = [
      ...finish(compareFurther(study, reconciled, plan, 'mixing')).map(sayMixing),
      ...finish(compareFurther(study, reconciled, plan, 'dyads')).map(sayDyads),
      sayRegression(finish(compareFurther(study, reconciled, plan, 'regression'))!),
      sayRobustness(finish(compareFurther(study, reconciled, plan, 'robustness'))),
    ];
    expect(found.length).toBeGreaterThan(5);
    for (const one of found) expect(one.method).toMatch(basis);
    for (const one of [found[0], found.at(-1)]) expect(one?.method).toMatch(/either names the other \(rule either\)/);
    expect(found[2]?.method).toMatch(/Each naming counts by itself/);
  }, 60_000);

  it('compares the last two rounds where there are several', () => {
    const rounds = {
      ...study.nominations,
      words: [...study.nominations.words, 'second'],
      round: Int32Array.from({ length: study.nominations.length }, (_, row) => (row % 2 === 0 ? study.nominations.words.length : 0)),
    };
    const two = { ...study, nominations: rounds };
    const change = finish(compareFurther(two, reconcile(two, null), plan, 'rounds'));
    expect(change?.rounds).toEqual(['', 'second']);
    const { method } = sayRounds(change!);
    expect(method).toMatch(/Round second, one of 2\. Contacts that count/);
    expect(method.match(/\(response \d+%\)/g)).toHaveLength(2);
  });
});
