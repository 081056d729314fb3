import type { Decision } from '../../domain/Decision';
import type { Candidate } from '../../domain/results/Candidate';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';
import { pairKey } from '../../domain/writtenKey';
import { buildRoster } from '../buildRoster';
import { reconcileSettled } from '../reconcileSettled';
import type { SettledNames } from '../settleNames';
import { settleNames } from '../settleNames';

/** A study as it would be if these candidates were not as they are read: one person, or two where they are read as one. */
export type Readings = (otherwise: readonly Candidate[]) => Reconciled;

/**
 * The study with candidates read otherwise, beside what was decided: what `reconcile` makes of decisions that say so, without
 * settling every name again for each of the hundreds of readings that are tried. Who reports, and who is not whom, is settled by
 * decisions: what somebody wrote speaks only once it is known who they are, and a namesake is another contact of each respondent.
 */
export function makeReadings(study: Study, round: string | null): Readings {
  const roster = buildRoster(study.people, study.nominations);
  let last: { readonly key: string; readonly settled: SettledNames } | null = null;
  const settleWith = (decided: readonly Candidate[]): SettledNames => {
    const key = decided.map(pairKey).join('\n\n\n');
    if (last?.key !== key) {
      const said = decided.map(({ a, b, isRead }): Decision => ({ a, b, is: isRead ? 'different' : 'same', who: '', on: '', why: '' }));
      last = { key, settled: settleNames(said.length === 0 ? study : { ...study, decisions: [...study.decisions, ...said] }, roster) };
    }
    return last.settled;
  };
  const isMoved = ({ a, b, isRead }: Candidate): boolean => !isRead && a.column !== 'from' && b.column !== 'from';
  return (otherwise) => {
    const settled = settleWith(otherwise.filter((candidate) => !isMoved(candidate)));
    return reconcileSettled(study, roster, moveContacts(settled, otherwise.filter(isMoved), roster.people.length), round, true);
  };
}

/** Rows about one contact as rows about another; who is on the staff list stands for the others. */
function moveContacts(settled: SettledNames, joined: readonly Candidate[], listed: number): SettledNames {
  if (joined.length === 0) return settled;
  const { from } = settled;
  const to = settled.to.slice();
  const parent = new Map<number, number>();
  const find = (person: number): number => {
    let root = person;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  /** Rows of a name that several have are not taken until it is known who is meant: until then they are somebody by themselves. */
  const untaken = new Map<number, readonly number[]>();
  const whoIn = (rows: readonly number[]): number => {
    const [first = 0] = rows;
    const person = to[first] ?? -1;
    if (person >= 0) return person;
    const nobody = settled.people.length + first;
    untaken.set(nobody, rows);
    return nobody;
  };
  for (const { rows, otherRows, person } of joined) {
    const [one, other] = [find(whoIn(rows)), find(person >= 0 ? person : whoIn(otherRows))];
    if (one !== other) parent.set(Math.max(one, other), Math.min(one, other));
  }
  const meet = (row: number, person: number): void => {
    to[row] = person === from[row] ? -1 : person;
  };
  for (let row = 0; row < to.length; row += 1) {
    const contact = to[row] ?? -1;
    if (contact >= listed && parent.has(contact)) meet(row, find(contact));
  }
  for (const [nobody, rows] of untaken) {
    const person = find(nobody);
    if (person < listed) for (const row of rows) meet(row, person);
  }
  return { ...settled, to };
}
