import { ABSENT, LATENT } from '../../domain/Activity';
import { makesReport } from '../../domain/nominations/makesReport';
import type { Person } from '../../domain/Person';
import type { Reconciled } from '../../domain/results/Reconciled';
import { fillFromRegister } from '../../domain/nominations/fillFromRegister';
import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { Nominations } from '../../domain/nominations/Nominations';
import { personText } from '../../editing/personText';
import { sheetColumns } from '../../editing/columnOf';
import type { Rows } from '../../tables/Rows';
import { attributesOf } from './selectPeopleRows';

/** A network of the register: `at` is its index in the list of people; a cell for each column, and who belongs to it. */
export type NetworkRow = Readonly<Record<string, string | number | null>>;

interface Members {
  readonly members: number;
  readonly live: number;
}

/**
 * The networks of the register, in the order of the list.
 *
 * @returns `members`: managers who named it in the round, ended memberships included; `live`: those of them for whom it is in
 * use, or not recorded to be; of a closed network nobody
 */
export function selectNetworkRows(listed: readonly Person[], nominations: Nominations, reconciled: Reconciled): Rows<NetworkRow> {
  const places = listed.flatMap(({ kind }, at) => (kind === 'collectivity' ? [at] : []));
  const members = countMembers(nominations, reconciled);
  const columns = ['at', ...sheetColumns.people.map(({ column }) => column), ...attributesOf(listed), 'members', 'live'];
  function cell(index: number, column: string): string | number | null {
    const at = places[index] ?? -1;
    const network = listed[at];
    if (column === 'at' || network === undefined) return at;
    if (column === 'members' || column === 'live') return members.get(network.id)?.[column] ?? 0;
    return personText(network, column);
  }
  return {
    length: places.length,
    at: (index) => (places[index] === undefined ? undefined : Object.fromEntries(columns.map((column) => [column, cell(index, column)]))),
    cell,
  };
}

/** By id of the network. */
function countMembers(nominations: Nominations, { people, managers, from, to, round }: Reconciled): ReadonlyMap<string, Members> {
  const filled = fillFromRegister(nominations, to, people);
  const isOfRound = makeRoundTest(nominations, round);
  /** Network → manager → whether it is live to them. */
  const named = new Map<number, Map<number, boolean>>();
  for (let row = 0; row < nominations.length; row += 1) {
    const network = to[row] ?? -1;
    const manager = from[row] ?? -1;
    if (network < managers || manager < 0 || people[network]?.kind !== 'collectivity' || !isOfRound(row)) continue;
    if (filled.activity[row] === ABSENT || filled.strength[row] === 0) continue;
    const of = named.get(network) ?? new Map<number, boolean>();
    named.set(network, of);
    of.set(manager, of.get(manager) === true || (makesReport(filled, row) && filled.activity[row] !== LATENT));
  }
  return new Map(
    Array.from(named, ([network, of]) => [people[network]?.id ?? '', { members: of.size, live: [...of.values()].filter(Boolean).length }]),
  );
}
