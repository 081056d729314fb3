import type { Study } from '../domain/Study';
import { STUDY_VERSION } from './headShape';
import type { NotOpened } from './Opened';

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
  // Only files and parts are written in another way.
  [2, (study: Stored) => ({ ...study, version: 3 })],
]);

/**
 * A study of any earlier version, as one of today: as Kith itself kept it in this browser, whole. Files are of version 2
 * and later, and are read by `fromBlocks`.
 */
export function migrateStudy(stored: Record<string, unknown>): Study | NotOpened {
  let study = stored;
  let version = Number(study['version']);
  if (!Number.isInteger(version) || version < 1) {
    return { reason: 'damaged', message: 'What is stored here is not a study that Kith can recognise. It was left as it is.' };
  }
  if (version > STUDY_VERSION) return { reason: 'newer', message: 'This study was saved by a newer version of Kith. Update Kith to open it; it was left as it is.' };
  for (; version < STUDY_VERSION; version += 1) {
    const migrate = MIGRATIONS.get(version);
    if (migrate === undefined) return { reason: 'damaged', message: `There is no way from version ${version} of a study to today's.` };
    study = migrate(study);
  }
  return study as unknown as Study;
}
