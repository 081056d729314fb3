import type { Stored } from './Stored';

/** Since version 6 a plan keeps more: how far its actions have come, and limits of site and unit. Their shape has the defaults. */
export function fromVersion5(study: Stored): Stored {
  return { ...study, version: 6 };
}
