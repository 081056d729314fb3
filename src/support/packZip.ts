import { zipSync } from 'fflate';

/** Read by the clock of whichever place, and the same in each; zip has nothing earlier than 1980. */
export const ZIP_TIME = '1980-01-02T12:00:00';

/** An archive of the entries in their order: the same entries give the same bytes at any time. */
export function packZip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(entries, { level: 6, mtime: ZIP_TIME });
}
