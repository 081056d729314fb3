import { mentoringOf } from '../domain/mentoringOf';
import type { Person } from '../domain/Person';
import type { Limits } from '../domain/Plan';

/**
 * How many somebody can mentor: as the trainer says of them, else as they say themselves, else as the trainer says of everybody. Who says
 * that they mentor nobody is forbidden by a rule of their own, so that no number of the trainer's is said to stand in the way.
 */
export function mentorCapacity(limits: Pick<Limits, 'mentorCapacity' | 'mentorCapacities'>, person: Person): number {
  const { most } = mentoringOf(person);
  return statedOf(limits, person) ?? (most === null || most === 0 ? limits.mentorCapacity : most);
}

/** Whether they say themselves that they mentor nobody, and the trainer says nothing else of them. */
export function isUnwilling(limits: Pick<Limits, 'mentorCapacities'>, person: Person): boolean {
  return statedOf(limits, person) === undefined && mentoringOf(person).most === 0;
}

const statedOf = ({ mentorCapacities }: Pick<Limits, 'mentorCapacities'>, { id }: Person): number | undefined =>
  mentorCapacities.find(({ person }) => person === id)?.capacity;
