import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZipDirectory';

const CHUNK = 65_536;
/** Of what is packed; a beginning needs little of it. */
const SMALL_CHUNK = 4_096;

/**
 * The bytes of an entry; `null` = damaged: it does not unpack, or not to the size and checksum that it declares.
 * Unpacked piece by piece and given up as soon as it exceeds its declared size, because a lying archive could
 * otherwise fill the memory.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.encrypted) return null;
  const unpacked = entry.method === 8 ? inflate(packed, entry.size) : entry.method === 0 ? packed : null;
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  // Deflate makes at most 1,032 bytes of one: a directory that declares more lies, and gets no memory.
  if (size > packed.length * 1032) return null;
  const unpacked = new Uint8Array(size);
  let filled = 0;
  try {
    const inflater = new Inflate((piece) => {
      // Throws where there is no room left.
      unpacked.set(piece, filled);
      filled += piece.length;
    });
    for (let at = 0; at < packed.length; at += CHUNK) inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return null;
  }
  return filled === size ? unpacked : null;
}

/** The first bytes of an entry, at most so many, for a look at it: its size and checksum are not asked for. Empty = it does not unpack. */
export function unpackBeginning(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.encrypted || (entry.method !== 8 && entry.method !== 0)) return new Uint8Array();
  if (entry.method === 0) return packed.subarray(0, most);
  const unpacked = new Uint8Array(most);
  let filled = 0;
  try {
    const inflater = new Inflate((piece) => {
      const part = piece.subarray(0, most - filled);
      unpacked.set(part, filled);
      filled += part.length;
    });
    for (let at = 0; at < packed.length && filled < most; at += SMALL_CHUNK)
      inflater.push(packed.subarray(at, at + SMALL_CHUNK), at + SMALL_CHUNK >= packed.length);
  } catch {
    // As far as it goes.
  }
  return unpacked.subarray(0, filled);
}
