import type { Issue } from '../domain/Issue';
import type { QualityFinding } from '../domain/results/Quality';
import type { StudyPageId } from './pages';

/** What there is to do in each page, in words short enough for the rail; empty = nothing. */
export function selectRailCounts(issues: readonly Issue[], findings: readonly Pick<QualityFinding, 'state'>[], isolated: number): Readonly<Record<StudyPageId, string>> {
  const toCheck = issues.filter((issue) => issue.severity !== 'info').length;
  const toKnow = findings.filter(({ state }) => state === 'weak').length;
  return { study: toKnow === 0 ? '' : `${toKnow} to know`, people: toCheck === 0 ? '' : `${toCheck} to check`, map: '', isolation: isolated === 0 ? '' : String(isolated), compare: '' };
}
