import { ABSENT } from '../Activity';
import { isGroupKind } from '../ContactKind';
import type { AskedItem } from '../Instrument';
import type { Study } from '../Study';

/**
 * Items of which the rows of a round themselves show that they were asked.
 *
 * @param rows indices into the nominations
 * @param to the person meant by each nomination, −1 = nobody; from `managers` on, off the roster
 */
export function itemsOfTheRows(
  { nominations, people }: Pick<Study, 'nominations' | 'people'>,
  rows: Int32Array,
  to: Int32Array,
  managers: number,
): ReadonlySet<AskedItem> {
  // What is written of a tie that is none (absent, or of strength 0) shows nothing, but for what stands in its way.
  const ties =
    nominations.strength.length === 0 && nominations.activity.length === 0
      ? rows
      : rows.filter((row) => nominations.strength[row] !== 0 && nominations.activity[row] !== ABSENT);
  const used = (column: Int32Array | Uint8Array): boolean => ties.some((row) => (column[row] ?? 0) !== 0);
  // Those of the staff list who are no managers follow the managers.
  const others = people.filter(({ kind }) => kind !== 'manager');
  const isGroup = (person: number): boolean => person >= managers && others[person - managers]?.kind === 'collectivity';
  const shown: readonly (readonly [AskedItem, boolean])[] = [
    ['types', used(nominations.types)],
    ['motives', used(nominations.motives)],
    ['activity', used(nominations.activity)],
    ['position', used(nominations.position)],
    ['barriers', rows.some((row) => (nominations.barrier[row] ?? 0) !== 0) || people.some(({ barriers }) => barriers.length > 0)],
    ['outside', ties.some((row) => (to[row] ?? -1) >= managers)],
    ['perceived_isolation', people.some((person) => person.perceivedIsolation !== null)],
    ['needs', people.some((person) => person.needs !== null)],
    ['groups', ties.some((row) => isGroupKind(nominations.contactKind[row] ?? 0)) || ties.some((row) => isGroup(to[row] ?? -1))],
    ['like_post', used(nominations.likePost) || used(nominations.contactRole)],
    ['units', people.some(({ kind, unit }) => kind === 'manager' && unit !== '')],
    ['lacks_networks', people.some(({ lacksNetworks }) => lacksNetworks !== null)],
  ];
  return new Set(shown.filter(([, is]) => is).map(([item]) => item));
}
