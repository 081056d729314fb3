import type { Analysis } from '../domain/Analysis';
import type { Study } from '../domain/Study';
import type { ROOMS } from './Session';
import { selectFindings } from './selectFindings';
import { selectIssues } from './selectIssues';

/** What there is to do in each room, in words short enough for the rail; empty = nothing. */
export function selectRailCounts(study: Study | null, analysis: Analysis | null): Readonly<Record<(typeof ROOMS)[number], string>> {
  const toCheck = study === null ? 0 : selectIssues(study, analysis).filter((issue) => issue.severity !== 'info').length;
  const flagged = analysis?.isolation.all.flagged ?? 0;
  const toKnow = study === null || analysis === null ? 0 : selectFindings(analysis, study.codebook).filter(({ state }) => state === 'weak').length;
  return { study: toKnow === 0 ? '' : `${toKnow} to know`, people: toCheck === 0 ? '' : `${toCheck} to check`, map: '', isolation: flagged === 0 ? '' : String(flagged), compare: '' };
}
