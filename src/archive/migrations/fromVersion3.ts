import type { Stored } from './Stored';

/**
 * People and contacts have something more since (units, networks, roles of contacts …), and their blocks get it from their
 * shape. The study was judged by version 1 of the isolation rule, and the page is to say once what changed for whom.
 */
export function fromVersion3(study: Stored): Stored {
  const rule = study['isolationRule'] as Stored | undefined;
  return { ...study, ...(rule === undefined ? {} : { isolationRule: { ...rule, judgedBefore: 1 } }), version: 4 };
}
