import { textOfCodes } from './textOfCodes';

/** An entry of a zip archive, as its directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_OF_END_64 = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands in the end record for a number of entries that does not go into it: zip64 says it. */
export const NO_ROOM = 0xffff;

/** Whether the bytes begin as a zip archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The directory at the end of a zip archive, read without unpacking anything; `null` = there is none, or it is damaged.
 * Of zip64 the number of entries is read; archives beyond 4 GB count as damaged: no file that can be read here is one.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.14 to 4.3.16.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true) === NO_ROOM ? countIn64(view, end) : view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    if (at + 46 + nameLength > end || header + 30 > end || view.getUint32(header, true) !== LOCAL_HEADER) return null;
    const packedSize = view.getUint32(at + 20, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packedSize > bytes.length) return null;
    entries.push({
      name: textOfCodes(bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 1024))),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size: view.getUint32(at + 24, true),
      start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** As zip64 says it, where it does. */
function countIn64(view: DataView, end: number): number {
  if (end < 76 || view.getUint32(end - 20, true) !== LOCATOR_OF_END_64) return NO_ROOM;
  const at = view.getUint32(end - 12, true);
  return at + 56 <= end && view.getUint32(at, true) === END_OF_DIRECTORY_64 ? Number(view.getBigUint64(at + 32, true)) : NO_ROOM;
}

/**
 * How many bytes stand before an archive and after it; `null` = it has no end. Each is 0 where the file is the archive and
 * nothing else. What stands before may be another archive, whose places the directory would be read as.
 */
export function bytesAround(bytes: Uint8Array): { readonly before: number; readonly after: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  // The two records of zip64 stand between the directory and its end.
  const directoryEnd = end >= 76 && view.getUint32(end - 20, true) === LOCATOR_OF_END_64 ? end - 76 : end;
  return {
    before: directoryEnd - view.getUint32(end + 12, true) - view.getUint32(end + 16, true),
    after: bytes.length - end - END_LENGTH - view.getUint16(end + 20, true),
  };
}

/** The end record stands before a comment of any length, so it is looked for from the end. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}
