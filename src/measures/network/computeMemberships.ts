import type { Lens } from '../../domain/Lens';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Csr } from '../../network/Csr';
import { selectReports } from '../../network/selectReports';
import { sortByKey } from '../../support/sortByKey';

/** The two-mode part of a study: managers, and the groups and organisations that they name. docs/measures.md, 1.4. */
export interface Memberships {
  /** Those named within the lens, as indices into `Reconciled.people`, ascending. */
  readonly collectivities: Int32Array;
  /** By place in `collectivities`: the managers who name it, ascending. */
  readonly members: Csr;
  /** By manager: the places of those they name, ascending. */
  readonly namedBy: Csr;
}

/** Who names which group within a lens, whatever its rule: groups do not answer. Linear in reports. */
export function computeMemberships({ people, managers, reports }: Reconciled, lens: Lens): Memberships {
  const selected = selectReports(reports, lens);
  const placeOf = new Int32Array(people.length).fill(-1);
  const held: number[] = [];
  for (let report = 0; report < reports.length; report += 1) {
    const to = reports.to[report] ?? 0;
    if (selected[report] !== 1 || to < managers || (reports.from[report] ?? managers) >= managers || people[to]?.kind !== 'collectivity')
      continue;
    held.push(report);
    placeOf[to] = 0;
  }
  const collectivities = Int32Array.from(people.keys()).filter((person) => placeOf[person] === 0);
  collectivities.forEach((person, place) => {
    placeOf[person] = place;
  });
  const manager = Int32Array.from(held, (report) => reports.from[report] ?? 0);
  const place = Int32Array.from(held, (report) => placeOf[reports.to[report] ?? 0] ?? 0);
  // Reports are sorted by from and to, so both sides come out ascending.
  const byPlace = sortByKey(
    manager.map((_, at) => at),
    place,
    collectivities.length,
  );
  return {
    collectivities,
    members: { offsets: countOffsets(collectivities.length, place), targets: byPlace.map((at) => manager[at] ?? 0) },
    namedBy: { offsets: countOffsets(managers, manager), targets: place },
  };
}

function countOffsets(rows: number, ends: Int32Array): Int32Array {
  const offsets = new Int32Array(rows + 1);
  for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let row = 1; row <= rows; row += 1) offsets[row] = (offsets[row] ?? 0) + (offsets[row - 1] ?? 0);
  return offsets;
}
