import { aboutOf } from '../compare/aboutOf';
import { CompareContext } from '../compare/CompareContext';
import { listOutcomes } from '../compare/outcomes/listOutcomes';
import type { CompareAnswer, CompareQuestion } from '../domain/CompareQuestion';
import type { Reconciled } from '../domain/results/Reconciled';
import { ruleLens } from '../domain/ruleLens';
import type { Study } from '../domain/Study';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { Work } from '../support/Progress';
import type { FurtherPlan, TrialHelp } from './compareFurther';
import { compareFurther } from './compareFurther';
import { compareStudy, planComparison } from './compareStudy';

/** Seeded runs for each kind and share of error (docs/measures.md, 5.5); beyond so many managers fewer, as nobody waits for hours. */
const RUNS = 500;
const PEOPLE_FOR_ALL_RUNS = 400;
const FEWEST_RUNS = 20;

/**
 * What the compare room asks, of the ties that the rule counts, as everywhere in the page. The same study, question and seed give the
 * same answer. @param help other threads that try errors; left out = none
 */
export function* answerComparison(
  study: Study,
  reconciled: Reconciled,
  question: CompareQuestion,
  kernel: PathsKernel = plainPaths,
  help: TrialHelp | null = null,
): Work<CompareAnswer> {
  const lens = { ...ruleLens(study.isolationRule), round: reconciled.round };
  const plan: FurtherPlan = {
    ...planComparison(study, reconciled, { lens }),
    robustnessOf: 'betweenness',
    runs: runsFor(reconciled.managers),
    rounds: null,
    offered: '',
  };
  switch (question.kind) {
    case 'outcomes': {
      const { by, outcomes, tests } = question;
      const comparison = yield* compareStudy(study, reconciled, outcomes === null ? { by, lens } : { by, lens, outcomes }, kernel, tests);
      return {
        kind: 'outcomes',
        answer: { comparison, offered: listOutcomes(CompareContext.of(study, reconciled, plan.lens, plan.rule)).map(aboutOf) },
      };
    }
    case 'kinds':
      return { kind: 'kinds', answer: yield* compareFurther(study, reconciled, plan, 'profiles', kernel) };
    case 'across':
      return {
        kind: 'across',
        answer: {
          mixing: yield* compareFurther(study, reconciled, plan, 'mixing', kernel),
          dyads: yield* compareFurther(study, reconciled, plan, 'dyads', kernel),
          regression: yield* compareFurther(study, reconciled, plan, 'regression', kernel),
        },
      };
    case 'robustness': {
      const of = { ...plan, robustnessOf: question.measure };
      return { kind: 'robustness', answer: yield* compareFurther(study, reconciled, of, 'robustness', kernel, help) };
    }
    case 'rounds':
      return { kind: 'rounds', answer: yield* compareFurther(study, reconciled, { ...plan, ...question }, 'rounds', kernel) };
    case 'obstacles':
      return { kind: 'obstacles', answer: yield* compareFurther(study, reconciled, plan, 'obstacles', kernel) };
    case 'units':
      return { kind: 'units', answer: yield* compareFurther(study, reconciled, plan, 'units', kernel) };
    case 'book':
      return { kind: 'book', answer: yield* compareFurther(study, reconciled, plan, 'book', kernel) };
  }
}

function runsFor(managers: number): number {
  return managers <= PEOPLE_FOR_ALL_RUNS ? RUNS : Math.max(FEWEST_RUNS, Math.round((RUNS * PEOPLE_FOR_ALL_RUNS) / managers));
}
