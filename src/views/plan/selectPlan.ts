import { formatCount } from '../../domain/formatCount';
import type { PlannedAction, PlanStage } from '../../domain/Plan';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { countHours, hoursOf } from '../../plan/countHours';
import { listLeftOut } from '../../plan/listLeftOut';
import { listWithout } from '../../plan/listWithout';
import type { PlanAnswer } from '../../plan/PlanAnswer';
import {
  actionWords,
  planHeadline,
  qualifyPlan,
  priceRepair,
  sayBroken,
  sayConflict,
  sayMoves,
  sayOverKind,
  sayPlanRule,
  sayRepair,
  sayTime,
} from '../../words/plan/planWords';
import { chosenBy } from '../../plan/chosenBy';
import { sayAction, sayMentorBriefly } from '../../words/plan/sayAction';
import { sayOver, sayOverMonth } from '../../words/plan/sayOver';
import { sayProof } from '../../words/plan/sayProof';

/** Somebody as a plan names them. */
export interface PlanPerson {
  readonly id: string;
  readonly name: string;
  /** Role and organisation. */
  readonly place: string;
}

export interface PlanActionView {
  /** Place among the actions of the plan. */
  readonly at: number;
  readonly action: PlannedAction;
  readonly label: string;
  readonly people: readonly PlanPerson[];
  readonly hours: number;
  readonly why: readonly string[];
  /** The limits that it breaks; empty = none. */
  readonly broken: string;
  readonly stage: PlanStage;
  /** Of an introduction: who introduces them and who else could; empty = nobody who could be asked knows both. */
  readonly brokers: readonly PlanPerson[];
  /** The figures that it should move. */
  readonly moves: string;
  /** When and how long: "1 hour a month for 6 months, from 6 October 2026". */
  readonly time: string;
}

export interface MentorRow extends PlanActionView {
  /** The shortlist, and the one that is chosen first where it is none of it; none of what was stopped. */
  readonly choices: readonly { readonly person: PlanPerson; readonly why: string; readonly isChosen: boolean }[];
}

export interface WhyNot {
  readonly person: PlanPerson;
  readonly kind: 'mentor' | 'set';
  readonly sentence: string;
  readonly rules: readonly string[];
  /** What could be changed for them; `at` = the place among the repairs of the answer. */
  readonly repairs: readonly { readonly text: string; readonly price: string; readonly at: number }[];
}

export interface PlanView {
  readonly headline: string;
  readonly qualification: string;
  readonly hours: {
    readonly text: string;
    readonly note: string;
    /** The item that goes over, where one does, and who has more in a month than the limit allows. */
    readonly over: string;
    readonly overMonth: string;
    /** The kinds that take more than their own limit. */
    readonly overKinds: readonly string[];
    /** By person, those with most in a month first. */
    readonly people: readonly { readonly person: PlanPerson; readonly hours: number; readonly aMonth: number }[];
    readonly parts: readonly { readonly label: string; readonly hours: number; readonly limit: number | null; readonly share: number }[];
  };
  /** Every action, in the order of the plan. */
  readonly actions: readonly PlanActionView[];
  readonly mentors: readonly MentorRow[];
  readonly sets: readonly PlanActionView[];
  readonly others: readonly PlanActionView[];
  readonly whyNot: readonly WhyNot[];
  readonly helped: readonly PlanPerson[];
  /** How good the proposal is; empty = it was changed by hand. */
  readonly proof: string;
}

