import { BLANK_NETWORK } from '../../domain/NetworkEntry';
import type { Person } from '../../domain/Person';
import type { PersonCell } from './peopleColumns';

/** Every entry is made from the blank one, so that keys stand in one order. */
const BLANK = JSON.stringify(BLANK_NETWORK);

/** The person with what a cell tells. What the register says of a network goes when it is one no longer. */
export function withCell(person: Person, { told, network }: PersonCell): Person {
  // A second object that is spread takes many times as long, and there is a cell in each row.
  const next: Person = Object.assign({ ...person }, told);
  if (next.kind !== 'collectivity') return next.network === null ? next : { ...next, network: null };
  const entry = { ...BLANK_NETWORK, ...next.network, ...network };
  return { ...next, network: JSON.stringify(entry) === BLANK ? null : entry };
}
