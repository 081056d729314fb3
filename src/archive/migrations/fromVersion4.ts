import type { Stored } from './Stored';

/** Since version 5 a study keeps how files of one shape are read; an earlier one has kept none of it. */
export function fromVersion4(study: Stored): Stored {
  return { ...study, recipes: [] };
}
