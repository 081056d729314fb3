import { foldPlace } from '../../domain/isSamePlace';
import type { Candidate } from '../../domain/results/Candidate';
import type { NameDoubt } from '../../domain/results/NameDoubt';
import type { Reconciled } from '../../domain/results/Reconciled';
import { FIXED_BITS, LIMITS } from './identityWeights';

/**
 * Names that are read as somebody of the staff list and are spelt otherwise there, by a title or an accent: almost always they are, and
 * now and then they are a namesake who is not on the list.
 */
export function listRespelt({ people, managers, from }: Reconciled, doubts: readonly NameDoubt[]): readonly Candidate[] {
  return doubts.flatMap(({ written, organisation, person, joined, why, rows }): readonly Candidate[] => {
    if (!joined || why !== 'spelling' || person >= managers) return [];
    const byReporter = new Map<string, number[]>();
    for (const row of rows) {
      // Of a name without an organisation, one respondent may mean another than the next.
      const by = foldPlace(organisation) === '' ? (people[from[row] ?? -1]?.id ?? '') : '';
      byReporter.set(by, [...(byReporter.get(by) ?? []), row]);
    }
    const { id = '', name = '' } = people[person] ?? {};
    return Array.from(byReporter, ([by, own]): Candidate => {
      const reporters = own.map((row) => from[row] ?? -1).filter((one) => one >= 0 && one < managers);
      return {
        a: { name: written, organisation, column: 'to', by },
        b: { name: id, organisation: '', column: 'people', by: '' },
        score: LIMITS.respelt,
        confidence: 'surely',
        evidence: [{ kind: 'respelt', bits: FIXED_BITS.respelt, a: written, b: name, count: 0 }],
        rows: own,
        otherRows: [],
        person,
        touches: [...new Set([...reporters, person])].sort((x, y) => x - y),
        isRead: true,
      };
    });
  });
}
