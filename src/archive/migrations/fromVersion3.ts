import { issueFromVersion3 } from './issueFromVersion3';
import type { Stored } from './Stored';

/** Version 3 kept the sentence of an issue; since then its values are kept, and `words` says them. */
export function fromVersion3(study: Stored): Stored {
  const { issues } = study;
  return { ...study, ...(Array.isArray(issues) ? { issues: (issues as readonly Stored[]).map(issueFromVersion3) } : {}), version: 4 };
}
