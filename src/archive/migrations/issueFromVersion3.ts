import type { Stored } from './Stored';

/** Its sentence cannot be taken apart again: it is kept, and said as it stands. An issue of today is left as it is. */
export function issueFromVersion3(issue: Stored): Stored {
  if (!('message' in issue) || 'values' in issue) return issue;
  const { message, ...rest } = issue;
  return { ...rest, values: { text: message } };
}
