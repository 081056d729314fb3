import type { Person } from '../domain/Person';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { runTransaction } from './runTransaction';
import { StudyNotOpened } from './StudyNotOpened';

/**
 * A study as the first version of the database kept it, with its own version; `null` = there is none of that id.
 * @throws StudyNotOpened
 */
export async function loadVersion1(database: KithDatabase, id: string): Promise<Record<string, unknown> | null> {
  const transaction = database.transaction(['heads', 'blocks']);
  const [head, blocks] = await runTransaction(transaction, () =>
    Promise.all([transaction.objectStore('heads').get(id), transaction.objectStore('blocks').getAll(everyPartOf(id))]),
  );
  if (head === undefined) return null;
  const byName = new Map(blocks.map((block) => [block.block, block.content]));
  const people: Person[] = [];
  for (let index = 0; index < head.peopleBlocks; index += 1) {
    const content = byName.get(`people-${index}`);
    if (!Array.isArray(content)) throw new StudyNotOpened('damaged', 'people-missing');
    for (const person of content as readonly Person[]) people.push(person);
  }
  const nominations = byName.get('nominations');
  if (nominations === undefined) throw new StudyNotOpened('damaged', 'contacts-missing');
  return { ...head.head, people, nominations, version: head.version };
}
