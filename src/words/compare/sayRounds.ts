import type { AskedItem } from '../../domain/Instrument';
import type { OutcomeChange, RoundChange } from '../../domain/results/RoundChange';
import { writeFigure, writeP } from '../../statistics/writeFigure';
import { nameGates } from '../quality/nameGates';
import { sayBasis } from './sayBasis';
import { haveFewWays } from './writeTestSentence';

const ITEMS: Readonly<Record<AskedItem, string>> = {
  types: 'network types',
  motives: 'motives',
  activity: 'whether ties are in use',
  position: 'inside or outside',
  outside: 'contacts not on the staff list',
  perceived_isolation: 'feeling alone',
  needs: 'needs',
  barriers: 'barriers',
  groups: 'groups and organisations as contacts',
  like_post: 'contacts in a like post',
  units: 'units',
  lacks_networks: 'lacking a network',
};
const CANNOT = 0.05;

/** A round as a sentence names it. */
export const nameRound = (round: string): string => (round === '' ? 'the round without a name' : round);

/** Two rounds: what became of the ties, what to keep in mind, and how it was worked out; '' where there is nothing to say. */
export function sayRounds(change: RoundChange): {
  readonly sentence: string;
  readonly asked: string;
  readonly silent: string;
  readonly gated: string;
  readonly warning: string;
  readonly method: string;
} {
  return {
    sentence: sayTies(change),
    asked: sayAsked(change.asked),
    silent: saySilent(change),
    gated: sayGated(change.gated),
    warning: change.isCompared
      ? 'Change of those with the offer minus change of those without, whether or not they took it up. p is about the offer only if it was assigned by chance; if it went to those with low values, part of the rise is regression to the mean. No p is corrected for the number of outcomes.'
      : 'There is no comparison group. People chosen because their values were low tend to rise anyway (regression to the mean), so a change does not show an effect.',
    method: `Only what the same manager was asked in both rounds: pairs whose reporter answered both, did not reach the limit on names in either round, in a study where silence means none. Jaccard = kept / (kept + lost + gained). Lapsed contacts are not ties. ${change.bases.map(sayBasis).join(' ')}`,
  };
}

/** Difference in differences, by permutation of the offer within organisation. */
export function sayOffer({ about: { name } }: Pick<OutcomeChange, 'about'>, offer: NonNullable<OutcomeChange['offer']>): string {
  const { changeOffered, offered, changeNotOffered, notOffered, difference, within, p, pMin } = offer;
  return `“${name}” changed by ${writeFigure(changeOffered)} on average among ${offered} who were offered it and by ${writeFigure(changeNotOffered)} among ${notOffered} who were not: difference in differences ${writeFigure(difference)}, within organisations ${writeFigure(within)}, stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin)}).${pMin > CANNOT ? (haveFewWays(offer) ? ' There are too few managers to tell.' : ' Too few managers differ in this to tell.') : ''}`;
}

function sayTies({ rounds, answeredBoth, managers, isOrderKnown }: RoundChange): string {
  const { kept, lost, gained, unknown, jaccard } = managers;
  const [earlier, later] = rounds.map((round) => (round === '' ? nameRound(round) : `“${round}”`));
  const unsure = isOrderKnown
    ? ''
    : ' The names of the rounds do not show which came first. If it was the other way round, swap lost and gained.';
  const rest =
    unknown === 0
      ? ''
      : ` ${unknown} more ${unknown === 1 ? 'is' : 'are'} not known, because they were not asked about both times, or the person reached the name limit in one round.`;
  return `From ${earlier ?? ''} to ${later ?? ''}: among the ${answeredBoth.length} managers who answered both rounds, ${kept} ties with other managers were kept, ${lost} lost and ${gained} gained${jaccard === null ? '' : ` (Jaccard ${writeFigure(jaccard)})`}.${rest}${unsure}`;
}

function sayAsked({ changed, types: only, isStated }: RoundChange['asked']): string {
  const types =
    changed.some(({ item }) => item === 'types') || only.length === 0 ? '' : ` Network types of one round only: ${only.join(', ')}.`;
  const assumed = 'Kith assumes that the wording and the name limit were the same in both rounds.';
  if (changed.length === 0) return `Both rounds have answers to the same questions.${types} ${assumed}`;
  const named = changed.map(({ item, round }) => `${ITEMS[item]} (only in ${nameRound(round)})`).join(', ');
  const meant = isStated
    ? 'Under Study, you set once for all rounds what was asked, so a missing answer in the other round counts as none. If it was not asked there, ignore the change.'
    : 'Results that need them are not compared.';
  return `The rounds asked different questions: ${named}. ${meant}${types} ${assumed}`;
}

function saySilent({ rounds: [earlier, later], silent }: RoundChange): string {
  const say = (managers: readonly number[], round: string): string =>
    managers.length === 0 ? '' : `${managers.length} in ${nameRound(round)}`;
  const where = [say(silent.earlier, earlier), say(silent.later, later)].filter((words) => words !== '').join(' and ');
  return where === ''
    ? ''
    : `The people file records once for all rounds who answered. Managers marked as answered who have no answer rows (${where}) count as naming nobody in that round. If some did not take part, mark them as not answered; their rows in the other round still count.`;
}

/** Who is left out of what, of findings and of each outcome, round by round. */
function sayGated(gated: RoundChange['gated']): string {
  const parts = gated.map(
    ({ round, gates, of }) =>
      `${nameGates(gates)} in ${nameRound(round)} (${of.map((name) => (name === null ? 'findings' : `“${name}”`)).join(', ')})`,
  );
  return parts.length === 0 ? '' : `Left out, because too few answered: ${parts.join('; ')}.`;
}
