import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/Analysis';
import type { Reconciled } from '../domain/Reconciled';
import type { VerdictSummary } from '../domain/Verdict';
import { spellNumber } from './spellNumber';

type Summaries = Pick<IsolationAnalysis, 'all' | 'byGroup'>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const are = (count: number): string => (count === 1 || count === 0 ? 'is' : 'are');

/** The answer in one sentence, and what qualifies it. About general managers where there are some: they are whom the question is about. */
export function writeHeadline({ all, byGroup }: Summaries, reconciled: Reconciled, codebook: Codebook): Pick<IsolationAnalysis, 'headline' | 'qualification'> {
  if (all.n === 0) return { headline: 'There is nobody on the roster yet', qualification: '' };
  const general = byGroup.find(({ id }) => id === 'general')?.summary;
  const asked = general !== undefined && general.cannotSay < general.n ? general : all;
  const who = asked === general ? 'general managers' : 'managers';
  // Somebody who answered may still be one of whom nothing can be said.
  const judged = asked.n - asked.cannotSay;
  const whom = judged === asked.answered ? 'who answered' : 'of whom something can be said';
  if (judged === 0) return { headline: 'Nothing can be said about who is isolated', qualification: whyNothing(all, reconciled) };
  if (judged === 1) {
    return { headline: `The only ${who.slice(0, -1)} ${whom} is ${asked.flagged === 1 ? '' : 'not '}isolated`, qualification: bounds(asked, general === undefined ? '' : who) };
  }
  return {
    headline: `${capital(spellNumber(asked.flagged))} of the ${judged} ${who} ${whom} ${are(asked.flagged)} isolated`,
    qualification: [bounds(asked, general === undefined ? '' : who), otherGroups(asked === general ? byGroup : [], codebook)].filter((part) => part !== '').join(' '),
  };
}

function whyNothing({ n, answered }: VerdictSummary, { asked }: Reconciled): string {
  if (answered === 0) return `None of the ${n} managers on the roster answered.`;
  if (asked.absence === 'unknown') return 'In this study not being named means nothing: what somebody did not mention was perhaps only not asked for. Contacts can be looked at; a lack of them cannot.';
  return 'What the rule needs was not asked, or was cut off by a limit on names.';
}

function bounds({ n, answered, isolated, veryLikely, probably, possibly, cannotSay }: VerdictSummary, who: string): string {
  const uncertain = veryLikely + probably + possibly;
  const silent = n - answered;
  const most = isolated + uncertain + cannotSay;
  const open = cannotSay - silent;
  const because = [
    silent > 0 ? `${spellNumber(silent)} did not answer` : '',
    uncertain > 0 ? `${spellNumber(uncertain)} ${are(uncertain)} uncertain` : '',
    open > 0 ? `for ${spellNumber(open)} too little was asked` : '',
  ].filter((part) => part !== '');
  const everybody = `all ${n}${who === '' ? '' : ` ${who}`}`;
  if (most === isolated) return `That is certain for ${everybody} on the roster.`;
  return `Between ${isolated} and ${most} of ${everybody} on the roster, as ${because.join(' and ')}.`;
}

function otherGroups(byGroup: Summaries['byGroup'], codebook: Codebook): string {
  const parts = byGroup
    .filter(({ id, summary }) => id !== 'general' && summary.cannotSay < summary.n)
    .map(({ id, summary }) => {
      const label = id === '' ? 'group not told' : (codebook.groups.find((group) => group.id === id)?.label ?? id).toLowerCase();
      return `${label} ${summary.flagged} of ${summary.n - summary.cannotSay}`;
    });
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
}
