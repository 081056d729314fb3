import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZipDirectory';

const CHUNK = 65_536;

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