/** What the page shows of a plan. */
export function selectPlan(
  { plan }: Pick<Study, 'plan'>,
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
  planned: PlanAnswer,
): PlanView {
  const { limits } = plan;
  const byId = new Map(people.slice(0, managers).map((person) => [person.id, person]));
  const personOf = (id: string): PlanPerson => {
    const person = byId.get(id);
    return {
      id,
      name: person?.name ?? id,
      place: [person?.role ?? '', person?.organisation ?? ''].filter((word) => word !== '').join(', '),
    };
  };
  const nameOf = (id: string): string => personOf(id).name;
  const listed = people.slice(0, managers);
  const { before, after } = planned.change;
  const listBrokers = ({ broker }: PlannedAction, knowing: readonly number[]): readonly PlanPerson[] => {
    const ids = knowing.map((manager) => people[manager]?.id ?? '');
    return (broker === '' || ids.includes(broker) ? ids : [broker, ...ids]).map(personOf);
  };
  // While a change is on its way to the worker, its reasons are those of before.
  const views = plan.actions.map((action, at): PlanActionView => {
    const known = planned.actions.findIndex(({ id }) => id === action.id);
    const reasons = planned.reasons[known];
    return {
      at,
      action,
      label: action.title === '' ? actionWords[action.kind].one : action.title,
      people: action.people.map(personOf),
      hours: hoursOf(action),
      why: reasons === undefined ? [] : sayAction(reasons, action, (manager) => people[manager]?.name ?? ''),
      broken: sayBroken(planned.broken[known] ?? [], limits, listLeftOut(limits, listed, [...action.people, action.broker])),
      stage: action.stage,
      brokers: action.kind !== 'introduction' || reasons?.about !== 'introduction' ? [] : listBrokers(action, reasons.knowing),
      moves: sayMoves(action.kind),
      time: sayTime(action),
    };
  });
  const hours = countHours(plan.actions, limits.hours, limits.hoursByKind);
  const total = Math.max(1, limits.hours ?? hours.all, hours.all);
  const over = hours.over === null ? undefined : views[hours.over];
  const byPerson = Array.from(hours.byPerson, ([id, counted]) => ({ person: personOf(id), ...counted })).toSorted(
    (one, other) => other.aMonth - one.aMonth || other.hours - one.hours,
  );
  return {
    headline: planHeadline(plan.actions.length, before, after),
    qualification: qualifyPlan(planned.helped.length),
    hours: {
      text:
        limits.hours === null
          ? formatCount(hours.all, 'hour', 'hours')
          : `${formatCount(hours.all)} of ${formatCount(limits.hours, 'hour', 'hours')}`,
      note: limits.hoursAMonth === null ? '' : `at most ${formatCount(limits.hoursAMonth)} a month for anybody`,
      over:
        over === undefined || limits.hours === null
          ? ''
          : sayOver(
              over.label,
              over.people.map(({ name }) => name),
              hours.all,
              over.hours,
              limits.hours,
            ),
      overKinds: hours.byKind.flatMap(({ kind, hours: sum, limit }) =>
        limit === null || sum <= limit ? [] : [sayOverKind(kind, sum, limit)],
      ),
      overMonth: sayOverMonth(byPerson, limits.hoursAMonth),
      people: byPerson,
      parts: hours.byKind.map(({ kind, hours: sum, limit }) => ({ label: actionWords[kind].many, hours: sum, limit, share: sum / total })),
    },
    actions: views,
    mentors: views
      .filter(({ action }) => action.kind === 'mentor')
      .map((view): MentorRow => {
        const [person, mentor] = view.people;
        const list = planned.shortlists.find((each) => each.person === person?.id)?.entries ?? [];
        const listed = list.map((entry) => ({
          person: personOf(entry.mentor),
          why: sayMentorBriefly(entry.reasons),
          isChosen: entry.mentor === mentor?.id,
        }));
        if (view.stage === 'stopped') return { ...view, choices: [] };
        const isListed = mentor === undefined || listed.some(({ isChosen }) => isChosen);
        return { ...view, choices: isListed ? listed : [{ person: mentor, why: '', isChosen: true }, ...listed.slice(0, 2)] };
      }),
    sets: views.filter(({ action }) => action.kind === 'set'),
    others: views.filter(({ action }) => action.kind !== 'mentor' && action.kind !== 'set'),
    whyNot: listWithout(planned.unmatched, plan.actions).map(({ person, kind, blockedBy, isOnly }) => ({
      person: personOf(person),
      kind,
      sentence: sayConflict(blockedBy?.length ?? null, isOnly, kind),
      rules: (blockedBy ?? []).map((rule) => sayPlanRule(rule, limits, listLeftOut(limits, listed, chosenBy(limits, person, blockedBy)))),
      repairs: planned.repairs.flatMap((repair, at) =>
        repair.kind === kind && repair.person === person
          ? [{ text: sayRepair(repair, nameOf), price: priceRepair(repair, nameOf), at }]
          : [],
      ),
    })),
    helped: planned.helped.map(personOf),
    proof: sayProof(planned.proof),
  };
}
