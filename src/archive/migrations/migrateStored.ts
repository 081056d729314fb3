import { STUDY_VERSION } from '../studyShape';
import { fromVersion1 } from './fromVersion1';
import { fromVersion2 } from './fromVersion2';
import { fromVersion3 } from './fromVersion3';
import { fromVersion4 } from './fromVersion4';
import { fromVersion5 } from './fromVersion5';
import { fromVersion6 } from './fromVersion6';
import { fromVersion7 } from './fromVersion7';
import type { Stored } from './Stored';

/** From version `n` to `n + 1`; each reads what its version wrote and nothing else. */
const MIGRATIONS: ReadonlyMap<number, (study: Stored) => Stored> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
  [3, fromVersion3],
  [4, fromVersion4],
  [5, fromVersion5],
  [6, fromVersion6],
  [7, fromVersion7],
]);

/**
 * What a study holds one of, from the version that it states to that of today. Blocks of people, contacts and steps do not
 * pass here: in a browser they keep the form in which they were saved, whatever the version of the study, until they change.
 * What they lack gets the default that stands in their shape.
 */
export function migrateStored(study: Stored): Stored {
  let migrated = study;
  for (let version = Number(study['version']); version < STUDY_VERSION; version += 1)
    migrated = MIGRATIONS.get(version)?.(migrated) ?? migrated;
  return migrated;
}
