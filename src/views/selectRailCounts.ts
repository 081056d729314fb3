import { formatCount } from '../domain/formatCount';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Issue } from '../domain/Issue';
import type { QualityFinding } from '../domain/results/Quality';
import type { StudyPageId } from './pages';

/** What there is to do in each page, in words short enough for the rail; empty = nothing. */
export function selectRailCounts(
  issues: readonly Issue[],
  findings: readonly Pick<QualityFinding, 'state'>[],
  isolation: Pick<IsolationAnalysis, 'posts' | 'all'> | null,
  /** `questions` = names that may be one person, as far as that could change a finding; `planned` = actions of the plan. */
  { questions = 0, planned = 0 }: { readonly questions?: number; readonly planned?: number } = {},
): Readonly<Record<StudyPageId, string>> {
  const toCheck = issues.filter((issue) => issue.severity !== 'info').length;
  const toKnow = findings.filter(({ state }) => state === 'weak').length;
  return {
    study: toKnow === 0 ? '' : `${toKnow} to know`,
    // There is room for one: what could change a finding goes first.
    people: questions > 0 ? `${questions} same?` : toCheck === 0 ? '' : `${toCheck} to check`,
    map: '',
    isolation: isolation === null ? '' : countIsolation(isolation),
    compare: '',
    plan: planned === 0 ? '' : formatCount(planned, 'action', 'actions'),
  };
}

/** Posts with a mark; in a study without roles, the isolated managers. */
function countIsolation({ posts, all }: Pick<IsolationAnalysis, 'posts' | 'all'>): string {
  if (posts.every(({ post }) => post === null)) return all.isolated === 0 ? '' : formatCount(all.isolated);
  const marked = posts.filter(({ post, marks }) => post !== null && marks.length > 0).length;
  return marked === 0 ? '' : formatCount(marked, 'post', 'posts');
}
