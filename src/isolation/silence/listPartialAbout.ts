import type { Reconciled } from '../../domain/results/Reconciled';
import { addTo } from '../../support/addTo';

/** By manager, the managers whose list may go on and who did write about them: of them their word is there. */
export function listPartialAbout({
  managers,
  response,
  partial,
  spoken,
  spokenOffsets,
}: Reconciled): ReadonlyMap<number, readonly number[]> {
  const about = new Map<number, number[]>();
  for (let manager = 0; manager < managers; manager += 1) {
    if (partial[manager] !== 1 || response[manager] !== 'answered') continue;
    for (const contact of spoken.subarray(spokenOffsets[manager], spokenOffsets[manager + 1])) addTo(about, contact, manager);
  }
  return about;
}
