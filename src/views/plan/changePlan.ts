import type { ActionKind, AliveAfter, PlannedAction } from '../../domain/Plan';
import { ACTION_KINDS } from '../../domain/Plan';
import { ACTION_FORMS } from '../../plan/actionForms';
import { makeAction } from '../../plan/makeAction';
import { actionWords } from '../../words/plan/planWords';

/** Changes of a plan by hand; each gives the actions as they are then. */
export const changePlan = {
  /** Somebody who is helped has another mentor, or one at all. */
  chooseMentor(actions: readonly PlannedAction[], person: string, mentor: string): readonly PlannedAction[] {
    const made = makeAction('mentor', [person, mentor]);
    // What was stopped stays as it was.
    const isTheirs = ({ kind, stage, people }: PlannedAction): boolean => kind === 'mentor' && stage !== 'stopped' && people[0] === person;
    return actions.some(isTheirs)
      ? actions.map((action) => (isTheirs(action) ? { ...action, id: made.id, people: made.people } : action))
      : [made, ...actions];
  },

  /** From the set they are in, if any, to another. @param to its place among the actions */
  moveToSet(actions: readonly PlannedAction[], person: string, to: number): readonly PlannedAction[] {
    return actions
      .map((action, at) => {
        if (action.kind !== 'set' || action.stage === 'stopped') return action;
        const others = action.people.filter((id) => id !== person);
        const people = at === to ? [...others, person] : others;
        return people.length === action.people.length && at !== to ? action : { ...action, people, id: ['set', ...people].join(' ') };
      })
      .filter(({ kind, people }) => kind !== 'set' || people.length > 0);
  },

  remove(actions: readonly PlannedAction[], at: number): readonly PlannedAction[] {
    return actions.filter((_, place) => place !== at);
  },

  edit(actions: readonly PlannedAction[], at: number, change: Partial<PlannedAction>): readonly PlannedAction[] {
    return actions.map((action, place) => (place === at ? { ...action, ...change } : action));
  },

  /** Who of its members said, so many months after the end, that they still meet; `null` = they were not asked. */
  recordMeets(
    actions: readonly PlannedAction[],
    at: number,
    after: AliveAfter,
    people: readonly string[] | null,
  ): readonly PlannedAction[] {
    return actions.map((action, place) => {
      if (place !== at) return action;
      const others = action.meets.filter((asked) => asked.after !== after);
      const meets = people === null ? others : [...others, { after, people }].toSorted((one, other) => one.after - other.after);
      return { ...action, meets };
    });
  },

  /** The first day of every action that has none and was not stopped. */
  setDay(actions: readonly PlannedAction[], start: string): readonly PlannedAction[] {
    return actions.map((action) => (action.start === '' && action.stage !== 'stopped' ? { ...action, start } : action));
  },

  /** Everything that is only planned has been offered. */
  offerAll(actions: readonly PlannedAction[]): readonly PlannedAction[] {
    return actions.map((action) => (action.stage === 'planned' ? { ...action, stage: 'offered' } : action));
  },

  add(
    actions: readonly PlannedAction[],
    kind: ActionKind,
    people: readonly string[],
    given: Pick<PlannedAction, 'title' | 'hoursAMonth' | 'months'>,
  ): readonly PlannedAction[] {
    return [...actions, makeAction(kind, people, given)];
  },

  /** The one who is helped meets somebody. */
  introduce(actions: readonly PlannedAction[], person: string, other: string): readonly PlannedAction[] {
    return [...actions, makeAction('introduction', [person, other])];
  },
};

/** What can be added by hand, in the order of the menu; whether it takes two people or some. */
export const PLAN_KINDS = ACTION_KINDS.map((id) => {
  const { shape, fewest, hoursAMonth, months } = ACTION_FORMS[id];
  return { id, label: actionWords[id].one, does: actionWords[id].does, isPair: shape === 'pair', fewest, hoursAMonth, months };
});
