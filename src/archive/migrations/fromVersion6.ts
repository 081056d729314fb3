import type { Stored } from './Stored';

/**
 * Since version 7 a family of network types has no colours (the shape of the codebook leaves them out), recipes hold what words of a staff
 * list say of who is in post, and issues have more codes.
 */
export function fromVersion6(study: Stored): Stored {
  return { ...study, version: 7 };
}
