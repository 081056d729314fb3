import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { VerdictSummary } from '../domain/Verdict';
import { selectGroupLabel } from './selectGroupLabel';
import type { VerdictSort } from './selectIsolationRows';

/** A count above the list that also filters it. */
export interface IsolationCard {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly of: number;
  /** What is counted of what: "isolated, of those who answered". */
  readonly caption: string;
  readonly kind: 'group' | 'uncertain' | 'cannot_say';
  /** What a click looks for. */
  readonly group: string | null;
  readonly sort: VerdictSort | null;
}

/** With more groups than this, their counts are for the filter, not for cards. */
const MOST_GROUPS = 5;

export function selectIsolationCards({ all, byGroup }: IsolationAnalysis, codebook: Codebook): readonly IsolationCard[] {
  const groups = byGroup.length > MOST_GROUPS ? [] : byGroup;
  return [
    ...(groups.length === 0 ? [groupCard('All managers', null, all)] : groups.map(({ id, summary }) => groupCard(selectGroupLabel(codebook, id), id, summary))),
    {
      id: 'uncertain',
      label: 'Uncertain',
      count: all.veryLikely + all.probably + all.possibly,
      of: all.answered,
      caption: all.veryLikely > 0 ? `${all.veryLikely} very likely` : 'could change with more answers',
      kind: 'uncertain',
      group: null,
      sort: 'uncertain',
    },
    { id: 'cannot_say', label: 'Cannot say', count: all.cannotSay, of: all.n, caption: 'of all managers', kind: 'cannot_say', group: null, sort: 'cannot_say' },
  ];
}

const groupCard = (label: string, group: string | null, summary: VerdictSummary): IsolationCard => ({
  id: `group ${group ?? ''}`,
  label,
  count: summary.isolated,
  of: summary.answered,
  caption: 'isolated, of those who answered',
  kind: 'group',
  group,
  sort: null,
});
