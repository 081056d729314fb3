import type { Block } from '../archive/Block';
import { fromBlocksInSlices } from '../archive/fromBlocks';
import type { NotOpened, Opened } from '../archive/Opened';
import { unpackStudyFile } from '../archive/unpackStudyFile';
import type { Lost } from '../domain/Lost';
import type { Progress } from '../support/Progress';
import type { Drive } from './saveStudyFile';
import { unlockBytes } from './unlockBytes';

const NEEDS: NotOpened = { reason: 'needs-passphrase', trouble: 'needs-passphrase' };
const WRONG: NotOpened = { reason: 'wrong-passphrase', trouble: 'wrong-passphrase' };
const DAMAGED: NotOpened = { reason: 'damaged', trouble: 'cannot-unlock' };
const TOO_LARGE: NotOpened = { reason: 'too-large', trouble: 'unlocks-too-far' };

/** Opens a study file as far as it can be, or says why not. Any bytes may be given; never throws. `null` = it was stopped. */
export async function loadStudyFile(
  bytes: Uint8Array,
  passphrase: string | null,
  drive: Drive,
  onProgress: (progress: Progress) => void,
): Promise<Opened | NotOpened | null> {
  const unpacked = await drive(unpackStudyFile(bytes));
  if (unpacked === null || 'reason' in unpacked) return unpacked;
  if ('blocks' in unpacked) return tellOdd(await open(unpacked.blocks, drive), unpacked.odd);
  if (passphrase === null) return NEEDS;
  onProgress({ stage: 'Unlocking', done: 0, total: 1 });
  const plain = await unseal(unpacked.sealed, passphrase);
  if ('reason' in plain) return plain;
  const inner = await drive(unpackStudyFile(plain));
  if (inner === null || 'reason' in inner) return inner;
  return 'blocks' in inner ? tellOdd(await open(inner.blocks, drive), unpacked.odd ?? inner.odd) : DAMAGED;
}

/** What is odd about a file stands with what of it is lost: either is to be looked at. */
function tellOdd(opened: Opened | NotOpened | null, odd: Lost | undefined): Opened | NotOpened | null {
  return odd === undefined || opened === null || 'reason' in opened ? opened : { ...opened, lost: [...opened.lost, odd] };
}

/** Of a file, a part that is not what it was says that the file is not. */
async function open(blocks: readonly Block[], drive: Drive): Promise<Opened | NotOpened | null> {
  const opened = await drive(fromBlocksInSlices(blocks));
  return opened !== null && 'reason' in opened && opened.reason === 'damaged'
    ? { reason: 'damaged', trouble: 'head-unread-in-file' }
    : opened;
}

async function unseal(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | NotOpened> {
  const plain = await unlockBytes(sealed, passphrase);
  if (plain instanceof Uint8Array) return plain;
  // The checksum of the archive was right, so that what does not unlock is locked with something else.
  return plain === 'wrong-passphrase' ? WRONG : plain === 'too-large' ? TOO_LARGE : DAMAGED;
}
