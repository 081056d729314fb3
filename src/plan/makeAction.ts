import type { ActionKind, PlannedAction } from '../domain/Plan';
import { ACTION_FORMS } from './actionForms';

/** An action as it begins: with the time of its kind, and named by its kind and its people. */
export function makeAction(kind: ActionKind, people: readonly string[], given: Partial<PlannedAction> = {}): PlannedAction {
  const { hoursAMonth, months } = ACTION_FORMS[kind];
  return {
    id: [kind, ...people].join(' '),
    kind,
    people,
    title: '',
    occasion: '',
    hoursAMonth,
    months,
    broker: '',
    start: '',
    review: '',
    locked: false,
    stage: 'planned',
    host: '',
    spent: null,
    meets: [],
    ...given,
  };
}
