import type { Codebook } from '../codebook/Codebook';
import type { Addition } from '../import/Addition';

/** Why a word that was typed is not taken: those of the codebook are. */
export function sayNotAdded({ shortNoun, entries }: Addition, word: string, codebook: Codebook): string {
  const known = entries(codebook)
    .filter(({ hidden }) => hidden !== true)
    .map(({ label }) => label);
  return `"${word}" is not a ${shortNoun} of this study: ${known.join(', ')}. You can add others in Study.`;
}
