import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { Limits, PlannedAction } from '../domain/Plan';
import type { PlanQuestion } from '../domain/PlanQuestion';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import type { Study } from '../domain/Study';
import { comparePlan } from '../plan/comparePlan';
import type { PlanEvaluation } from '../plan/evaluatePlan';
import { evaluatePlan } from '../plan/evaluatePlan';
import type { ActionReasons } from '../plan/explainAction';
import { explainAction } from '../plan/explainAction';
import type { PlanRule } from '../plan/PlanRule';
import { keepDetails } from '../plan/keepDetails';
import { listBroken } from '../plan/listBroken';
import { explainUnmatched } from '../plan/explainUnmatched';
import { listRepairs } from '../plan/listRepairs';
import { listSetRepairs } from '../plan/listSetRepairs';
import { listShortlists } from '../plan/listShortlists';
import { countTaken, listMentorsToday } from '../plan/mentorRules';
import type { Alternative } from '../plan/listAlternatives';
import { listAlternatives } from '../plan/listAlternatives';
import type { PlanAlternative, PlanAlternatives, PlanAnswer } from '../plan/PlanAnswer';
import type { PlanBase, PlanProof, Unmatched } from '../plan/proposePlan';
import type { Planning } from '../plan/Planning';
import { planningInSlices, proposePlan } from '../plan/proposePlan';
import type { MentorQuestion } from '../plan/proposeMentors';
import { proposeSets } from '../plan/proposeSets';
import { askForMentorsInSlices, canMatch, grow } from '../plan/proposeMentors';
import type { SetAlternative } from '../plan/varySets';
import { proveSets, varySets } from '../plan/varySets';
import { reconcile } from '../reconcile/reconcile';
import type { Work } from '../support/Progress';
import { planBaseOf } from './planBaseOf';

/** Beyond so many who are helped, nobody reads shortlists, and they would take minutes. */
const MOST_SHORTLISTS = 200;
const RANDOM_SETS = 1000;
/** Of more who are in no set, it would take minutes to say why. */
const MOST_SETLESS = 100;
/** Placing sets among random ones is for studies in which it takes seconds. */
const MOST_TO_PLACE = 100;
/** Of more people, plans without each of their mentors would take minutes. */
const MOST_TO_VARY = 100;
const ACTIONS_A_SLICE = 20;

/** Proposes a plan around what is locked or under way, or looks at the plan as it is. docs/plan.md. */
export function* answerPlan(
  study: Study,
  reconciled: Reconciled,
  question: PlanQuestion,
  kernel: PathsKernel = plainPaths,
): Work<PlanAnswer> {
  const { limits, propose, seed } = question;
  const base = planBaseOf(study, reconciled);
  const today = yield* planningInSlices(base, limits, []);
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
          { ...propose, seed, held: listMentees(question.actions), randomPlans: reconciled.managers <= MOST_TO_PLACE ? RANDOM_SETS : 0 },
        );
  const actions = proposed === null ? question.actions : keepDetails(proposed.actions, question.actions);
  const mentors = listMentorsToday(reconciled);
  const fixed = actions.filter((action) => action.kind !== 'mentor' || action.locked || action.stage !== 'planned');
  const asked = yield* askForMentorsInSlices(today, countTaken(fixed), fixed);
  const paired = new Set(listMentees(actions));
  const idOf = (row: number): string => today.people[asked.mentees[row] ?? -1]?.id ?? '';
  const rows = asked.mentees.map((_, row) => row);
  // Where mentors were asked for and there are none, everybody is without one.
  const areAsked = propose?.mentors === true || actions.some(({ kind }) => kind === 'mentor');
  const without = areAsked ? rows.filter((row) => !paired.has(idOf(row))) : [];
  const matched = rows.filter((row) => paired.has(idOf(row)));
  const isListed = rows.length <= MOST_SHORTLISTS;
  // Those who are paired by hand outside the rules could be matched by nobody, and would hide the reason of the others.
  const kept = !isListed || canMatch(asked, matched, ~0) ? matched : yield* grow(asked, [], matched);
  const known = new Map(proposed?.unmatched.flatMap((one) => (one.kind === 'mentor' ? [[one.person, one]] : [])));
  const why: readonly (Pick<Unmatched, 'blockedBy' | 'isOnly'> | null)[] =
    isListed && known.size === 0 ? yield* explainUnmatched(asked, kept, without) : without.map((row) => known.get(idOf(row)) ?? null);
  const shortlists = isListed ? yield* listShortlists(asked, matched, kept) : [];
  const reasons: ActionReasons[] = [];
  const broken: (readonly PlanRule[])[] = [];
  for (const [at, action] of actions.entries()) {
    if (at % ACTIONS_A_SLICE === 0) yield { stage: 'Looking at every action', done: at, total: actions.length };
    reasons.push(explainAction(today, action, mentors));
    broken.push(listBroken(today, action, mentors));
  }
  const setless =
    proposed !== null && propose?.sets !== null
      ? proposed.unmatched.filter(({ kind }) => kind === 'set')
      : yield* listSetless(today, actions, seed);
  const ofMentors = without.length === 0 || !isListed ? [] : yield* listRepairs(asked, kept, without, fixed);
  const ofSets =
    setless.length > MOST_SETLESS ? [] : yield* listSetRepairs(today, actions, setless, propose?.sets ?? usualSize(limits), seed);
  return {
    actions,
    reasons,
    broken,
    helped: today.helped.map((manager) => today.people[manager]?.id ?? ''),
    unmatched: [
      ...without.map((row, at): Unmatched => ({
        person: idOf(row),
        kind: 'mentor',
        blockedBy: why[at]?.blockedBy ?? null,
        isOnly: why[at]?.isOnly ?? false,
      })),
      ...setless,
    ],
    conflict: proposed?.conflict ?? null,
    proof: yield* proveSoFar(today, actions, proposed?.proof ?? null),
    shortlists: matched.map((row, at) => ({ person: idOf(row), entries: shortlists[at] ?? [] })),
    repairs: [...ofMentors, ...ofSets],
    change: yield* comparePlan(base, actions, kernel),
    evaluation: evaluate(study, reconciled, base.rule, actions),
    alternatives: question.vary ? yield* vary(base, today, asked, actions, seed, kernel) : null,
  };
}

