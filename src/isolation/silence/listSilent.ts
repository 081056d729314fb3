import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import { reportsBy } from '../../network/reportsBy';
import { isSilentAbout } from './isSilentAbout';

/** More names than anybody reads; a national study has a hundred thousand silent managers, and each may be silent about each. */
const MOST_LISTED = 200;

/** The k themselves, or the first 200 of them: who they are whose word about a manager is missing, ascending. docs/isolation.md, 4. */
export function listSilent(
  reconciled: Reconciled,
  rule: IsolationRule['rule'],
): (manager: number, neighbours: Int32Array) => readonly number[] {
  const { managers, response, partial, reports } = reconciled;
  const maySilent = Array.from({ length: managers }, (_, manager) => manager).filter(
    (manager) => response[manager] !== 'answered' || partial[manager] === 1,
  );
  return (manager, neighbours) => {
    const tied = new Set(neighbours);
    const [start, end] = reportsBy(reports, manager);
    const candidates = rule === 'either' ? maySilent : Array.from(reports.to.subarray(start, end)).filter((other) => other < managers);
    const silent: number[] = [];
    for (const other of candidates) {
      if (silent.length === MOST_LISTED) break;
      if (other !== manager && !tied.has(other) && isSilentAbout(reconciled, other, manager)) silent.push(other);
    }
    return silent;
  };
}
