import type { Lost } from '../domain/Lost';
import { MOST_STUDY_BYTES } from '../domain/Trouble';
import type { Work } from '../support/Progress';
import type { ZipEntry } from '../support/readZipDirectory';
import { bytesAround, readZipDirectory } from '../support/readZipDirectory';
import { textOfCodes } from '../support/textOfCodes';
import { unpackEntry } from '../support/unpackEntry';
import { weighJson } from '../support/weighJson';
import type { Block } from './Block';
import { fileStart, MIME_NAME } from './fileStart';
import type { NotOpened } from './Opened';
import { HEAD } from './headShape';

/** The entry that holds a whole study file, encrypted. */
export const SEALED = 'study.age';

/** Of a file, and of what it unpacks to. More is refused before it is unpacked. */
export const MOST_BYTES = MOST_STUDY_BYTES;

const MEGABYTE = 1_000_000;
/**
 * Of a block of each kind, unpacked; of a step, which may have brought everything in, as much as of all. What Kith itself saves stays far
 * below.
 */
const MOST_BYTES_OF: readonly (readonly [RegExp, number])[] = [
  [/^study\.json$/, 200 * MEGABYTE],
  [/^people-\d+\.json$/, 100 * MEGABYTE],
  [/^nominations-\d+\.bin$/, 200 * MEGABYTE],
];
/**
 * What a file unpacks to for each of its bytes, and what any file may: the most that Kith saves is some 80, of a study of nothing but
 * issues.
 */
const UNPACKED_PER_BYTE = 200;
const UNPACKED_AT_LEAST = 16 * MEGABYTE;
/**
 * What its texts may weigh (`weighJson`): for each of its bytes, of any file, of all together, and of one text, which is parsed
 * in one go. Of what Kith saves it is some 4 for each byte, and 25 million for 300,000 people with the step that brought them in.
 */
const WEIGHT_PER_BYTE = 8;
const WEIGHT_AT_LEAST = 2_000_000;
const MOST_WEIGHT = 40_000_000;
const MOST_WEIGHT_OF_A_TEXT = 20_000_000;

const NOT_A_STUDY: NotOpened = { reason: 'not-a-study', trouble: 'not-a-study-file' };
const TRUNCATED: NotOpened = { reason: 'truncated', trouble: 'truncated' };
const DAMAGED: NotOpened = { reason: 'damaged', trouble: 'contents-not-found' };
const SEVERAL: NotOpened = { reason: 'damaged', trouble: 'several-files' };
export const TOO_LARGE: NotOpened = { reason: 'too-large', trouble: 'too-large' };
const TOO_DENSE: NotOpened = { reason: 'too-large', trouble: 'unpacks-too-far' };

/** Whether the bytes begin as a study file does; its contents may be anything. */
export function looksLikeStudyFile(bytes: Uint8Array): boolean {
  return bytes.length >= fileStart.length && fileStart.matches(bytes);
}

/** What a study file holds: its blocks, as far as they are whole, or the encrypted file inside it. */
export type Unpacked = ({ readonly blocks: readonly Block[] } | { readonly sealed: Uint8Array }) & {
  /** What is odd about the file; left out = nothing is. */
  readonly odd?: Lost;
};

/**
 * As `unpackStudyFile`, of a file that may have bytes before or after the archive: it is opened, and that is said. Two study files
 * in one are not: the directory of the second would be taken for that of the first.
 */
export function* unpackStudyFile(bytes: Uint8Array): Work<Unpacked | NotOpened> {
  if (bytes.length > MOST_BYTES) return TOO_LARGE;
  const around = bytesAround(bytes);
  // An end that speaks of a longer comment than there is, as one harmed byte makes it, adds nothing to the file.
  if (around === null || (around.before === 0 && around.after <= 0)) return yield* unpackArchive(bytes);
  const { before, after } = around;
  const archive = before >= 0 && after >= 0 ? bytes.subarray(before, bytes.length - after) : bytes;
  if (before !== 0 && fileStart.matches(bytes)) return SEVERAL;
  if (!fileStart.matches(archive)) return yield* unpackArchive(bytes);
  const unpacked = yield* unpackArchive(archive);
  return 'reason' in unpacked ? unpacked : { ...unpacked, odd: { what: 'added', first: before, last: after, of: bytes.length } };
}

/** The parts of a study file, or why it has none. Any bytes may be given; never throws. */
function* unpackArchive(bytes: Uint8Array): Work<Unpacked | NotOpened> {
  const begins = fileStart.matches(bytes);
  const entries = readZipDirectory(bytes);
  if (entries === null) return begins ? (endsWhole(bytes) ? DAMAGED : TRUNCATED) : NOT_A_STUDY;
  const names = new Set(entries.map(({ name }) => name));
  if (!begins && !names.has(MIME_NAME) && !names.has(HEAD) && !names.has(SEALED)) return NOT_A_STUDY;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES || entries.some(isTooLarge)) return TOO_LARGE;
  if (size > UNPACKED_AT_LEAST + UNPACKED_PER_BYTE * bytes.length) return TOO_DENSE;
  const sealed = entries.find(({ name }) => name === SEALED);
  if (sealed !== undefined) return unpackSealed(bytes, sealed);
  const blocks: Block[] = [];
  let weightLeft = Math.min(MOST_WEIGHT, WEIGHT_AT_LEAST + WEIGHT_PER_BYTE * bytes.length);
  for (const [index, entry] of entries.entries()) {
    const unpacked = unpackEntry(bytes, entry);
    // Left out: the reader of the blocks says what was in it.
    if (unpacked !== null) {
      const weight = weighJson(textOf(entry.name, unpacked));
      weightLeft -= weight;
      if (weightLeft < 0 || weight > MOST_WEIGHT_OF_A_TEXT) return TOO_DENSE;
      blocks.push({ name: entry.name, bytes: unpacked, checksum: entry.crc });
    }
    yield { stage: 'Unpacking', done: index + 1, total: entries.length };
  }
  return names.has(HEAD) ? { blocks } : DAMAGED;
}

function isTooLarge({ name, size }: ZipEntry): boolean {
  return MOST_BYTES_OF.some(([kind, most]) => kind.test(name) && size > most);
}

/** The text of a block, which is parsed as a whole: all of it, or what stands before the columns. */
function textOf(name: string, bytes: Uint8Array): Uint8Array {
  if (name.endsWith('.json')) return bytes;
  if (!name.endsWith('.bin') || bytes.length < 4) return new Uint8Array();
  return bytes.subarray(4, 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true));
}

function unpackSealed(bytes: Uint8Array, entry: ZipEntry): Unpacked | NotOpened {
  const sealed = unpackEntry(bytes, entry);
  return sealed === null ? DAMAGED : { sealed };
}

/** Whether the record that ends every zip archive stands at the end. */
function endsWhole(bytes: Uint8Array): boolean {
  return textOfCodes(bytes.subarray(-22, -18)) === 'PK\u0005\u0006';
}
