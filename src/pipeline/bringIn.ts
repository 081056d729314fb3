import type { Codebook } from '../codebook/Codebook';
import type { Batch } from '../domain/Batch';
import type { Person } from '../domain/Person';
import { buildBatch } from '../import/buildBatch';
import type { ImportOptions } from '../import/ImportOptions';
import type { InputFile } from '../import/files/InputFile';
import type { Work } from '../support/Progress';
import { forgetRefused } from './forgetRefused';

// What reads files is loaded in one piece, when the first comes.
export { parseChoices } from '../import/parseChoices';
export { readRecipe } from '../import/mapping/readRecipe';
export { guessColumns, lookAtFiles } from './lookAtFiles';

/**
 * Files → what they bring to a study: people, contacts, issues, and the words that their rows add to the codebook.
 * @param base the codebook that the files are read with
 * @param staff people of the study that the files are brought into, who are known already
 */
export function* bringIn(files: readonly InputFile[], options: ImportOptions, base: Codebook, staff: readonly Person[] = []): Work<Batch> {
  return forgetRefused(yield* buildBatch(files, options, base), base, staff);
}
