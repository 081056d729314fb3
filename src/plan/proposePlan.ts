import type { Organisation } from '../domain/Organisation';
import type { Lens } from '../domain/Lens';
import type { Limits, PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import { finish } from '../support/finish';
import type { Work } from '../support/Progress';
import { addTies } from './addTies';
import { explainUnmatched } from './explainUnmatched';
import { countTaken } from './mentorRules';
import type { Planning } from './Planning';
import { preparePlanning } from './Planning';
import type { PlanRule } from './PlanRule';
import { planTies } from './planTies';
import type { IntroductionProof } from './proposeIntroductions';
import { proposeIntroductions } from './proposeIntroductions';
import { askForMentorsInSlices, proposeMentors } from './proposeMentors';
import type { Reached, SetProof } from './proposeSets';
import { placeSets, proposeSets } from './proposeSets';

/** A study as planning needs it. */
export interface PlanBase {
  readonly reconciled: Reconciled;
  readonly organisations: readonly Organisation[];
  readonly rule: SettledRule;
  readonly lens: Lens;
}

/** What is to be proposed. */
export interface PlanWish {
  readonly mentors: boolean;
  /** Ids of those who have a mentor in the plan that this one takes the place of, and of those who are to have one first. */
  readonly held?: readonly string[];
  readonly first?: readonly string[];
  /** About how many in a set; `null` = no sets. */
  readonly sets: number | null;
  /** How many introductions in all. */
  readonly introductions: number;
  readonly seed: number;
  /** Sets, and introductions, made by chance, among which those of the plan are placed; 0 = they are not. */
  readonly randomPlans: number;
}

export interface Unmatched {
  readonly person: string;
  readonly kind: 'mentor' | 'set';
  /** The smallest set of rules that stand in the way; empty = none does, `null` = not worked out. */
  readonly blockedBy: readonly PlanRule[] | null;
  /** Whether it would be possible without any one of them, all other rules kept; else other rules stand in the way as well. */
  readonly isOnly: boolean;
}

/** What stands behind a proposal. */
export interface PlanProof {
  /** As many pairs as can be (where it is proved that no plan has more), with the greatest score. `null` = no mentors were asked for. */
  readonly mentors: { readonly pairs: number; readonly score: number; readonly isMost: boolean } | null;
  readonly sets:
    | (SetProof & {
        readonly place: { readonly better: number; readonly drawn: number } | null;
        /** `null` = the sets were not proposed now. */
        readonly reached: Reached | null;
      })
    | null;
  readonly introductions: IntroductionProof | null;
}

export interface ProposedPlan {
  readonly actions: readonly PlannedAction[];
  readonly unmatched: readonly Unmatched[];
  /** Rules that cannot all be kept by sets; `null` = they can. */
  readonly conflict: readonly PlanRule[] | null;
  readonly proof: PlanProof;
}

/** The planning of a study as it is, and with actions in it: who is helped stays the same. */
export function planningWith(base: PlanBase, limits: Limits, actions: readonly PlannedAction[]): Planning {
  return finish(planningInSlices(base, limits, actions));
}

/** The same, where somebody waits who may stop it. */
export function* planningInSlices(base: PlanBase, limits: Limits, actions: readonly PlannedAction[]): Work<Planning> {
  const today = yield* preparePlanning(base.reconciled, base.organisations, base.rule, base.lens, limits);
  if (actions.length === 0) return today;
  const ties = planTies(base.reconciled, actions, today.lacks, base.rule.rule === 'confirmed');
  const after = yield* preparePlanning(
    addTies(base.reconciled, ties.byAction.flat(), ties.networks),
    base.organisations,
    base.rule,
    base.lens,
    limits,
  );
  return { ...after, helped: today.helped, isHelped: today.isHelped };
}

/**
 * A plan around what is fixed: mentors first, then sets, then introductions, each keeping the limits with what was planned before it.
 * Same study, limits and seed: same plan.
 */
export function* proposePlan(base: PlanBase, limits: Limits, fixed: readonly PlannedAction[], wish: PlanWish): Work<ProposedPlan> {
  yield { stage: 'Looking at who needs what', done: 0, total: 1 };
  const today = yield* planningInSlices(base, limits, []);
  const idOf = (manager: number): string => today.people[manager]?.id ?? '';
  let actions: readonly PlannedAction[] = fixed;
  const unmatched: Unmatched[] = [];
  let mentorProof: PlanProof['mentors'] = null;
  let setProof: PlanProof['sets'] = null;
  let conflict: readonly PlanRule[] | null = null;
  let introductionProof: PlanProof['introductions'] = null;

  if (wish.mentors) {
    const question = yield* askForMentorsInSlices(today, countTaken(actions), actions);
    const found = yield* proposeMentors(question, wish.seed, wish);
    const kept = question.mentees.map((_, row) => row).filter((row) => !found.unmatched.includes(row));
    const why = yield* explainUnmatched(question, kept, found.unmatched);
    found.unmatched.forEach((row, at) => {
      unmatched.push({ person: idOf(question.mentees[row] ?? -1), kind: 'mentor', ...(why[at] ?? { blockedBy: [], isOnly: true }) });
    });
    actions = [...actions, ...found.actions];
    mentorProof = { pairs: found.actions.length, score: found.score, isMost: found.isMost };
  }
  if (wish.sets !== null) {
    const found = yield* proposeSets(today, countTaken(actions), actions, wish.sets, wish.seed);
    for (const { manager, ...why } of found.unmatched) unmatched.push({ person: idOf(manager), kind: 'set', ...why });
    actions = [...actions, ...found.actions];
    conflict = found.conflict;
    if (found.proof !== null && found.divided !== null) {
      const isPlaced = wish.randomPlans > 0 && found.divided.sizes.length > 1;
      const place = isPlaced ? yield* placeSets(found.divided, found.proof.terms.all, wish.randomPlans, wish.seed) : null;
      setProof = { ...found.proof, place };
    }
  }
  if (wish.introductions > 0) {
    const found = yield* proposeIntroductions(
      yield* planningInSlices(base, limits, actions),
      countTaken(actions),
      wish.introductions,
      today,
      { draws: wish.randomPlans, seed: wish.seed },
    );
    actions = [...actions, ...found.actions];
    introductionProof = found.proof;
  }
  return { actions, unmatched, conflict, proof: { mentors: mentorProof, sets: setProof, introductions: introductionProof } };
}
