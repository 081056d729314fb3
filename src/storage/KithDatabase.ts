import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

import type { Person } from '../domain/Person';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Study } from '../domain/Study';
import type { FolderCopy, StudyEntry } from './StudyStore';
import type { Lost } from '../domain/Lost';

/** Of the database's shape; raised with a branch in `upgrade`, never without one. */
const DATABASE_VERSION = 3;

/** What the first version kept of a study: a head, people and nominations as they are in memory, no checksums. */
export interface Version1Head {
  readonly id: string;
  readonly version: number;
  readonly head: Omit<Study, 'people' | 'nominations'>;
  readonly peopleBlocks: number;
}
export interface Version1Block {
  readonly study: string;
  readonly block: string;
  readonly content: readonly Person[] | Nominations;
}

/** Which parts a study has, with their checksums: whatever else is stored under its id is not its own. */
export interface StoredStudy {
  readonly id: string;
  /**
   * Another one after each save (a count, in what earlier versions kept). A tab that last saved or loaded another one does not know what is
   * stored.
   */
  readonly revision: number;
  readonly parts: readonly { readonly name: string; readonly checksum: number }[];
  /** Drawn when it took the place of another of its id: a tab that still shows that one writes nothing over it. */
  readonly lineage?: number | null;
}

/** A block of `archive`, by itself; of a protected study sealed, beside the blocks of its key. */
export interface StoredPart {
  readonly study: string;
  readonly name: string;
  readonly checksum: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoredAside {
  readonly study: string;
  readonly title: string;
  readonly part: string;
  readonly why: string | readonly Lost[];
  readonly foundAt: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface KithSchema extends DBSchema {
  entries: { key: string; value: StudyEntry };
  studies: { key: string; value: StoredStudy };
  parts: { key: [study: string, name: string]; value: StoredPart };
  asides: { key: number; value: StoredAside };
  copies: { key: string; value: FolderCopy };
  /** Of the first version: emptied study by study, each when its copy in today's form has been read back. */
  heads: { key: string; value: Version1Head };
  blocks: { key: [study: string, block: string]; value: Version1Block };
}

export type KithDatabase = IDBPDatabase<KithSchema>;

/** @param closed hears when the connection is gone: another tab removes or upgrades the database */
export function openDatabase(name: string, closed: () => void): Promise<KithDatabase> {
  return openDB<KithSchema>(name, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('entries', { keyPath: 'id' });
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('blocks', { keyPath: ['study', 'block'] });
      }
      if (oldVersion < 2) {
        database.createObjectStore('studies', { keyPath: 'id' });
        database.createObjectStore('parts', { keyPath: ['study', 'name'] });
        database.createObjectStore('asides', { autoIncrement: true });
      }
      // An older Kith, which would take sealed blocks for damaged ones, can no longer open the database.
      if (oldVersion < 3) database.createObjectStore('copies', { keyPath: 'study' });
    },
    // Another tab wants to raise the version or to remove the database: let it, or it waits for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

/** All that is stored of a study, in `parts` or `blocks`. */
export function everyPartOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, '\uffff']);
}
