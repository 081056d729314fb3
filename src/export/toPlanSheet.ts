import type { Disclosed } from '../disclosure/disclose';
import { makeMayBeNamed } from '../domain/mayBeNamed';
import type { Person } from '../domain/Person';
import type { Limits, PlannedAction } from '../domain/Plan';
import type { Table } from '../domain/results/Table';
import { hoursOf } from '../plan/countHours';
import { chosenBy } from '../plan/chosenBy';
import type { LeftOut } from '../plan/listLeftOut';
import { listLeftOut } from '../plan/listLeftOut';
import { listWithout } from '../plan/listWithout';
import type { PlanAnswer } from '../plan/PlanAnswer';
import { joinNames } from '../support/isolateName';
import { planTableWords } from '../words/plan/planTableWords';
import { actionWords, sayPlanRule } from '../words/plan/planWords';
import { stageWords } from '../words/plan/progressWords';
import { sayAction } from '../words/plan/sayAction';
import { planPageWords } from '../words/sheetWords';

interface PlanSheet {
  /** Of the whole study: reasons count in it. */
  readonly people: readonly Person[];
  readonly managers: number;
  readonly plan: { readonly limits: Limits; readonly actions: readonly PlannedAction[] };
  /** What each action is called. */
  readonly names: readonly string[];
  readonly planned: PlanAnswer;
  /** False where names are hidden: an id may be a name. */
  readonly hasIds: boolean;
}

/**
 * The plan as the page shows it, a row for each action and one for each manager without: who may not be named to others stands in a column,
 * as the table itself names everybody. What was stopped has no hours, so that the column adds up to the hours of the page.
 */
export function toPlanSheet({ content }: Disclosed<PlanSheet>): Table {
  const { people, managers, plan, names, planned, hasIds } = content;
  const listed = people.slice(0, managers);
  const byId = new Map(listed.map((person) => [person.id, person]));
  const mayBeNamed = makeMayBeNamed(listed);
  const outOf = (among: readonly string[] | null): LeftOut => listLeftOut(plan.limits, listed, among);
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  const row = (cells: Table['rows'][number], ids: readonly string[]): Table['rows'][number] =>
    hasIds ? [...cells, ids.join('; ')] : cells;
  const actions = plan.actions.map((action, at) => {
    const known = planned.actions.findIndex(({ id }) => id === action.id);
    const reasons = planned.reasons[known];
    const [first = '', second = ''] = action.people;
    const who = action.people.map(nameOf);
    const { broker } = action;
    const unnamed = [...action.people, ...(broker === '' ? [] : [broker])].flatMap((id) => {
      const person = byId.get(id);
      return person === undefined || mayBeNamed(person) ? [] : [person.name];
    });
    return row(
      [
        names[at] ?? actionWords[action.kind].one,
        stageWords[action.stage],
        action.kind === 'mentor' && who.length === 2 ? planPageWords.mentee(nameOf(first), nameOf(second)) : who.join('; '),
        broker === '' ? (action.kind === 'introduction' ? planTableWords.you : '') : nameOf(broker),
        unnamed.join('; '),
        action.title,
        action.occasion,
        action.host,
        action.start,
        action.review,
        action.hoursAMonth,
        action.months,
        action.stage === 'stopped' ? 0 : hoursOf(action),
        action.spent,
        reasons === undefined
          ? ''
          : sayAction(reasons, action, (manager) => people[manager]?.name ?? '')
              .map(joinNames)
              .join(' '),
        (planned.broken[known] ?? []).map((rule) => sayPlanRule(rule, plan.limits, outOf([...action.people, broker]))).join('; '),
      ],
      action.people,
    );
  });
  const blank = planTableWords.columns.slice(4, -1).map(() => null);
  const without = listWithout(planned.unmatched, plan.actions).map(({ person, kind, blockedBy }) => {
    const out = outOf(chosenBy(plan.limits, person, blockedBy));
    const rules = blockedBy === null ? planTableWords.notLooked : blockedBy.map((rule) => sayPlanRule(rule, plan.limits, out)).join('; ');
    return row([planTableWords.without(kind), null, nameOf(person), null, ...blank, rules], [person]);
  });
  return { columns: [...planTableWords.columns, ...(hasIds ? [planTableWords.ids] : [])], rows: [...actions, ...without] };
}
