import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Work } from '../support/Progress';
import { NO_ROOM } from '../support/readZipDirectory';
import { ZIP_TIME } from '../support/packZip';
import { utf8 } from '../support/utf8';
import { MIME_NAME, MIME_TYPE } from './fileStart';

/** An entry of a study file: a block, or the encrypted whole. */
export interface FilePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A zip archive of the parts, which begins with its own media type, as documents of other programs do: the same parts give the
 * same bytes. Yields after each part.
 *
 * @param deflated false for what does not get smaller, such as encrypted bytes
 */
export function* packStudyFile(parts: readonly FilePart[], deflated: boolean): Work<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((failure, chunk) => {
    if (failure !== null) throw failure;
    chunks.push(chunk);
  });
  const add = (entry: ZipDeflate | ZipPassThrough, bytes: Uint8Array): void => {
    entry.mtime = ZIP_TIME;
    zip.add(entry);
    entry.push(bytes, true);
  };
  add(new ZipPassThrough(MIME_NAME), utf8.encode(MIME_TYPE));
  for (const [index, { name, bytes }] of parts.entries()) {
    add(deflated ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name), bytes);
    yield { stage: 'Packing', done: index + 1, total: parts.length };
  }
  zip.end();
  return withCount(concatenate(chunks), parts.length + 1);
}

/** Of zip's record at the end, of the one of zip64 and of what says where that one is. */
const END_BYTES = 22;
const END_64_BYTES = 56;
const LOCATOR_BYTES = 20;

/**
 * An archive whose end says how many entries it has: from 65,535 on zip has no room for the number, and zip64 says it in a
 * record of its own. A study of very many steps has so many. Source: PKWARE APPNOTE 6.3, sections 4.3.14 to 4.3.16.
 */
function withCount(zip: Uint8Array, entries: number): Uint8Array {
  if (entries < NO_ROOM) return zip;
  const at = zip.length - END_BYTES;
  const bytes = new Uint8Array(zip.length + END_64_BYTES + LOCATOR_BYTES);
  bytes.set(zip.subarray(0, at));
  bytes.set(zip.subarray(at), bytes.length - END_BYTES);
  const old = new DataView(zip.buffer, zip.byteOffset + at, END_BYTES);
  const view = new DataView(bytes.buffer, at);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, BigInt(END_64_BYTES - 12), true);
  // Version 4.5, which is that of zip64, made it and reads it.
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  view.setBigUint64(24, BigInt(entries), true);
  view.setBigUint64(32, BigInt(entries), true);
  view.setBigUint64(40, BigInt(old.getUint32(12, true)), true);
  view.setBigUint64(48, BigInt(old.getUint32(16, true)), true);
  view.setUint32(END_64_BYTES, 0x07064b50, true);
  view.setBigUint64(END_64_BYTES + 8, BigInt(at), true);
  view.setUint32(END_64_BYTES + 16, 1, true);
  view.setUint16(END_64_BYTES + LOCATOR_BYTES + 8, NO_ROOM, true);
  view.setUint16(END_64_BYTES + LOCATOR_BYTES + 10, NO_ROOM, true);
  return bytes;
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
