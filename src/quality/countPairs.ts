import type { PairsOf, Quality } from '../domain/results/Quality';
import type { Reconciled } from '../domain/results/Reconciled';
import { eachPair } from '../network/eachPair';
import type { View } from '../network/View';

/**
 * Pairs that both could have denied: in how many both name the other, whatever the type and type by type (both of the
 * same type). One-sided is not an error: a mentor need not name whom they mentor. docs/measures.md, 5.4.
 */
export function countPairs(reconciled: Reconciled, view: View, types: readonly string[]): Pick<Quality, 'pairs' | 'pairsByType'> {
  const { reports } = reconciled;
  const all = { confirmed: 0, oneSided: 0 };
  const byType = new Map(types.map((id) => [id, { confirmed: 0, oneSided: 0 }]));
  for (const pair of eachPair(reconciled, view, types)) {
    if (pair.status === 'unverifiable') continue;
    all[pair.status === 'confirmed' ? 'confirmed' : 'oneSided'] += 1;
    for (const type of pair.types) {
      const counts = byType.get(type);
      const sides = pair.reports.filter((report) => reports.lists[reports.types[report] ?? 0]?.includes(type) === true).length;
      if (counts !== undefined) counts[sides === 2 ? 'confirmed' : 'oneSided'] += 1;
    }
  }
  const occurs = ({ confirmed, oneSided }: PairsOf): boolean => confirmed + oneSided > 0;
  return { pairs: { id: '', ...all }, pairsByType: [...byType].map(([id, counts]) => ({ id, ...counts })).filter(occurs) };
}
