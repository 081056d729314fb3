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
  readonly kind: 'group' | 'possibly' | 'cannot_say';
  /** Parts of all of them, for the bar: isolated, possibly so, of whom nothing can be said. */
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
      id: 'possibly',
      label: 'Possibly',
      count: mute(all) ? null : possibly(all),
      of: mute(all) ? all.n : all.n - all.cannotSay,
      caption: 'possibly isolated',
      parts: partsOf(all.n, { possibly: possibly(all) }),
      explained: `${formatCount(possibly(all))} possibly isolated: what is missing in the answers could change it`,
      kind: 'possibly',
      group: null,
      sort: 'possibly',
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

const possibly = ({ veryLikely, probably, possibly: others }: VerdictSummary): number => veryLikely + probably + others;

/** Nothing can be said of anybody in it. */
const mute = ({ n, cannotSay }: VerdictSummary): boolean => n > 0 && cannotSay === n;

function groupCard(label: string, group: string | null, summary: VerdictSummary): IsolationCard {
  const judged = summary.n - summary.cannotSay;
  return {
    id: `group ${group ?? ''}`,
    label,
    count: mute(summary) ? null : summary.isolated,
    of: mute(summary) ? summary.n : judged,
    caption: mute(summary) ? 'not enough answers' : `isolated${summary.cannotSay === 0 ? '' : `\n${formatCount(summary.cannotSay)} cannot say`}`,
    parts: partsOf(summary.n, { group: summary.isolated, possibly: possibly(summary), cannot_say: summary.cannotSay }),
    explained: mute(summary) ? 'Not enough answers to say anything about these managers' : `Of the ${formatCount(judged)} of whom something can be said, ${formatCount(summary.isolated)} isolated by the rule and ${formatCount(possibly(summary))} possibly so; of ${formatCount(summary.cannotSay)} others nothing`,
    kind: 'group',
    group,
    sort: null,
  };
}
