import type { ActionKind, Limits, PlannedAction } from '../domain/Plan';

type Timed = Pick<PlannedAction, 'people' | 'hoursAMonth' | 'months' | 'broker'>;

/** Who introduces two people does so in the first month. */
export const BROKER_MONTHS = 1;

/** What an action takes of each who has a part in it; hours a month, and in all its months. */
export function partsOf({
  people,
  hoursAMonth,
  months,
  broker,
}: Timed): readonly { readonly person: string; readonly hoursAMonth: number; readonly hours: number }[] {
  const parts = people.map((person) => ({ person, hoursAMonth, hours: hoursAMonth * months }));
  return broker === '' ? parts : [...parts, { person: broker, hoursAMonth, hours: hoursAMonth * BROKER_MONTHS }];
}

/** The hours of one action: of everybody who has a part in it. */
export function hoursOf(action: Timed): number {
  return partsOf(action).reduce((sum, { hours }) => sum + hours, 0);
}

export interface Hours {
  readonly all: number;
  /** In the order in which they first stand in the plan. `limit` of the kind; `null` = it has none of its own. */
  readonly byKind: readonly {
    readonly kind: ActionKind;
    readonly actions: number;
    readonly hours: number;
    readonly limit: number | null;
  }[];
  /** By person: in all, and in a month in which everything of theirs runs at once. */
  readonly byPerson: ReadonlyMap<string, { readonly hours: number; readonly aMonth: number }>;
  /** The first action with which the sum is over the limit; `null` = none, or no limit. */
  readonly over: number | null;
}

/** What a plan costs. What was stopped costs nothing more and is left out. */
export function countHours(
  actions: readonly (Timed & Pick<PlannedAction, 'kind' | 'stage'>)[],
  limit: number | null,
  limitsByKind: Limits['hoursByKind'] = [],
): Hours {
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
    for (const part of partsOf(action)) {
      const known = byPerson.get(part.person) ?? { hours: 0, aMonth: 0 };
      byPerson.set(part.person, { hours: known.hours + part.hours, aMonth: known.aMonth + part.hoursAMonth });
    }
  }
  return {
    all,
    byKind: Array.from(byKind, ([kind, counted]) => ({
      kind,
      ...counted,
      limit: limitsByKind.find((each) => each.kind === kind)?.hours ?? null,
    })),
    byPerson,
    over,
  };
}
