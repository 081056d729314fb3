import { STUDY_VERSION } from '../studyShape';
import { fromVersion1 } from './fromVersion1';
import { fromVersion3 } from './fromVersion3';
import { fromVersion4 } from './fromVersion4';
import type { Stored } from './Stored';

/** In order, each with the last version that needs it; it reads what that version wrote, and nothing else. */
const MIGRATIONS: readonly (readonly [last: number, (study: Stored) => Stored])[] = [
  [1, fromVersion1],
  // After 2 only blocks of contacts are written in another way, and those are read in either (`BlockReader`).
  [3, fromVersion3],
  [4, fromVersion4],
  // After 5 a plan keeps more: how far its actions have come, and limits of site and unit. Their shape has the defaults.
  // After 6 a family of network types has no colours (the shape of the codebook leaves them out), recipes hold what words of a staff list
  // say of who is in post, and issues have more codes.
  // After 7 an action of a plan has who introduces two people, and its limits have the hours of each kind of action and the column of
  // times; the shape of a plan has the defaults.
  // After 8 a contact may be of two more kinds, `several` and `unread`, and issues have more values: no row of before is of them.
];

/**
 * What a study holds one of, from the version that it states to that of today. Blocks of people, contacts and steps do not
 * pass here: in a browser they keep the form in which they were saved, whatever the version of the study, until they change.
 * What they lack gets the default that stands in their shape.
 */
export function migrateStored(study: Stored): Stored {
  const version = Number(study['version']);
  let migrated = study;
  for (const [last, migrate] of MIGRATIONS) if (version <= last) migrated = migrate(migrated);
  return { ...migrated, version: STUDY_VERSION };
}
