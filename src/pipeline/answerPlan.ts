import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { PlannedAction } from '../domain/Plan';
import type { PlanQuestion } from '../domain/PlanQuestion';
import type { Reconciled } from '../domain/results/Reconciled';
import { ruleLens } from '../domain/ruleLens';
import { settleRule } from '../domain/steps/settleRule';
import type { Study } from '../domain/Study';
import { comparePlan, drawUptake } from '../plan/comparePlan';
import { explainAction } from '../plan/explainAction';
import { listBroken } from '../plan/listBroken';
import { explainUnmatched } from '../plan/explainUnmatched';
import { listRepairs } from '../plan/listRepairs';
import { listShortlists } from '../plan/listShortlists';
import { countTaken, listMentorsToday } from '../plan/mentorRules';
import type { PlanAnswer } from '../plan/PlanAnswer';
import type { PlanBase, Unmatched } from '../plan/proposePlan';
import { planningWith, proposePlan } from '../plan/proposePlan';
import type { PlanRule } from '../plan/PlanRule';
import { askForMentors } from '../plan/proposeMentors';
import type { Work } from '../support/Progress';

/** Beyond so many who are helped, nobody reads shortlists, and they would take minutes. */
const MOST_SHORTLISTS = 200;
const RANDOM_SETS = 1000;
/** Placing sets among random ones, and drawing ties, is for studies in which it takes seconds. */
const MOST_TO_PLACE = 100;

/** Proposes a plan around what is locked or under way, or looks at the plan as it is. docs/plan.md. */
export function* answerPlan(
  study: Study,
  reconciled: Reconciled,
  question: PlanQuestion,
  kernel: PathsKernel = plainPaths,
): Work<PlanAnswer> {
  const { limits, propose, seed } = question;
  const rule = settleRule(study.isolationRule);
  const base: PlanBase = { reconciled, organisations: study.organisations, rule, lens: ruleLens(rule) };
  const today = planningWith(base, limits, []);
  const isReplaced = (action: PlannedAction): boolean =>
    !action.locked &&
    action.stage === 'planned' &&
    ((action.kind === 'mentor' && propose?.mentors === true) ||
      (action.kind === 'set' && propose?.sets !== null) ||
      (action.kind === 'introduction' && (propose?.introductions ?? 0) > 0));
  const proposed =
    propose === null
      ? null
      : yield* proposePlan(
          base,
          limits,
          question.actions.filter((action) => !isReplaced(action)),
          { ...propose, seed, randomSets: reconciled.managers <= MOST_TO_PLACE ? RANDOM_SETS : 0 },
        );
  const actions = proposed?.actions ?? question.actions;
  const mentors = listMentorsToday(reconciled);
  const fixed = actions.filter((action) => action.kind !== 'mentor' || action.locked || action.stage !== 'planned');
  const asked = askForMentors(today, countTaken(fixed), fixed);
  const paired = new Set(actions.flatMap(({ kind, people: [mentee] }) => (kind === 'mentor' && mentee !== undefined ? [mentee] : [])));
  const idOf = (row: number): string => today.people[asked.mentees[row] ?? -1]?.id ?? '';
  const rows = asked.mentees.map((_, row) => row);
  const without = paired.size === 0 ? [] : rows.filter((row) => !paired.has(idOf(row)));
  const matched = rows.filter((row) => paired.has(idOf(row)));
  const isListed = rows.length <= MOST_SHORTLISTS;
  const why = isListed ? explainAll(asked, matched, without) : [];
  const shortlists = isListed ? listShortlists(asked, matched) : [];
  return {
    actions,
    reasons: actions.map((action) => explainAction(today, action, mentors)),
    broken: actions.map((action) => listBroken(today, action, mentors)),
    helped: today.helped.map((manager) => today.people[manager]?.id ?? ''),
    unmatched: [
      ...without.map((row, at): Unmatched => ({ person: idOf(row), kind: 'mentor', blockedBy: why[at] ?? [] })),
      ...(proposed?.unmatched.filter(({ kind }) => kind === 'set') ?? []),
    ],
    conflict: proposed?.conflict ?? null,
    proof: proposed?.proof ?? null,
    shortlists: matched.map((row, at) => ({ person: idOf(row), entries: shortlists[at] ?? [] })),
    repairs: without.length === 0 || !isListed ? [] : listRepairs(base, limits, fixed),
    change: yield* comparePlan(base, actions, kernel),
    ranges:
      question.runs === 0 || actions.length === 0 || reconciled.managers > MOST_TO_PLACE
        ? []
        : yield* drawUptake(base, actions, question.runs, seed, kernel),
  };
}

function explainAll(
  asked: ReturnType<typeof askForMentors>,
  matched: readonly number[],
  without: readonly number[],
): readonly (readonly PlanRule[])[] {
  // Those who are paired by hand outside the rules could be matched by nobody, and would hide the reason of the others.
  return matched.length + without.length === 0 ? [] : explainUnmatched(asked, without);
}
