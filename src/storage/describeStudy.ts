import { countContacts } from '../domain/nominations/countContacts';
import type { Block } from '../archive/Block';
import type { Study } from '../domain/Study';
import type { StudyEntry } from './StudyStore';

/** The line of a study in the list. */
export function describeStudy(
  { id, title, notice, people, nominations }: Study,
  blocks: readonly Block[],
  changedAt: number,
): Omit<StudyEntry, 'backedUpAt'> {
  return {
    id,
    title,
    notice,
    managers: people.filter((person) => person.kind === 'manager').length,
    nominations: countContacts(nominations),
    bytes: blocks.reduce((sum, block) => sum + block.bytes.length, 0),
    changedAt,
  };
}
