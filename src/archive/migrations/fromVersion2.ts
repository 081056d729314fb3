import type { Stored } from './Stored';

/** Only blocks of contacts are written in another way since, and those are read in either (`BlockReader`). */
export function fromVersion2(study: Stored): Stored {
  return { ...study, version: 3 };
}
