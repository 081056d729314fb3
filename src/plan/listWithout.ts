import type { PlannedAction } from '../domain/Plan';
import type { Unmatched } from './proposePlan';

/** Who has no mentor or no set in the plan as it is now, by hand or not; what was stopped is none. */
export function listWithout(unmatched: readonly Unmatched[], actions: readonly PlannedAction[]): readonly Unmatched[] {
  return unmatched.filter(
    ({ person, kind }) =>
      !actions.some(
        (action) =>
          action.kind === kind &&
          action.stage !== 'stopped' &&
          (kind === 'mentor' ? action.people[0] === person : action.people.includes(person)),
      ),
  );
}
