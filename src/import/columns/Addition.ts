import type { Codebook, Entry } from '../../codebook/Codebook';

/** What becomes of a word that the codebook does not know: an entry of one of its tables, and an issue that says so. */
export interface Addition {
  readonly code: 'unknown-type' | 'unknown-motive' | 'unknown-group';
  /** As a file's issue calls it, and as the screen does. */
  readonly noun: string;
  readonly shortNoun: string;
  readonly entries: (codebook: Codebook) => readonly Entry[];
}

const types: Addition = {
  code: 'unknown-type',
  noun: 'network type',
  shortNoun: 'network type',
  entries: ({ networkTypes }) => networkTypes,
};
const motives: Addition = { code: 'unknown-motive', noun: 'motive', shortNoun: 'motive', entries: ({ motives: all }) => all };
const group: Addition = { code: 'unknown-group', noun: 'managerial group', shortNoun: 'group', entries: ({ groups }) => groups };

/** By what is added. */
export const ADDS = { types, motives, group };
