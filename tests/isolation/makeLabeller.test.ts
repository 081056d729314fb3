import { describe, expect, it } from 'vitest';

import type { IsolationRule } from '../../src/domain/IsolationRule';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import { REPORT_ERRORS } from '../../src/domain/results/Robustness';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { isolationView } from '../../src/isolation/facts/isolationView';
import { labelManager } from '../../src/isolation/judgeManager';
import { makeLabeller } from '../../src/isolation/makeLabeller';
import { reconcile } from '../../src/reconcile/reconcile';
import { perturb } from '../../src/robustness/perturb';
import { makeChance } from '../../src/statistics/makeChance';
import { makeSampleStudy } from '../fixtures/sampleStudy';

/** Every state that may matter to a label: groups and places not told, lists cut off, and reports of whose use nothing is known. */
function blur(reconciled: Reconciled, at: number): Reconciled {
  const { people, capped, reports } = reconciled;
  return {
    ...reconciled,
    people: people.map((person, index) => ({
      ...person,
      group: (index + at) % 5 === 0 ? '' : person.group,
      organisation: (index + at) % 7 === 0 ? '' : person.organisation,
    })),
    capped: capped.map((_, index) => ((index + at) % 6 === 0 ? 1 : 0)),
    reports: {
      ...reports,
      activity: reports.activity.map((use, report) => ((report + at) % 4 === 0 ? 0 : (report + at) % 9 === 0 ? 2 : use)),
    },
    asked: { ...reconciled.asked, absence: at % 5 === 4 ? 'unknown' : reconciled.asked.absence },
  };
}

describe('makeLabeller', () => {
  const settled = reconcile(makeSampleStudy('three-trusts'), null);
  const rules: readonly IsolationRule[] = (['active', 'any'] as const).flatMap((activity) =>
    (['either', 'confirmed'] as const).flatMap((rule) =>
      [1, 2, 3].flatMap((sigma) => [
        { tau: sigma, sigma, activity, rule },
        { tau: 6, sigma, activity, rule, smallComponent: 8 },
      ]),
    ),
  );

  it.each(rules)('gives the labels of everybody’s facts, whatever went wrong: %o', (rule) => {
    const labelsOf = makeLabeller(rule);
    const chance = makeChance(11, 'labels');
    const seen = new Set<string>();
    REPORT_ERRORS.forEach((error, at) => {
      for (const share of [0.1, 0.8]) {
        for (const start of [settled, blur(settled, at)]) {
          const { reconciled, source } = perturb(start, error, share, chance);
          const labels = labelsOf(reconciled);
          labels.forEach((label) => seen.add(label));
          // As robustness asks: what its reports were is known, and the view is there.
          const view = isolationView(reconciled, rule);
          expect(makeLabeller(rule, start)(reconciled, { source, view })).toEqual(labels);
          if (error === REPORT_ERRORS[0]) expect(makeLabeller(rule, start)(reconciled)).toEqual(labels);
          expect(labels).toEqual(computeFacts(reconciled, rule).facts.map((facts) => labelManager(facts, rule.tau, rule.sigma).label));
        }
      }
    });
    expect(seen.size).toBeGreaterThan(1);
  });
});
