import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import { labelAlone } from './judgeManager';
import { rememberPlaces } from './rememberPlaces';
import { standEverybody } from './standEverybody';

/**
 * The labels alone, by manager: the same as of `computeFacts` (a test holds them equal). For the thousands of states of one study that
 * robustness tries: which names are of one organisation is found once for all of them.
 */
export function makeLabeller(rule: IsolationRule): (reconciled: Reconciled) => readonly VerdictLabel[] {
  const same = rememberPlaces();
  return (reconciled) => {
    const stands = standEverybody(reconciled, rule, same, false);
    return Array.from({ length: reconciled.managers }, (_, manager): VerdictLabel => {
      if (reconciled.response[manager] !== 'answered') return 'cannot_say';
      return labelAlone(stands.of(manager), () => stands.silenceAbout(manager).silent, rule.tau, rule.sigma);
    });
  };
}
