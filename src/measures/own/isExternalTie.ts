import { isSamePlace } from '../../domain/isSamePlace';
import type { Reconciled } from '../../domain/results/Reconciled';
import { EXTERNAL, INTERNAL } from '../../domain/Position';

/**
 * Whether an own tie leads out of the reporter's organisation; `null` = not known. To a manager of the roster, their
 * organisation decides, where both are stated; to anybody else the position, as stated or by organisation.
 * docs/isolation.md, 2 (R1).
 *
 * @param same whether two names are of one organisation; one that remembers, where many ties are asked about
 */
export function isExternalTie(
  { people, managers, reports }: Reconciled,
  report: number,
  same: typeof isSamePlace = isSamePlace,
): boolean | null {
  const contact = reports.to[report] ?? 0;
  if (contact < managers) {
    const hers = people[reports.from[report] ?? 0]?.organisation ?? '';
    const theirs = people[contact]?.organisation ?? '';
    const isSame = same(hers, theirs);
    // Two names that may be of one organisation are neither inside nor outside, whatever the position says.
    if (hers !== '' && theirs !== '') return isSame === null ? null : !isSame;
  }
  const position = reports.position[report];
  if (position === EXTERNAL) return true;
  return position === INTERNAL ? false : null;
}
