import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { VerdictLabel } from '../../domain/results/Verdict';
import { computeHolds } from './computeHolds';
import { countLabelFacts } from '../facts/countLabelFacts';
import { judgeStated, labelAlone } from '../judgeManager';
import { readGiven } from '../facts/readGiven';
import { rememberPlaces } from '../../domain/rememberPlaces';

/** Labels, and how likely each manager is isolated and is not, if whoever is silent named others as those did who answered. */
export interface Chances {
  readonly labels: readonly VerdictLabel[];
  /** By manager; what is left of 1 cannot be said. */
  readonly isolated: Float64Array;
  readonly notIsolated: Float64Array;
}

/**
 * The chances of every manager in one state of a study, exact: of a finding that is possibly isolated, `holds` of docs/isolation.md, 5;
 * not isolated is who is so even if all that cannot be judged is a lack. Missing answers leave the other findings as they are.
 */
export function computeLikelihoods(rule: IsolationRule): (reconciled: Reconciled) => Chances {
  const same = rememberPlaces();
  const { tau, sigma } = rule;
  return (reconciled) => {
    const { managers, response } = reconciled;
    const stands = countLabelFacts(reconciled, rule, readGiven(reconciled, rule, same));
    const [isolated, notIsolated] = [new Float64Array(managers), new Float64Array(managers)];
    const labels = Array.from({ length: managers }, (_, manager): VerdictLabel => {
      if (response[manager] !== 'answered') return 'cannot_say';
      const standing = stands.of(manager);
      const label = labelAlone(standing, () => stands.silentOf(manager), tau, sigma);
      if (label === 'isolated') isolated[manager] = 1;
      else if (label === 'not_isolated') notIsolated[manager] = 1;
      else {
        const facts = { ...standing, ...stands.silenceAbout(manager) };
        if (label === 'possibly') isolated[manager] = computeHolds(facts, tau, sigma);
        if (judgeStated(facts, tau) < sigma) notIsolated[manager] = 1 - computeHolds(facts, tau, sigma, true);
      }
      return label;
    });
    return { labels, isolated, notIsolated };
  };
}
