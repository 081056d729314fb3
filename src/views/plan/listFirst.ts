import type { PlannedAction } from '../../domain/Plan';
import type { Repair } from '../../plan/listRepairs';

/** Whom a proposal helps first that adopts a repair: those who have a mentor or a set already, and the one it was offered for. */
export function listFirst(actions: readonly PlannedAction[], { kind, person }: Pick<Repair, 'kind' | 'person'>): readonly string[] {
  const there = actions.filter((action) => action.kind === kind && action.stage !== 'stopped');
  return [...there.flatMap(({ people }) => (kind === 'mentor' ? people.slice(0, 1) : people)), person];
}
