import type { Stored } from './Stored';

/** Only people and contacts have something more since (units, networks, roles of contacts …), and their blocks get it from their shape. */
export function fromVersion3(study: Stored): Stored {
  return { ...study, version: 4 };
}
