import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictSummary } from '../domain/results/Verdict';
import { capital } from '../support/capital';
import { spellNumber } from './spellNumber';
import { formatCount } from '../domain/formatCount';

type Summaries = Pick<IsolationAnalysis, 'all' | 'byGroup'>;

const are = (count: number): string => (count === 1 || count === 0 ? 'is' : 'are');
const possiblyOf = ({ veryLikely, probably, possibly }: VerdictSummary): number => veryLikely + probably + possibly;

/** The answer in one sentence, and what qualifies it. About general managers where something can be said of them: they are whom the question is about. */
export function writeHeadline({ all, byGroup }: Summaries, reconciled: Pick<Reconciled, 'asked' | 'offList'>, codebook: Codebook): Pick<IsolationAnalysis, 'headline' | 'qualification'> {
  if (all.n === 0) return { headline: 'There is nobody on the roster yet', qualification: '' };
  if (all.cannotSay === all.n) return { headline: 'Nothing can be said about who is isolated', qualification: [whyNothing(all, reconciled), sayOffList(reconciled)].filter((part) => part !== '').join(' ') };
  const general = byGroup.find(({ id }) => id === 'general')?.summary;
  const isGeneral = general !== undefined && general.cannotSay < general.n;
  const asked = isGeneral ? general : all;
  const parts = [
    bounds(asked, isGeneral ? 'general managers' : 'managers'),
    isGeneral ? otherGroups(byGroup, codebook) : '',
    general !== undefined && !isGeneral ? 'Nothing can be said about the general managers.' : '',
    sayOffList(reconciled),
  ];
  return { headline: sayIsolated(asked, isGeneral ? 'general managers' : 'managers'), qualification: parts.filter((part) => part !== '').join(' ') };
}

function sayIsolated(summary: VerdictSummary, who: string): string {
  const { n, answered, cannotSay, isolated } = summary;
  // Somebody who answered may still be one of whom nothing can be said.
  const judged = n - cannotSay;
  const possibly = possiblyOf(summary);
  const whom = judged === answered ? 'who answered' : 'of whom something can be said';
  if (judged === 1) {
    const how = isolated === 1 ? '' : possibly === 1 ? 'possibly ' : 'not ';
    return `The only ${who.slice(0, -1)} ${whom} is ${how}isolated`;
  }
  // "None" is not said of those who may be.
  const [count, how] = isolated === 0 && possibly > 0 ? [possibly, 'possibly '] : [isolated, ''];
  return `${capital(spellNumber(count))} of the ${formatCount(judged)} ${who} ${whom} ${are(count)} ${how}isolated`;
}

/** That contacts may be missing between managers, as names were not found on the list. */
function sayOffList({ offList }: Pick<Reconciled, 'offList'>): string {
  if (offList === null) return '';
  const { count, alike, isAll } = offList;
  const what = isAll ? `None of the ${formatCount(count, 'contact', 'contacts')} is on the staff list` : `${formatCount(count, 'contact is', 'contacts are')} on no list; ${formatCount(alike, 'looks', 'look')} like somebody on it`;
  return `${what}. If they are meant, findings may change: see Study, Names.`;
}

function whyNothing({ n, answered }: VerdictSummary, { asked }: Pick<Reconciled, 'asked'>): string {
  if (answered === 0) return n === 1 ? 'The one manager on the roster did not answer.' : `None of the ${formatCount(n)} managers on the roster answered.`;
  if (asked.absence === 'unknown') return 'In this study not being named means nothing: what somebody did not mention was perhaps only not asked for. Contacts can be looked at; a lack of them cannot.';
  return 'What the rule needs was not asked, or was cut off by a limit on names.';
}

function bounds(summary: VerdictSummary, who: string): string {
  const { n, answered, isolated, cannotSay } = summary;
  const possibly = possiblyOf(summary);
  const silent = n - answered;
  const most = isolated + possibly + cannotSay;
  const open = cannotSay - silent;
  if (n === 1) return most === isolated ? 'There is no other on the roster.' : 'Those who did not answer could change it.';
  if (most === isolated) return `No missing answer could change that for any of the ${formatCount(n)} ${who} on the roster.`;
  const because = [
    silent > 0 ? `${spellNumber(silent)} did not answer` : '',
    possibly > 0 ? `${spellNumber(possibly)} ${are(possibly)} possibly isolated` : '',
    open > 0 ? `for ${spellNumber(open)} too little is known` : '',
  ].filter((part) => part !== '');
  return `Between ${formatCount(isolated)} and ${formatCount(most)} of all ${formatCount(n)} ${who} on the roster, as ${because.join(' and ')}.`;
}

function otherGroups(byGroup: Summaries['byGroup'], codebook: Codebook): string {
  const parts = byGroup
    .filter(({ id, summary }) => id !== 'general' && summary.cannotSay < summary.n)
    .map(({ id, summary }) => {
      const label = id === '' ? 'group not recorded' : (codebook.groups.find((group) => group.id === id)?.label ?? id).toLowerCase();
      return `${label} ${formatCount(summary.isolated)} of ${formatCount(summary.n - summary.cannotSay)}`;
    });
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
}
