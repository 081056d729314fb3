import type { ActionKind, PlannedAction } from '../domain/Plan';

type Timed = Pick<PlannedAction, 'people' | 'hoursAMonth' | 'months' | 'kind' | 'stage'>;

/** The hours of one action: of everybody who takes part, in all its months. */
export function hoursOf({ people, hoursAMonth, months }: Pick<Timed, 'people' | 'hoursAMonth' | 'months'>): number {
  return people.length * hoursAMonth * months;
}

export interface Hours {
  readonly all: number;
  /** In the order in which they first stand in the plan. */
  readonly byKind: readonly { readonly kind: ActionKind; readonly actions: number; readonly hours: number }[];
  /** By person: in all, and in a month in which everything of theirs runs at once. */
  readonly byPerson: ReadonlyMap<string, { readonly hours: number; readonly aMonth: number }>;
  /** The first action with which the sum is over the limit; `null` = none, or no limit. */
  readonly over: number | null;
}

/** What a plan costs. What was stopped costs nothing more and is left out. */
export function countHours(actions: readonly Timed[], limit: number | null): Hours {
  const byKind = new Map<ActionKind, { actions: number; hours: number }>();
  const byPerson = new Map<string, { hours: number; aMonth: number }>();
  let all = 0;
  let over: number | null = null;
  for (const [at, action] of actions.entries()) {
    if (action.stage === 'stopped') continue;
    const hours = hoursOf(action);
    all += hours;
    if (limit !== null && over === null && all > limit) over = at;
    const kind = byKind.get(action.kind) ?? { actions: 0, hours: 0 };
    byKind.set(action.kind, { actions: kind.actions + 1, hours: kind.hours + hours });
    for (const person of action.people) {
      const known = byPerson.get(person) ?? { hours: 0, aMonth: 0 };
      byPerson.set(person, { hours: known.hours + action.hoursAMonth * action.months, aMonth: known.aMonth + action.hoursAMonth });
    }
  }
  return { all, byKind: Array.from(byKind, ([kind, counted]) => ({ kind, ...counted })), byPerson, over };
}
