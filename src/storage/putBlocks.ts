import type { Block } from '../archive/Block';
import type { StoredPart } from './KithDatabase';

/** Writes blocks as parts of a study: the database writes one while the next is handed over. */
export async function putBlocks(
  parts: { readonly put: (part: StoredPart) => Promise<unknown> },
  study: string,
  blocks: readonly Block[],
): Promise<void> {
  // Each in a function of its own, so that one that fails at once does not leave those before it without anybody who hears how they end.
  await Promise.all(
    blocks.map(async ({ name, checksum, bytes }) => parts.put({ study, name, checksum, bytes: bytes as Uint8Array<ArrayBuffer> })),
  );
}
