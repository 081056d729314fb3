import type { Work } from '../support/Progress';
import type { ZipEntry } from '../support/readZipDirectory';
import { bytesAround, readZipDirectory } from '../support/readZipDirectory';
import { unpackEntry } from '../support/unpackEntry';
import type { Block } from './Block';
import { fileStart, MIME_NAME } from './fileStart';
import type { NotOpened } from './Opened';
import { HEAD } from './headShape';

/** The entry that holds a whole study file, encrypted. */
export const SEALED = 'study.age';

/** Of a file, and of what it unpacks to: five million contacts with their history. More is refused before it is unpacked. */
export const MOST_BYTES = 400_000_000;

const NOT_A_STUDY: NotOpened = { reason: 'not-a-study', message: 'This is not a Kith study file. Study files end in .kith; tables of people and contacts are brought in with “Bring files in”.' };
const TRUNCATED: NotOpened = { reason: 'truncated', message: 'This study file ends too early: a part of it is missing, as after a copy that was broken off. Copy it again from where it came from.' };
const DAMAGED: NotOpened = { reason: 'damaged', message: 'This study file was changed or damaged after it was saved, so that its contents cannot be found. Try another copy of it.' };
const SEVERAL: NotOpened = { reason: 'damaged', message: 'This file holds more than one study file, one after the other, or something was put into it after it was saved: nobody can tell which study is meant. It was not opened. Try another copy of it.' };
export const TOO_LARGE: NotOpened = { reason: 'too-large', message: `This file holds, or unpacks to, more than ${MOST_BYTES / 1_000_000} MB, which no study of Kith does. It was not read.` };

/** Whether the bytes begin as a study file does; its contents may be anything. */
export function looksLikeStudyFile(bytes: Uint8Array): boolean {
  return bytes.length >= fileStart.length && fileStart.matches(bytes);
}

/** What a study file holds: its blocks, as far as they are whole, or the encrypted file inside it. */
export type Unpacked = ({ readonly blocks: readonly Block[] } | { readonly sealed: Uint8Array }) & {
  /** What is odd about the file, in words; left out = nothing is. */
  readonly odd?: string;
};

/**
 * As `unpackStudyFile`, of a file that may have bytes before or after the archive: it is opened, and told of. Two study files
 * in one are not: the directory of the second would be taken for that of the first.
 */
export function* unpackStudyFile(bytes: Uint8Array): Work<Unpacked | NotOpened> {
  const around = bytes.length > MOST_BYTES ? null : bytesAround(bytes);
  if (around === null || (around.before === 0 && around.after === 0)) return yield* unpackArchive(bytes);
  const { before, after } = around;
  const archive = before >= 0 && after >= 0 ? bytes.subarray(before, bytes.length - after) : bytes;
  if (before !== 0 && fileStart.matches(bytes)) return SEVERAL;
  if (!fileStart.matches(archive)) return yield* unpackArchive(bytes);
  const unpacked = yield* unpackArchive(archive);
  const where = [before > 0 ? `${before} before` : '', after > 0 ? `${after} after` : ''].filter((part) => part !== '').join(' and ');
  return 'reason' in unpacked ? unpacked : { ...unpacked, odd: `Something was added to this file after it was saved (bytes: ${where} the study). The study in it was read; compare it with another copy, and save it again.` };
}

/** The parts of a study file, or why it has none. Any bytes may be given; never throws. */
function* unpackArchive(bytes: Uint8Array): Work<Unpacked | NotOpened> {
  if (bytes.length > MOST_BYTES) return TOO_LARGE;
  const begins = fileStart.matches(bytes);
  const entries = readZipDirectory(bytes);
  if (entries === null) return begins ? (endsWhole(bytes) ? DAMAGED : TRUNCATED) : NOT_A_STUDY;
  const names = new Set(entries.map(({ name }) => name));
  if (!begins && !names.has(MIME_NAME) && !names.has(HEAD) && !names.has(SEALED)) return NOT_A_STUDY;
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return TOO_LARGE;
  const sealed = entries.find(({ name }) => name === SEALED);
  if (sealed !== undefined) return unpackSealed(bytes, sealed);
  const blocks: Block[] = [];
  for (const [index, entry] of entries.entries()) {
    const unpacked = unpackEntry(bytes, entry);
    // Left out: whoever reads the blocks says what was in it.
    if (unpacked !== null) blocks.push({ name: entry.name, bytes: unpacked, checksum: entry.crc });
    yield { stage: 'Unpacking', done: index + 1, total: entries.length };
  }
  return names.has(HEAD) ? { blocks } : DAMAGED;
}

function unpackSealed(bytes: Uint8Array, entry: ZipEntry): Unpacked | NotOpened {
  const sealed = unpackEntry(bytes, entry);
  return sealed === null ? DAMAGED : { sealed };
}

/** Whether the record that ends every zip archive stands at the end. */
function endsWhole(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-22, -18)) === 'PK\u0005\u0006';
}
