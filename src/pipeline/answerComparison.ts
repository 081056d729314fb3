import { aboutOf } from '../compare/aboutOf';
import { CompareContext } from '../compare/CompareContext';
import { compareRounds } from '../compare/compareRounds';
import { computeMixing } from '../compare/computeMixing';
import { computeProfiles } from '../compare/computeProfiles';
import { computeRobustness } from '../compare/computeRobustness';
import { listOutcomes } from '../compare/listOutcomes';
import { testDyads } from '../compare/testDyads';
import type { CompareAnswer, CompareQuestion } from '../domain/CompareQuestion';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';
import { compareStudy, planComparison } from './compareStudy';

/** Seeded runs for each kind and share of error. Design of measures, 5.5. */
const RUNS = 500;

/** What the compare room asks. The same study, question and seed give the same answer. */
export function* answerComparison(study: Study, reconciled: Reconciled, question: CompareQuestion): Work<CompareAnswer> {
  const plan = planComparison(study, reconciled, {});
  const context = (): CompareContext => CompareContext.of(study, reconciled, plan.lens, plan.rule);
  switch (question.kind) {
    case 'outcomes': {
      const { by, outcomes } = question;
      const comparison = yield* compareStudy(study, reconciled, outcomes === null ? { by } : { by, outcomes });
      return { kind: 'outcomes', answer: { comparison, offered: listOutcomes(context()).map(aboutOf) } };
    }
    case 'kinds':
      return { kind: 'kinds', answer: computeProfiles(context()) };
    case 'across': {
      const seen = context();
      return {
        kind: 'across',
        answer: { mixing: [yield* computeMixing(seen, 'group', plan), yield* computeMixing(seen, 'organisation', plan)], dyads: yield* testDyads(seen, plan) },
      };
    }
    case 'robustness':
      return { kind: 'robustness', answer: yield* computeRobustness(reconciled, { ...plan, measure: question.measure, runs: RUNS }) };
    case 'rounds': {
      const [earlier, later] = question.rounds;
      return { kind: 'rounds', answer: yield* compareRounds(study, reconcile(study, earlier), reconcile(study, later), { ...plan, offered: question.offered }) };
    }
  }
}
