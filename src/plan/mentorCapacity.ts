import type { Limits } from '../domain/Plan';

/** How many somebody says that they mentor, where they say nothing. */
export const SAYS_NONE = -1;

/**
 * How many somebody can mentor: as the trainer says of them, else as they say themselves, else as the trainer says of everybody. Who says
 * that they mentor nobody is forbidden by a rule of their own, so that no number of the trainer's is said to stand in the way.
 */
export function mentorCapacity(limits: Pick<Limits, 'mentorCapacity' | 'mentorCapacities'>, id: string, says: number): number {
  return statedOf(limits, id) ?? (says > 0 ? says : limits.mentorCapacity);
}

/** Whether they say themselves that they mentor nobody, and the trainer says nothing else of them. */
export function isUnwilling(limits: Pick<Limits, 'mentorCapacities'>, id: string, says: number): boolean {
  return says === 0 && statedOf(limits, id) === undefined;
}

const statedOf = ({ mentorCapacities }: Pick<Limits, 'mentorCapacities'>, id: string): number | undefined =>
  mentorCapacities.find(({ person }) => person === id)?.capacity;
