import type { Stored } from './Stored';

/** Version 3 kept the sentence of an issue; since then its values are kept, and `words` says them. */
export function fromVersion3(study: Stored): Stored {
  const { issues } = study;
  return { ...study, ...(Array.isArray(issues) ? { issues: (issues as readonly Stored[]).map(issueFromVersion3) } : {}), version: 4 };
}

/** Its sentence cannot be taken apart again: it is kept, and said as it stands. An issue of today is left as it is. */
export function issueFromVersion3(issue: Stored): Stored {
  if (!('message' in issue) || 'values' in issue) return issue;
  const { message, ...rest } = issue;
  return { ...rest, values: { text: message } };
}
