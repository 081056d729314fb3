import { ABSENT, LAPSED } from '../Activity';
import type { NetworkEntry } from '../NetworkEntry';
import type { Person } from '../Person';
import { EXTERNAL, INTERNAL, POSITION_UNTOLD } from '../Position';
import { GrowingTable } from './GrowingTable';
import type { Nominations } from './Nominations';

type Filled = 'types' | 'position' | 'structure' | 'coordination' | 'membership' | 'formation';
const FILLED: readonly Filled[] = ['types', 'position', 'structure', 'coordination', 'membership', 'formation'];
/** Across the boundary of the organisation counts as outside it. */
const POSITION_CODES: Readonly<Record<NetworkEntry['position'], number>> = {
  '': POSITION_UNTOLD,
  internal: INTERNAL,
  external: EXTERNAL,
  across: EXTERNAL,
};

/**
 * The rows as reports are made of them: a row about a network of the register takes from it the types, the dimensions and
 * the position that it leaves blank, and has lapsed where the network is closed, unless it says that there is no tie.
 * The nominations themselves where no row is about such a network. docs/isolation.md, 6. Linear in rows.
 *
 * @param to the person meant by each nomination, an index into `people`; −1 = nobody
 */
export function fillFromRegister(nominations: Nominations, to: Int32Array, people: readonly Person[]): Nominations {
  if (!people.some(({ network }) => network !== null)) return nominations;
  const { length } = nominations;
  const lists = new GrowingTable(nominations.lists, (list) => JSON.stringify(list));
  const codes = people.map(({ network }) => (network === null ? null : codesOf(network, lists)));
  const copies = new Map<keyof Nominations, Int32Array | Uint8Array>();
  /** A copy of a column, as long as the rows; made when something is written into it. */
  const copyOf = (name: Filled | 'activity'): Int32Array | Uint8Array => {
    const known = copies.get(name);
    if (known !== undefined) return known;
    const copy = name === 'types' ? new Int32Array(length) : new Uint8Array(length);
    copy.set(nominations[name].subarray(0, length));
    copies.set(name, copy);
    return copy;
  };
  for (let row = 0; row < length; row += 1) {
    const network = codes[to[row] ?? -1] ?? null;
    if (network === null) continue;
    for (const name of FILLED) if (network[name] !== 0 && (nominations[name][row] ?? 0) === 0) copyOf(name)[row] = network[name];
    if (network.isClosed && nominations.activity[row] !== ABSENT) copyOf('activity')[row] = LAPSED;
  }
  return copies.size === 0 ? nominations : { ...nominations, lists: lists.entries, ...Object.fromEntries(copies) };
}

function codesOf(
  { types, position, structure, coordination, membership, formation, status }: NetworkEntry,
  lists: GrowingTable<readonly string[]>,
) {
  return {
    types: lists.place(types),
    position: POSITION_CODES[position],
    structure,
    coordination,
    membership,
    formation,
    isClosed: status === 'closed',
  };
}
