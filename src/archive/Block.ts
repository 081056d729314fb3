import { crc32 } from '../support/crc32';

/** A part of a study as bytes, by itself: whatever happens to one leaves the others readable. */
export interface Block {
  /** `study.json`, `people-1.json`, `nominations-1.bin`, `step-1.bin`: the names of docs/study-file.md. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** CRC-32 of the bytes. */
  readonly checksum: number;
}

export function makeBlock(name: string, bytes: Uint8Array): Block {
  return { name, bytes, checksum: crc32(bytes) };
}
