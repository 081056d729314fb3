import { formatCount } from '../../domain/formatCount';
import type { Verdict } from '../../domain/results/Verdict';
import type { WorldCount, Worlds } from '../../domain/results/Worlds';
import { WORLDS } from '../../domain/results/Worlds';

/** In how many worlds a finding holds; `null` where nothing can be said. */
export function countHolding(label: Verdict['label'], count: WorldCount | null | undefined): number | null {
  if (count === null || count === undefined || label === 'cannot_say') return null;
  return label === 'not_isolated' ? count.notIsolated : count.isolated;
}

/**
 * “Holds in 96 of 100 plausible cases. What is left depends on one name.”, and '' where there is nothing to say.
 *
 * @param names how many open names there are of which one alone gives another finding
 */
export function sayHolding({ label, k }: Pick<Verdict, 'label' | 'k'>, count: WorldCount | null | undefined, names: number): string {
  const holds = countHolding(label, count);
  if (holds === null) {
    if (count === null || count === undefined || count.isolated + count.notIsolated === 0) return '';
    return `In ${count.isolated} of ${WORLDS} plausible cases they have few contacts or no wider network, and in ${count.notIsolated} they do not; in the others we cannot say.`;
  }
  const all = `Holds in ${holds} of ${WORLDS} plausible cases.`;
  if (holds === WORLDS)
    return names === 0 ? all : `${all} ${names === 1 ? 'One name' : formatCount(names, 'name', 'names')} could change it.`;
  const left = [
    names === 0 ? '' : names === 1 ? 'one name' : formatCount(names, 'name', 'names'),
    label === 'possibly' && k > 0 ? 'missing answers' : '',
  ].filter((part) => part !== '');
  return `${all} What is left depends on ${left.length === 0 ? 'several names together' : left.join(' and ')}.`;
}

/** What open names make of the findings of a study. */
export function sayWorlds({ names, counts, turned }: Worlds): string {
  if (names === 0)
    return 'No name is open: every contact is somebody on the staff list, or like nobody on it. No finding depends on how names are matched.';
  const open = `${formatCount(names, 'name', 'names')} may be somebody else than Kith reads.`;
  return turned.length === 0
    ? `${open} None of the ${formatCount(counts.length, 'finding', 'findings')} would change.`
    : `${open} ${formatCount(turned.length)} of ${formatCount(counts.length, 'finding', 'findings')} ${turned.length === 1 ? 'depends' : 'depend'} on how names are matched.`;
}

/** How worlds are drawn, for a reviewer. */
export function sayWorldsMethod({ seed }: Worlds): string {
  return `${WORLDS} worlds, seed ${seed}. In each, an open name is one person of the staff list or none of them, each as likely as “Same person?” weighs it; two contacts who are not on the staff list are one person, or two, in the same way. A name spelt as on the list but for a title or an accent is somebody else in one of a hundred. Names spelt alike fall alike. Your answers hold in every world; “not sure” stays open. Nobody is two people whom one manager names. Missing answers are not drawn: the chance that a finding holds is worked out exactly in each world, as if managers who did not answer named others as often as those who did. Counts are cut, not rounded.`;
}
