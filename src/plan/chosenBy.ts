import type { Limits } from '../domain/Plan';
import type { PlanRule } from './PlanRule';

/** Who stands behind what keeps somebody from a mentor: whom they chose, where that is part of it, and else anybody (`null`). */
export function chosenBy(
  { choices }: Pick<Limits, 'choices'>,
  person: string,
  blockedBy: readonly PlanRule[] | null,
): readonly string[] | null {
  return blockedBy?.includes('choices') === true ? (choices.find((choice) => choice.person === person)?.mentors ?? null) : null;
}
