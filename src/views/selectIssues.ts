import type { Issue } from '../domain/Issue';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Everything found while reading and while settling names; what was not taken comes first. */
export function selectIssues(read: Study['issues'], settled: Reconciled['issues']): readonly Issue[] {
  return [...read, ...settled].toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
