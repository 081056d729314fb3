import { isolateName } from '../../support/isolateName';
import type { Codebook } from '../../codebook/Codebook';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { VerdictSummary } from '../../domain/results/Verdict';
import { formatCount } from '../../domain/formatCount';
import { nameSome } from '../../support/nameSome';

type Summaries = Pick<IsolationAnalysis, 'all' | 'byGroup' | 'examined' | 'hardlySpokenOf'>;

const possiblyOf = ({ veryLikely, probably, possibly }: VerdictSummary): number => veryLikely + probably + possibly;

/**
 * The answer in one sentence, and what qualifies it: about general managers where something can be said of them, as they are whom the
 * question is about.
 */
export function writeHeadline(
  isolation: Summaries,
  reconciled: Pick<Reconciled, 'asked' | 'offList'>,
  codebook: Pick<Codebook, 'groups'>,
): { readonly headline: string; readonly qualification: string } {
  const { all, byGroup } = isolation;
  const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  if (all.n === 0) return { headline: 'Add your managers first', qualification: '' };
  if (all.cannotSay === all.n)
    return {
      headline: 'Not enough answers to say who is isolated',
      qualification: join([whyNothing(all, reconciled), sayOffList(reconciled)]),
    };
  const general = byGroup.find(({ id }) => id === 'general')?.summary;
  const isGeneral = general !== undefined && general.cannotSay < general.n;
  const who = isGeneral ? 'general manager' : 'manager';
  const asked = isGeneral ? general : all;
  const parts = [
    sayBounds(asked, who),
    isGeneral ? otherGroups(byGroup, codebook) : '',
    general !== undefined && !isGeneral ? 'We cannot assess the general managers.' : '',
    sayExamined(isolation),
    sayOffList(reconciled),
  ];
  return { headline: sayIsolated(asked, who), qualification: join(parts) };
}

function sayIsolated(summary: VerdictSummary, who: string): string {
  const { n, answered, cannotSay, isolated } = summary;
  // Somebody who answered may still be one of whom nothing can be said.
  const judged = n - cannotSay;
  const whom = judged === answered ? 'who answered' : 'we can assess';
  const possibly = possiblyOf(summary);
  // "None" is not said of those who may be.
  const [count, how] = isolated === 0 && possibly > 0 ? [possibly, 'possibly '] : [isolated, ''];
  if (judged === 1)
    return judged === answered
      ? `The only ${who} who answered is ${count === 0 ? 'not ' : how}isolated`
      : `1 ${who} can be assessed, and is ${count === 0 ? 'not ' : how}isolated`;
  return `${count === 0 ? 'None' : formatCount(count)} of the ${formatCount(judged)} ${who}s ${whom} ${count === 1 || count === 0 ? 'is' : 'are'} ${how}isolated`;
}

/** What the study did not ask is no part of the rule, and the reader is to know. */
function sayExamined({ examined: { wider, networks, motives }, hardlySpokenOf }: Summaries): string {
  const parts = [
    !motives
      ? 'Judged by the number of contacts alone: what contacts are for was not asked.'
      : !wider
        ? 'Judged by the number of contacts and what they are for: contacts outside were not asked.'
        : networks
          ? ''
          : 'Networks and groups were not asked, and take no part.',
    hardlySpokenOf.length === 0
      ? ''
      : `Hardly anyone in ${nameSome(hardlySpokenOf)} names anybody for support, so a lack of it is not held against managers there.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** That contacts may be missing between managers, as names were not found on the list. */
function sayOffList({ offList }: Pick<Reconciled, 'offList'>): string {
  if (offList === null) return '';
  const { count, alike, isAll } = offList;
  const what = isAll
    ? `None of the ${formatCount(count, 'contact', 'contacts')} is on the staff list`
    : `${formatCount(count, 'contact is', 'contacts are')} on no list; ${formatCount(alike, 'looks', 'look')} like somebody on it`;
  return `${what}. If they are meant, findings may change: see Study, Names.`;
}

function whyNothing({ n, answered }: VerdictSummary, { asked }: Pick<Reconciled, 'asked'>): string {
  if (answered === 0)
    return n === 1
      ? 'The one manager on the staff list did not answer.'
      : `None of the ${formatCount(n)} managers on the staff list answered.`;
  if (asked.absence === 'unknown')
    return 'In this study, not naming somebody does not mean that there is nobody. You can look at contacts; a lack of them cannot be judged.';
  return 'Something that the rule needs is not recorded, or a limit on names cut the lists off.';
}

function sayBounds(summary: VerdictSummary, who: string): string {
  const { n, answered, cannotSay, openNames, bounds } = summary;
  const possibly = possiblyOf(summary);
  const silent = n - answered;
  const [least, most] = bounds;
  const open = cannotSay - silent;
  if (n === 1)
    return most === least
      ? 'There is no other on the staff list.'
      : openNames > 0
        ? 'A name that could be read differently could change this.'
        : 'Missing answers could change this.';
  if (most === least)
    return silent === 0
      ? `All ${formatCount(n)} ${who}s answered.`
      : `Missing answers could not change this for any of the ${formatCount(n)} ${who}s.`;
  const because = [
    silent > 0 ? `${formatCount(silent)} of the ${formatCount(n)} ${who}s did not answer` : '',
    possibly > 0 ? `${formatCount(possibly, 'finding', 'findings')} could change with missing answers` : '',
    open > 0 ? `too little is known of ${formatCount(open)}` : '',
    openNames > 0 ? `${formatCount(openNames, 'finding depends', 'findings depend')} on how names are matched` : '',
  ].filter((part) => part !== '');
  return `Between ${formatCount(least)} and ${formatCount(most)} of all ${formatCount(n)} are isolated, because ${nameSome(because)}.`;
}

function otherGroups(byGroup: Summaries['byGroup'], codebook: Pick<Codebook, 'groups'>): string {
  return byGroup
    .filter(({ id, summary }) => id !== 'general' && summary.cannotSay < summary.n)
    .map(({ id, summary }) => {
      const label =
        id === ''
          ? 'Managers without a recorded group'
          : `${isolateName(codebook.groups.find((group) => group.id === id)?.label ?? id)} managers`;
      return `${label}: ${formatCount(summary.isolated)} of ${formatCount(summary.n - summary.cannotSay)}.`;
    })
    .join(' ');
}
