import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { reportsBy } from '../network/reportsBy';
import { isSilentAbout } from './isSilentAbout';

/** The k themselves: who they are whose word about a manager is missing, ascending. Design of measures, 3.4. */
export function listSilent(reconciled: Reconciled, rule: IsolationRule['rule']): (manager: number, neighbours: Int32Array) => readonly number[] {
  const { managers, response, capped, reports } = reconciled;
  const maySilent = Array.from({ length: managers }, (_, manager) => manager).filter((manager) => response[manager] !== 'answered' || capped[manager] === 1);
  return (manager, neighbours) => {
    const tied = new Set(neighbours);
    const candidates = rule === 'either' ? maySilent : Array.from(reports.to.subarray(...reportsBy(reports, manager))).filter((other) => other < managers);
    return candidates.filter((other) => other !== manager && !tied.has(other) && isSilentAbout(reconciled, other, manager));
  };
}
