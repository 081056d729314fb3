import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

import type { History } from '../domain/History';
import { NO_HISTORY } from '../domain/History';
import type { Person } from '../domain/Person';
import type { Study } from '../domain/Study';
import { migrateStudy } from './migrateStudy';
import type { StoredBlock, StoredHead } from './StoredStudy';
import { StudyNotOpened } from './StudyNotOpened';
import type { StudyEntry, StudyStore } from './StudyStore';
import { weighStudy } from './weighStudy';

/** Of the database's shape; raised with a branch in `upgrade`, never without one. */
const DATABASE_VERSION = 1;
const PEOPLE_IN_A_BLOCK = 1000;

interface KithDatabase extends DBSchema {
  entries: { key: string; value: StudyEntry };
  heads: { key: string; value: StoredHead };
  blocks: { key: [study: string, block: string]; value: StoredBlock };
}

function openDatabase(name: string): Promise<IDBPDatabase<KithDatabase>> {
  return openDB<KithDatabase>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('entries', { keyPath: 'id' });
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('blocks', { keyPath: ['study', 'block'] });
      }
    },
    // Another tab wants to raise the version: let it, or it waits for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

function everyBlockOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, '\uffff']);
}

/** The studies kept in this browser (IndexedDB). */
export function openStudyStore(name = 'kith'): StudyStore {
  let opening: Promise<IDBPDatabase<KithDatabase>> | null = null;
  const open = (): Promise<IDBPDatabase<KithDatabase>> => (opening ??= openDatabase(name));

  return {
    async list() {
      const entries = await (await open()).getAll('entries');
      return entries.toSorted((a, b) => b.changedAt - a.changedAt);
    },

    async load(id) {
      const transaction = (await open()).transaction(['heads', 'blocks']);
      const [head, blocks] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('blocks').getAll(everyBlockOf(id)),
      ]);
      await transaction.done;
      if (head === undefined) throw new StudyNotOpened('not-found', 'This study is no longer on this computer.');
      const byName = new Map(blocks.map((block) => [block.block, block.content]));
      const people: Person[] = [];
      for (let index = 0; index < head.peopleBlocks; index += 1) {
        const content = byName.get(`people-${index}`);
        if (!Array.isArray(content)) throw new StudyNotOpened('damaged', 'A part of the people of this study is missing. It was left as it is.');
        people.push(...(content as readonly Person[]));
      }
      const nominations = byName.get('nominations');
      if (nominations === undefined) throw new StudyNotOpened('damaged', 'The contacts of this study are missing. It was left as it is.');
      return { study: migrateStudy({ ...head.head, people, nominations, version: head.version }), history: head.history ?? NO_HISTORY };
    },

    async save(study: Study, history: History, now: number) {
      const { people, nominations, ...head } = study;
      const entry: StudyEntry = {
        id: study.id,
        title: study.title,
        notice: study.notice,
        managers: people.filter((person) => person.kind === 'manager').length,
        nominations: nominations.length,
        bytes: weighStudy(study),
        changedAt: now,
      };
      const peopleBlocks = Math.ceil(people.length / PEOPLE_IN_A_BLOCK);
      const transaction = (await open()).transaction(['entries', 'heads', 'blocks'], 'readwrite');
      const blocks = transaction.objectStore('blocks');
      const writes: Promise<unknown>[] = [
        blocks.delete(everyBlockOf(study.id)),
        blocks.put({ study: study.id, block: 'nominations', content: nominations }),
        transaction.objectStore('heads').put({ id: study.id, version: study.version, head, history, peopleBlocks }),
        transaction.objectStore('entries').put(entry),
      ];
      for (let index = 0; index < peopleBlocks; index += 1) {
        const content = people.slice(index * PEOPLE_IN_A_BLOCK, (index + 1) * PEOPLE_IN_A_BLOCK);
        writes.push(blocks.put({ study: study.id, block: `people-${index}`, content }));
      }
      await Promise.all([...writes, transaction.done]);
      return entry;
    },

    async remove(id) {
      const transaction = (await open()).transaction(['entries', 'heads', 'blocks'], 'readwrite');
      await Promise.all([
        transaction.objectStore('entries').delete(id),
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('blocks').delete(everyBlockOf(id)),
        transaction.done,
      ]);
    },
  };
}
