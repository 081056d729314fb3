import type { PlannedAction } from '../domain/Plan';

/** Of one kind and of the same people; who mentors whom is part of it, in which order a set has them is not. */
const keyOf = ({ kind, people }: PlannedAction): string => JSON.stringify([kind, ...(kind === 'mentor' ? people : people.toSorted())]);

/**
 * What is proposed as it was planned before stays as it was, with its date, hours and whatever else was written to it; only what was left
 * empty comes from the proposal.
 */
export function keepDetails(proposed: readonly PlannedAction[], before: readonly PlannedAction[]): readonly PlannedAction[] {
  const fixed = new Set(proposed);
  const free = before.filter((action) => action.stage === 'planned' && !fixed.has(action));
  return proposed.map((action) => {
    if (before.includes(action)) return action;
    const at = free.findIndex((other) => keyOf(other) === keyOf(action));
    const [known] = at === -1 ? [] : free.splice(at, 1);
    if (known === undefined) return action;
    const { title, occasion, broker } = action;
    return { ...known, title: known.title || title, occasion: known.occasion || occasion, broker: known.broker || broker };
  });
}
