import type { Block } from '../archive/Block';
import { crc32 } from '../support/crc32';

/** Whether a part is no longer what was written. */
export function isHarmed({ bytes, checksum }: Block): boolean {
  return crc32(bytes) !== checksum;
}
