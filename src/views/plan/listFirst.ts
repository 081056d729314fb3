import type { PlannedAction } from '../../domain/Plan';
import type { Repair } from '../../plan/listRepairs';

/** Whom a proposal helps first that adopts a repair: those who have a mentor already, and the one it was offered for. */
export function listFirst(actions: readonly PlannedAction[], { person }: Pick<Repair, 'person'>): readonly string[] {
  const pairs = actions.filter(({ kind, stage }) => kind === 'mentor' && stage !== 'stopped');
  return [...pairs.flatMap(({ people }) => people.slice(0, 1)), person];
}
