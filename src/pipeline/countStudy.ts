import { makeRoundTest } from '../domain/nominations/makeRoundTest';
import { isTaken } from '../domain/results/isTaken';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { Lens } from '../domain/Lens';
import { buildView } from '../network/buildView';
import type { View } from '../network/View';
import { sortByKey } from '../support/sortByKey';

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
  const { people, managers } = reconciled;
  const offRoster = people.slice(managers);
  return {
    people: managers,
    respondents: reconciled.response.filter((response) => response === 'answered').length,
    outsidePersons: offRoster.filter((person) => person.kind === 'outside_person').length,
    collectivities: offRoster.filter((person) => person.kind === 'collectivity').length,
    nominations: countTaken(study, reconciled),
    ties: countTies(reconciled),
    arcs,
    edges,
  };
}

/** Pairs with a report: of two who name each other, only the report of the one who stands first counts. */
function countTies({ people, reports: { length, from, to } }: Reconciled): number {
  // By whom they are about, then by whose they are, as the reports themselves are by whose they are, then by whom they are about.
  const turned = sortByKey(Int32Array.from(from.keys()), to, people.length);
  let ties = length;
  let at = 0;
  for (let report = 0; report < length; report += 1) {
    const [one, other] = [from[report] ?? 0, to[report] ?? 0];
    while (at < length && ((to[turned[at] ?? 0] ?? 0) - one || (from[turned[at] ?? 0] ?? 0) - other) < 0) at += 1;
    const isAnswered = at < length && to[turned[at] ?? 0] === one && from[turned[at] ?? 0] === other;
    if (isAnswered && one > other) ties -= 1;
  }
  return ties;
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
