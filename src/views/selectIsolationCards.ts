import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { VerdictSummary } from '../domain/results/Verdict';
import { selectGroupLabel } from './selectGroupLabel';
import type { VerdictSort } from './selectIsolationRows';
import { formatCount } from '../domain/formatCount';

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
  /** Parts of all of them, for the bar: flagged, uncertain, of whom nothing can be said. */
  readonly parts: readonly { readonly kind: IsolationCard['kind']; readonly share: number }[];
  /** What a click looks for. */
  readonly group: string | null;
  readonly sort: VerdictSort | null;
}

/** With more groups than this, their counts are for the filter, not for cards. */
const MOST_GROUPS = 5;

/** @param why the reasons why nothing can be said of some, in words */
export function selectIsolationCards({ all, byGroup }: IsolationAnalysis, codebook: Codebook, why = ''): readonly IsolationCard[] {
  const groups = byGroup.length > MOST_GROUPS ? [] : byGroup;
  return [
    ...(groups.length === 0 ? [groupCard('All managers', null, all)] : groups.map(({ id, summary }) => groupCard(selectGroupLabel(codebook, id), id, summary))),
    {
      id: 'uncertain',
      label: 'Unclear',
      count: mute(all) ? null : all.probably + all.possibly,
      of: mute(all) ? all.n : all.n - all.cannotSay,
      caption: 'probably or possibly isolated',
      parts: partsOf(all.n, { uncertain: all.probably + all.possibly }),
      explained: `${formatCount(all.probably)} probably and ${formatCount(all.possibly)} possibly isolated: answers from managers who did not reply could change this`,
      kind: 'uncertain',
      group: null,
      sort: 'uncertain',
    },
    {
      id: 'cannot_say',
      label: 'Cannot say',
      count: all.cannotSay,
      of: all.n,
      caption: why === '' ? 'of all managers' : why,
      parts: partsOf(all.n, { cannot_say: all.cannotSay }),
      explained: why === '' ? 'They did not answer, or the rule needs something that was not asked' : `Of them, ${why}`,
      kind: 'cannot_say',
      group: null,
      sort: 'cannot_say',
    },
  ];
}

function partsOf(n: number, counts: Partial<Record<IsolationCard['kind'], number>>): IsolationCard['parts'] {
  return (Object.keys(counts) as IsolationCard['kind'][]).map((kind) => ({ kind, share: n === 0 ? 0 : (counts[kind] ?? 0) / n }));
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
    caption: mute(summary) ? 'not enough answers' : `${summary.veryLikely > 0 ? 'isolated or very likely' : 'isolated'}${summary.cannotSay === 0 ? '' : `\n${formatCount(summary.cannotSay)} cannot say`}`,
    parts: partsOf(summary.n, { group: summary.flagged, uncertain: summary.probably + summary.possibly, cannot_say: summary.cannotSay }),
    explained: mute(summary) ? 'Not enough answers to say anything about these managers' : `Of the ${formatCount(judged)} managers we can assess, ${formatCount(summary.isolated)} ${summary.isolated === 1 ? 'is' : 'are'} isolated and ${formatCount(summary.veryLikely)} very likely. We cannot assess ${formatCount(summary.cannotSay)} others`,
    kind: 'group',
    group,
    sort: null,
  };
}
