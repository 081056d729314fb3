import type { Stores } from '../createStores';

/** Of the studies that are open, or wait to be saved. They are in memory alone. */
export interface Passphrases {
  /** Of the open study; `null` = it has none, or it is not known here. */
  readonly ofOpen: () => string | null;
  /** Whether it must not be written in plain: as it is kept, or, not kept yet, as it is to be. */
  readonly isSealed: (study: string) => boolean;
  /** @param words `null` = it has none any more */
  readonly set: (study: string, words: string | null) => void;
}

export function createPassphrases({ kept }: Pick<Stores, 'kept'>): Passphrases {
  const passphrases = new Map<string, string>();
  return {
    ofOpen: () => passphrases.get(kept.getState().study?.id ?? '') ?? null,
    isSealed(study) {
      const entry = kept.getState().studies.find(({ id }) => id === study);
      return entry === undefined ? passphrases.has(study) : entry.protection !== undefined;
    },
    set(study, words) {
      if (words === null) passphrases.delete(study);
      else passphrases.set(study, words);
    },
  };
}
