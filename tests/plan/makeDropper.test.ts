import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { labelManager } from '../../src/isolation/judgeManager';
import { addTies } from '../../src/plan/addTies';
import { makeAction } from '../../src/plan/makeAction';
import { makeDropper } from '../../src/plan/makeDropper';
import { planningWith } from '../../src/plan/proposePlan';
import { planTies } from '../../src/plan/planTies';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

it('what an introduction lowers follows from the facts as measuring the study with it has it', () => {
  let lowered = 0;
  fc.assert(
    fc.property(
      arbitraryInstance(9),
      fc.constantFrom('either' as const, 'confirmed' as const),
      fc.constantFrom<readonly ['active' | 'latent', boolean]>(['active', true], ['active', false], ['latent', true]),
      ({ study, limits }, naming, [activity, asksUnits]) => {
        const plain = baseOf({
          ...study,
          instrument: { ...study.instrument, asked: [...(study.instrument.asked ?? []), ...(asksUnits ? (['units'] as const) : [])] },
        });
        const codes = plain.reconciled.reports.activity.map((code, at) => (activity === 'latent' && at % 2 === 0 ? 2 : code));
        const base = {
          ...plain,
          rule: { ...plain.rule, rule: naming },
          reconciled: { ...plain.reconciled, reports: { ...plain.reconciled.reports, activity: codes } },
        };
        const planning = planningWith(base, limits, []);
        const drops = makeDropper(planning)([]);
        const severity = (sheet: ReturnType<typeof computeFacts>, one: number): number => {
          const facts = sheet.facts[one];
          return facts === undefined ? 0 : (labelManager(facts, base.rule.tau, base.rule.sigma).severity.obs ?? 0);
        };
        const now = computeFacts(base.reconciled, base.rule);
        planning.people.forEach((person, one) => {
          planning.people.forEach((other, at) => {
            if (one === at || planning.areTied(one, at)) return;
            const action = makeAction('introduction', [person.id, other.id]);
            const ties = planTies(base.reconciled, [action], planning.lacks, naming === 'confirmed').byAction.flat();
            const then = severity(computeFacts(addTies(base.reconciled, ties), base.rule), one);
            const was = severity(now, one);
            expect(drops.of(one, at)).toBe(was === 0 ? 0 : was - then);
            if (then < was) lowered += 1;
          });
        });
      },
    ),
    { numRuns: 300 },
  );
  expect(lowered).toBeGreaterThan(1000);
});
