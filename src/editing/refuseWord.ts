import type { Codebook } from '../codebook/Codebook';
import type { Refused } from '../domain/Refused';
import type { Addition } from '../import/columns/Addition';

/** A word that was typed and is not in the codebook; those that are come with it. */
export function refuseWord({ shortNoun, entries }: Addition, written: string, codebook: Codebook): Refused {
  const known = entries(codebook)
    .filter(({ hidden }) => hidden !== true)
    .map(({ label }) => label);
  return { why: 'not-in-codebook', written, noun: shortNoun, known };
}
