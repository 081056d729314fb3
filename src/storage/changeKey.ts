import { StudySeal } from '../encryption/StudySeal';
import { drawRevision } from './drawRevision';
import { putBlocks } from './putBlocks';
import { runTransaction } from './runTransaction';
import type { KithDatabase } from './KithDatabase';
import { StudyLocked } from './StudyLocked';

/**
 * The key of a protected study, locked with another passphrase, takes the place of what is there, in one transaction:
 * ended in between, the one passphrase opens the study or the other, never neither.
 * @throws StudyLocked where the study is not sealed by `before`
 */
export async function changeKey(database: KithDatabase, id: string, before: StudySeal, after: StudySeal): Promise<void> {
  const transaction = database.transaction(['studies', 'parts'], 'readwrite', { durability: 'strict' });
  await runTransaction(transaction, async () => {
    const study = await transaction.objectStore('studies').get(id);
    if (study === undefined || !before.fits(study.parts)) throw new StudyLocked();
    const keys = after.seal([]);
    await putBlocks(transaction.objectStore('parts'), id, keys);
    const others = study.parts.filter(({ name }) => !StudySeal.isKey(name));
    await transaction
      .objectStore('studies')
      .put({ ...study, revision: drawRevision(), parts: [...keys.map(({ name, checksum }) => ({ name, checksum })), ...others] });
  });
}
