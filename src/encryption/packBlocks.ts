import type { Block } from '../archive/Block';
import { packStudyFile } from '../archive/packStudyFile';
import { unpackStudyFile } from '../archive/unpackStudyFile';
import type { Work } from '../support/Progress';

/**
 * The blocks of a study as a study file, which is unpacked again before it is handed over.
 * @throws Error when what was written cannot be read again
 */
export async function packBlocks(blocks: readonly Block[], drive: <T>(work: Work<T>) => Promise<T>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await drive(packStudyFile(blocks, true));
  const again = await drive(unpackStudyFile(bytes));
  const found = new Map('blocks' in again ? again.blocks.map((block) => [block.name, block.checksum]) : []);
  const isSame = blocks.every(({ name, checksum }) => found.get(name) === checksum);
  if (!isSame) throw new Error('the file could not be read again after it was written');
  return bytes as Uint8Array<ArrayBuffer>;
}
