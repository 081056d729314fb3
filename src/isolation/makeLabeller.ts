import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import { countLabelFacts } from './countLabelFacts';
import { labelAlone } from './judgeManager';
import { readGiven } from './readGiven';
import { rememberPlaces } from './rememberPlaces';

/**
 * The labels alone, by manager. For the thousands of states of one study that robustness tries: which names are of one
 * organisation is found once for all of them, and who is silent is asked only where a label hangs on it.
 */
export function makeLabeller(rule: IsolationRule): (reconciled: Reconciled) => readonly VerdictLabel[] {
  const same = rememberPlaces();
  return (reconciled) => {
    const { of, silentOf } = countLabelFacts(reconciled, rule, readGiven(reconciled, rule, same));
    return Array.from({ length: reconciled.managers }, (_, manager): VerdictLabel =>
      reconciled.response[manager] === 'answered' ? labelAlone(of(manager), () => silentOf(manager), rule.tau, rule.sigma) : 'cannot_say',
    );
  };
}
