import type { PlannedAction } from '../domain/Plan';

/** Of those whom a plan is for, how many take part in something that is planned and was not stopped. */
export function countHelped(actions: readonly PlannedAction[], helped: readonly string[]): number {
  const taking = new Set(actions.filter(({ stage }) => stage !== 'stopped').flatMap(({ people }) => people));
  return helped.filter((id) => taking.has(id)).length;
}
