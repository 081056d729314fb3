import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { VerdictSummary } from '../domain/Verdict';
import { selectGroupLabel } from './selectGroupLabel';
import type { VerdictSort } from './selectIsolationRows';

/** A count above the list that also filters it. */
export interface IsolationCard {
  readonly id: string;
  readonly label: string;
  /** `null` = nothing can be said of any of them. */
  readonly count: number | null;
  readonly of: number;
  /** "isolated". */
  readonly caption: string;
  /** What is counted of what, in a sentence. */
  readonly explained: string;
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
      count: mute(all) ? null : all.probably + all.possibly,
      of: mute(all) ? all.n : all.n - all.cannotSay,
      caption: 'probably or possibly',
      explained: `${all.probably} probably and ${all.possibly} possibly isolated: managers who did not answer could change it`,
      kind: 'uncertain',
      group: null,
      sort: 'uncertain',
    },
    {
      id: 'cannot_say',
      label: 'Cannot say',
      count: all.cannotSay,
      of: all.n,
      caption: 'of all managers',
      explained: 'Did not answer, or what the rule needs was not asked',
      kind: 'cannot_say',
      group: null,
      sort: 'cannot_say',
    },
  ];
}

/** Nothing can be said of anybody in it. */
const mute = ({ n, cannotSay }: VerdictSummary): boolean => n > 0 && cannotSay === n;

function groupCard(label: string, group: string | null, summary: VerdictSummary): IsolationCard {
  const judged = summary.n - summary.cannotSay;
  return {
    id: `group ${group ?? ''}`,
    label,
    count: mute(summary) ? null : summary.flagged,
    of: mute(summary) ? summary.n : judged,
    caption: mute(summary) ? 'nothing can be said' : summary.veryLikely > 0 ? 'isolated or very likely' : 'isolated',
    explained: mute(summary) ? 'Nothing can be said of any of them' : `Of the ${judged} of whom something can be said, ${summary.isolated} isolated by the rule and ${summary.veryLikely} very likely so`,
    kind: 'group',
    group,
    sort: null,
  };
}
