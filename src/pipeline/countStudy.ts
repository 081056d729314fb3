import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import { isTaken } from '../domain/results/isTaken';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { Lens } from '../domain/Lens';
import { buildView } from '../network/buildView';
import { findReport } from '../network/findReport';
import type { View } from '../network/View';

/**
 * Counts of the command-line contract. `people` are the managers on the roster; `nominations` the rows taken in the
 * round; `ties` the pairs with a report, of anybody; `arcs` and `edges` those of the lens.
 * @param through the lens, or what it showed where that has been built already
 */
export function countStudy(
  study: Study,
  reconciled: Reconciled,
  through: Lens | Pick<View, 'arcs' | 'edges'>,
): Readonly<Record<string, number>> {
  const { arcs, edges } = 'arcs' in through ? through : buildView(reconciled, through);
  const { reports, people, managers } = reconciled;
  let ties = 0;
  for (let report = 0; report < reports.length; report += 1) {
    const from = reports.from[report] ?? 0;
    const to = reports.to[report] ?? 0;
    // Of two who name each other, the report of the one who stands first counts for both.
    if (from < to || findReport(reports, to, from) < 0) ties += 1;
  }
  const offRoster = people.slice(managers);
  return {
    people: managers,
    respondents: reconciled.response.filter((response) => response === 'answered').length,
    outsidePersons: offRoster.filter((person) => person.kind === 'outside_person').length,
    collectivities: offRoster.filter((person) => person.kind === 'collectivity').length,
    nominations: countTaken(study, reconciled),
    ties,
    arcs,
    edges,
  };
}

function countTaken({ nominations }: Study, reconciled: Reconciled): number {
  const isOfRound = makeRoundTest(nominations, reconciled.round);
  let taken = 0;
  for (let row = 0; row < nominations.length; row += 1) {
    if (!isOfRound(row)) continue;
    if (isTaken(reconciled, row)) taken += 1;
  }
  return taken;
}
