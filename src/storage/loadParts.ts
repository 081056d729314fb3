import type { Block } from '../archive/Block';
import type { KithDatabase, StoredPart, StoredStudy } from './KithDatabase';

export interface FoundParts {
  readonly revision: number;
  readonly lineage: number | null;
  /** What was saved, be it there or not. */
  readonly parts: StoredStudy['parts'];
  /** In the order in which they were saved, with the checksums that they had then. */
  readonly blocks: readonly Block[];
  /** Names of those that the browser no longer has, or cannot read. */
  readonly missing: readonly string[];
}

/** The parts of a study, whole or not; `null` = there is no such study. */
export async function loadParts(database: KithDatabase, id: string): Promise<FoundParts | null> {
  try {
    const transaction = database.transaction(['studies', 'parts']);
    return await readParts(transaction.objectStore('studies').get(id), (name) => transaction.objectStore('parts').get([id, name]));
  } catch {
    // A value that cannot be read takes its whole transaction with it: each by itself, then.
    return readParts(database.get('studies', id), (name) => database.get('parts', [id, name]).catch(() => undefined));
  }
}

async function readParts(
  known: Promise<StoredStudy | undefined>,
  read: (name: string) => Promise<StoredPart | undefined>,
): Promise<FoundParts | null> {
  const study = await known;
  return study === undefined ? null : sort(study, await Promise.all(study.parts.map(({ name }) => read(name))));
}

function sort({ revision, parts, lineage }: StoredStudy, found: readonly (StoredPart | undefined)[]): FoundParts {
  const blocks: Block[] = [];
  const missing: string[] = [];
  parts.forEach(({ name, checksum }, index) => {
    const part = found[index];
    if (part === undefined) missing.push(name);
    else blocks.push({ name, checksum, bytes: part.bytes });
  });
  return { revision, lineage: lineage ?? null, parts, blocks, missing };
}
