import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import type { View } from '../network/View';
import { countLabelFacts } from './facts/countLabelFacts';
import { labelAlone } from './judgeManager';
import { readGiven } from './facts/readGiven';
import { rememberPlaces } from '../domain/rememberPlaces';

interface Known {
  /** What `isolationView` gives of this state. */
  readonly view?: View | undefined;
  /** By report of this state, which one of the base it was; −1 = it is new. */
  readonly source?: Int32Array | undefined;
}

/**
 * The labels alone, by manager. For the thousands of states of one study that robustness tries: which names are of one
 * organisation is found once for all of them, and who is silent is asked only where a label depends on it.
 *
 * @param base the study whose states they are: what its reports say is read once
 */
export function makeLabeller(
  rule: IsolationRule,
  base: Reconciled | null = null,
): (reconciled: Reconciled, known?: Known) => readonly VerdictLabel[] {
  const same = rememberPlaces();
  const given = base === null ? null : readGiven(base, rule, same);
  return (reconciled, { view, source } = {}) => {
    const before = given === null || source === undefined ? null : { given, source };
    const { of, silentOf } = countLabelFacts(reconciled, rule, readGiven(reconciled, rule, same, before), view);
    const labels: VerdictLabel[] = [];
    for (let manager = 0; manager < reconciled.managers; manager += 1)
      labels.push(
        reconciled.response[manager] === 'answered' ? labelAlone(of(manager), () => silentOf(manager), rule.tau, rule.sigma) : 'cannot_say',
      );
    return labels;
  };
}
