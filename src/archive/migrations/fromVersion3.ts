import { issueFromVersion3 } from './issueFromVersion3';
import type { Stored } from './Stored';

/**
 * Version 3 kept the sentence of an issue; since then its values are kept, and `words` says them. People and contacts have
 * something more since (units, networks, roles of contacts …), and their blocks get it from their shape. The study was judged
 * by version 1 of the isolation rule, and the page is to say once what changed for whom.
 */
export function fromVersion3(study: Stored): Stored {
  const { issues, isolationRule: rule } = study;
  return {
    ...study,
    ...(Array.isArray(issues) ? { issues: (issues as readonly Stored[]).map(issueFromVersion3) } : {}),
    ...(rule === undefined ? {} : { isolationRule: { ...(rule as Stored), judgedBefore: 1 } }),
  };
}
