import type { Analysis } from '../domain/Analysis';
import type { Issue } from '../domain/Issue';
import type { Study } from '../domain/Study';

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Everything found while reading and while settling names; what was not taken comes first. */
export function selectIssues(study: Study, analysis: Analysis | null): readonly Issue[] {
  return [...study.issues, ...(analysis?.reconciled.issues ?? [])].toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
