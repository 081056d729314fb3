import type { Block } from '../archive/Block';
import { StudySeal } from '../encryption/StudySeal';
import { drawRevision } from './drawRevision';
import type { KithDatabase, StoredStudy } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { StudyLocked } from './StudyLocked';
import { StudyNotOpened } from './StudyNotOpened';
import type { Protection, StudyEntry, TakenOut } from './StudyStore';
import { putBlocks } from './putBlocks';
import { runTransaction } from './runTransaction';
import { STORES_OF_A_STUDY, takeOutWithin } from './takeOut';

/** Until somebody chooses another time. */
const DEFAULT_PROTECTION: Protection = { lockAfterMinutes: 15 };

/** What is known to be stored of a study: right as long as nobody else has saved it. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly lineage: number | null;
  readonly blocks: ReadonlySet<Block>;
}

/**
 * The line of the list as it is to be kept: what the save itself does not know stays.
 * @param isSealed whether what is kept of the study is encrypted
 */
export function settleEntry(
  entry: Omit<StudyEntry, 'backedUpAt'> & Partial<StudyEntry>,
  before: StudyEntry | undefined,
  isSealed: boolean,
): StudyEntry {
  const { protection = before?.protection ?? DEFAULT_PROTECTION, ...line } = entry;
  return { ...line, backedUpAt: entry.backedUpAt ?? before?.backedUpAt ?? null, ...(isSealed ? { protection } : {}) };
}

/** What is sealed is not overwritten without its key. @throws StudyLocked */
function assertFits(before: StoredStudy | undefined, blocks: readonly Block[]): void {
  const keys = before?.parts.filter(({ name }) => StudySeal.isKey(name)) ?? [];
  if (!keys.every(({ name, checksum }) => blocks.some((block) => block.name === name && block.checksum === checksum)))
    throw new StudyLocked();
}

type Line = Omit<StudyEntry, 'backedUpAt'> & Partial<StudyEntry>;
interface Saved {
  readonly entry: StudyEntry;
  readonly stored: Stored;
  /** What was there, where it was replaced. */
  readonly taken: TakenOut | null;
}

/**
 * Writes the parts that are not yet stored and takes out those that are no longer the study's, in one transaction: a page
 * killed in the middle leaves what was there before.
 *
 * @param replaces another study of this id is taken out first, in the same transaction
 * @throws StudyNotOpened where what is known to be stored has been removed or replaced meanwhile, by another tab
 */
export async function saveParts(
  database: KithDatabase,
  entry: Line,
  blocks: readonly Block[],
  known: Stored | null,
  replaces: boolean,
): Promise<Saved> {
  const { id } = entry;
  // Written through to the disk before it is called saved: a browser would otherwise trust the system to do so some time.
  const transaction = database.transaction([...STORES_OF_A_STUDY], 'readwrite', { durability: 'strict' });
  return runTransaction(transaction, async () => {
    const entries = transaction.objectStore('entries');
    const parts = transaction.objectStore('parts');
    const taken = replaces ? await takeOutWithin(transaction, id) : null;
    const last = !replaces && known?.id === id ? known : null;
    const before = await transaction.objectStore('studies').get(id);
    if (last !== null && (before === undefined || (before.lineage ?? null) !== last.lineage))
      throw new StudyNotOpened('not-found', 'replaced-elsewhere');
    assertFits(before, blocks);
    const trusted = before?.revision === last?.revision ? last?.blocks : undefined;
    if (trusted === undefined) await parts.delete(everyPartOf(id));
    const fresh = blocks.filter((block) => trusted?.has(block) !== true);
    await putBlocks(parts, id, fresh);
    const names = new Set(blocks.map(({ name }) => name));
    for (const { name } of before?.parts ?? []) if (!names.has(name)) await parts.delete([id, name]);
    const revision = drawRevision();
    const lineage = replaces ? drawRevision() : (before?.lineage ?? null);
    await transaction
      .objectStore('studies')
      .put({ id, revision, parts: blocks.map(({ name, checksum }) => ({ name, checksum })), lineage });
    const written = settleEntry(entry, await entries.get(id), StudySeal.isOn(blocks));
    await entries.put(written);
    return { entry: written, stored: { id, revision, lineage, blocks: new Set(blocks) }, taken };
  });
}
