import { aboutOf } from '../compare/aboutOf';
import { CompareContext } from '../compare/CompareContext';
import { listOutcomes } from '../compare/listOutcomes';
import type { CompareAnswer, CompareQuestion } from '../domain/CompareQuestion';
import type { Reconciled } from '../domain/Reconciled';
import type { Study } from '../domain/Study';
import type { Work } from '../support/Progress';
import type { FurtherPlan } from './compareFurther';
import { compareFurther } from './compareFurther';
import { compareStudy, planComparison } from './compareStudy';

/** Seeded runs for each kind and share of error. Design of measures, 5.5. */
const RUNS = 500;

/** What the compare room asks. The same study, question and seed give the same answer. */
export function* answerComparison(study: Study, reconciled: Reconciled, question: CompareQuestion): Work<CompareAnswer> {
  const plan: FurtherPlan = { ...planComparison(study, reconciled, {}), robustnessOf: 'betweenness', runs: RUNS, rounds: null, offered: '' };
  switch (question.kind) {
    case 'outcomes': {
      const { by, outcomes } = question;
      const comparison = yield* compareStudy(study, reconciled, outcomes === null ? { by } : { by, outcomes });
      return { kind: 'outcomes', answer: { comparison, offered: listOutcomes(CompareContext.of(study, reconciled, plan.lens, plan.rule)).map(aboutOf) } };
    }
    case 'kinds':
      return { kind: 'kinds', answer: yield* compareFurther(study, reconciled, plan, 'profiles') };
    case 'across':
      return { kind: 'across', answer: { mixing: yield* compareFurther(study, reconciled, plan, 'mixing'), dyads: yield* compareFurther(study, reconciled, plan, 'dyads') } };
    case 'robustness': {
      const of = { ...plan, robustnessOf: question.measure };
      return { kind: 'robustness', answer: { names: yield* compareFurther(study, reconciled, of, 'names'), robustness: yield* compareFurther(study, reconciled, of, 'robustness') } };
    }
    case 'rounds':
      return { kind: 'rounds', answer: yield* compareFurther(study, reconciled, { ...plan, ...question }, 'rounds') };
    case 'book':
      return { kind: 'book', answer: yield* compareFurther(study, reconciled, plan, 'book') };
  }
}
