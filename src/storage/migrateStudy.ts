import type { Study } from '../domain/Study';
import { StudyNotOpened } from './StudyNotOpened';

/** The version that is written today. */
const STUDY_VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/** From version `n` to `n + 1`; each reads what its version wrote and nothing else. */
const MIGRATIONS: ReadonlyMap<number, (study: Stored) => Record<string, unknown>> = new Map([
  [
    1,
    (study: Stored) => ({
      ...study,
      people: (study['people'] as readonly Stored[]).map((person) => ({ ...person, edited: false })),
      nominations: { ...(study['nominations'] as Stored), edited: new Uint8Array(0) },
      organisations: [],
      pins: [],
      erasures: [],
      version: 2,
    }),
  ],
]);

/**
 * A study of any earlier version, as one of today.
 * @throws StudyNotOpened `newer` when it was written by a later Kith, `damaged` when it is no study at all.
 */
export function migrateStudy(stored: Record<string, unknown>): Study {
  let study = stored;
  let version = Number(study['version']);
  if (!Number.isInteger(version) || version < 1) {
    throw new StudyNotOpened('damaged', 'What is stored here is not a study that Kith can recognise. It was left as it is.');
  }
  if (version > STUDY_VERSION) {
    throw new StudyNotOpened('newer', 'This study was saved by a newer version of Kith. Update Kith to open it; it was left as it is.');
  }
  for (; version < STUDY_VERSION; version += 1) {
    const migrate = MIGRATIONS.get(version);
    if (migrate === undefined) throw new StudyNotOpened('damaged', `There is no way from version ${version} of a study to today's.`);
    study = migrate(study);
  }
  return study as unknown as Study;
}
