import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Work } from '../support/Progress';
import { utf8 } from '../support/utf8';
import { MIME_NAME, MIME_TYPE } from './fileStart';

/** An entry of a study file: a block, or the encrypted whole. */
export interface FilePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Read by the clock of whichever place, and the same in each; zip has nothing earlier than 1980. */
const FIXED_TIME = '1980-01-02T12:00:00';

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
    entry.mtime = FIXED_TIME;
    zip.add(entry);
    entry.push(bytes, true);
  };
  add(new ZipPassThrough(MIME_NAME), utf8.encode(MIME_TYPE));
  for (const [index, { name, bytes }] of parts.entries()) {
    add(deflated ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name), bytes);
    yield { stage: 'Packing', done: index + 1, total: parts.length };
  }
  zip.end();
  return concatenate(chunks);
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
