import type { Codebook } from '../codebook/Codebook';
import type { CompareBy } from '../domain/results/Comparison';
import type { Reconciled } from '../domain/results/Reconciled';
import { listGroups } from '../isolation/facts/listGroups';

/** A group or an organisation, with its managers as indices. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly members: readonly number[];
}

/** Groups in the codebook's order, organisations as they appear; '' = not stated. */
export function listParts({ groups }: Codebook, { people, managers }: Reconciled, by: CompareBy): readonly Part[] {
  const known = by === 'group' ? groups : [];
  return listGroups(
    people.slice(0, managers),
    by,
    known.map(({ id }) => id),
  ).map(({ id, members }) => ({ id, members, label: known.find((entry) => entry.id === id)?.label ?? (id === '' ? 'Not recorded' : id) }));
}