function usualSize({ setSize: [least, most] }: Limits): number {
  return Math.round((least + most) / 2);
}

/** Who has a mentor in a plan, as ids. */
function listMentees(actions: readonly PlannedAction[]): readonly string[] {
  return actions.flatMap(({ kind, stage, people: [mentee] }) =>
    kind === 'mentor' && stage !== 'stopped' && mentee !== undefined ? [mentee] : [],
  );
}

/** Who is helped and in no set of a plan that has some, with what stands in the way of one more set for them. */
function* listSetless(today: Planning, actions: readonly PlannedAction[], seed: number): Work<readonly Unmatched[]> {
  const inSet = new Set(actions.flatMap(({ kind, stage, people }) => (kind === 'set' && stage !== 'stopped' ? people : [])));
  const left = today.helped.filter((manager) => !inSet.has(today.people[manager]?.id ?? ''));
  if (inSet.size === 0 || left.length > MOST_SETLESS) return [];
  const found = yield* proposeSets(today, countTaken(actions), actions, usualSize(today.limits), seed);
  const blocked = new Map(found.unmatched.map((one) => [one.manager, one]));
  return left.map((manager): Unmatched => {
    const person = today.people[manager]?.id ?? '';
    const { blockedBy = [], isOnly = true } = blocked.get(manager) ?? {};
    return { person, kind: 'set', blockedBy, isOnly };
  });
}

/** The two rounds that came last; both are of the same staff list. */
function evaluate(
  study: Study,
  { rounds }: Pick<Reconciled, 'rounds'>,
  rule: SettledRule,
  actions: readonly PlannedAction[],
): PlanEvaluation | null {
  const [earlier, later] = rounds.slice(-2);
  if (earlier === undefined || later === undefined || actions.every(({ stage }) => stage === 'planned')) return null;
  return evaluatePlan(reconcile(study, earlier), reconcile(study, later), rule, actions);
}

/** What a proposal proves, and of sets that were there before what can be said still. */
function* proveSoFar(today: Planning, actions: readonly PlannedAction[], proof: PlanProof | null): Work<PlanProof | null> {
  if (proof !== null && proof.sets !== null) return proof;
  const sets = today.people.length > MOST_TO_PLACE ? null : yield* proveSets(today, actions);
  if (sets === null) return proof;
  return { mentors: null, introductions: null, ...proof, sets: { ...sets, place: null, reached: null } };
}

/** Other mentors and other sets for the same people, beside what is fixed, each measured. */
function* vary(
  base: PlanBase,
  today: Planning,
  asked: MentorQuestion,
  actions: readonly PlannedAction[],
  seed: number,
  kernel: PathsKernel,
): Work<PlanAlternatives> {
  const isFree = ({ locked, stage }: PlannedAction): boolean => !locked && stage === 'planned';
  const areTooMany = asked.mentees.length > MOST_TO_VARY;
  const hasMentors = !areTooMany && actions.some(({ kind, stage }) => kind === 'mentor' && stage !== 'stopped');
  const mentors = hasMentors ? yield* listAlternatives(asked, seed, actions) : null;
  const freeSets = areTooMany ? [] : actions.filter((action) => action.kind === 'set' && isFree(action));
  const divided = yield* varySets(today, freeSets, seed);
  const [givenSets = null, ...otherSets] = divided.plans;
  const rest = actions.filter((action) => !(isFree(action) && (action.kind === 'mentor' || action.kind === 'set')));
  function* measure(plan: Alternative | null, sets: SetAlternative | null): Work<PlanAlternative> {
    const all = keepDetails([...rest, ...(sets?.actions ?? []), ...(plan?.actions ?? [])], actions);
    return { mentors: plan, sets, all, change: yield* comparePlan(base, all, kernel) };
  }
  const current = { ...(yield* measure(mentors?.current ?? null, givenSets)), all: actions };
  const plans: PlanAlternative[] = [];
  for (let at = 0; at < Math.max(mentors?.plans.length ?? 0, otherSets.length); at += 1)
    plans.push(yield* measure(mentors?.plans[at] ?? mentors?.current ?? null, otherSets[at] ?? givenSets));
  return { current, plans, isAll: (mentors?.isAll ?? true) && divided.isAll, areTooMany };
}
