import type { Limits } from '../../domain/Plan';
import { mentoringOf } from '../../domain/mentoringOf';
import type { Reconciled } from '../../domain/results/Reconciled';
import { sayMentoring } from '../../words/plan/sayMentoring';

/** What managers say of mentoring others, and the trainer nothing of, in sentences: by the column that it was read from. */
export function selectMentoring(
  { mentorCapacities }: Pick<Limits, 'mentorCapacities'>,
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
): readonly string[] {
  const stated = new Set(mentorCapacities.map(({ person }) => person));
  const columns = new Map<string, { readonly nobody: string[]; readonly others: string[] }>();
  for (const person of people.slice(0, managers)) {
    const { most, column } = mentoringOf(person);
    if (most === null || stated.has(person.id)) continue;
    const found = columns.get(column) ?? { nobody: [], others: [] };
    columns.set(column, found);
    found[most === 0 ? 'nobody' : 'others'].push(person.name);
  }
  return [...columns].map(([column, { nobody, others }]) => sayMentoring(column, nobody, others));
}
