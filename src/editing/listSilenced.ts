import type { Batch } from '../domain/Batch';
import { foldName } from '../domain/foldName';
import type { Study } from '../domain/Study';
import { StaffList } from '../import/rows/StaffList';
import { findWithdrawn } from './findWithdrawn';

/**
 * Who answered in sources whose place others take, and answers nowhere any more: by contacts, or by saying that they have none.
 *
 * @returns ids of the staff list, or names as written
 */
export function listSilenced(study: Study, batch: Batch, replaced: ReadonlySet<number>): ReadonlySet<string> {
  const list = new StaffList([...study.people, ...batch.people]);
  const answering = (
    { nominations: { source, from, words } }: Pick<Study, 'nominations'>,
    isOne: (source: number) => boolean,
  ): string[] => {
    const found = new Set<number>();
    for (const [row, word] of from.entries()) if (isOne(source[row] ?? 0)) found.add(word);
    return [...found].map((word) => list.findAddressed(words[word] ?? '')?.id ?? foldName(words[word] ?? ''));
  };
  const silenced = new Set(answering(study, (source) => replaced.has(source)));
  if (silenced.size === 0 && replaced.size === 0) return silenced;
  for (const id of findWithdrawn(study, batch, replaced)) silenced.add(id);
  for (const id of [...answering(study, (source) => !replaced.has(source)), ...answering(batch, () => true)]) silenced.delete(id);
  for (const { id, responded } of [...batch.people, ...(batch.updates ?? [])]) if (responded === 'yes') silenced.delete(id);
  return silenced;
}
