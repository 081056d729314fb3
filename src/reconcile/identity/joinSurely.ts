import type { Candidate } from '../../domain/results/Candidate';
import { writtenKey } from '../../domain/writtenKey';

/**
 * What may be joined without asking: the candidates that are sure, as far as they agree with each other. Two of the staff list are
 * never one, and neither are two whom one respondent names beside each other. The surest are joined first.
 *
 * @param reporterOf the respondent who wrote a row
 */
export function joinSurely(candidates: readonly Candidate[], reporterOf: (row: number) => number): readonly Candidate[] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    return root;
  };
  const listed = new Map<string, number>();
  const namedBy = new Map<string, ReadonlySet<number>>();
  const start = (key: string, person: number, rows: readonly number[]): void => {
    if (parent.has(key)) return;
    parent.set(key, key);
    if (person >= 0) listed.set(key, person);
    namedBy.set(key, new Set(rows.map(reporterOf)));
  };
  // Who may be somebody on the list is not joined to others who are not: it would decide for all of them.
  const mayBeListed = new Set(candidates.flatMap(({ a, person }) => (person >= 0 ? [writtenKey(a)] : [])));
  return candidates
    .filter(({ confidence }) => confidence === 'surely')
    .toSorted((x, y) => y.score - x.score)
    .filter(({ a, b, person, rows, otherRows }) => {
      const [one, other] = [writtenKey(a), writtenKey(b)];
      if (person < 0 && (mayBeListed.has(one) || mayBeListed.has(other))) return false;
      start(one, -1, rows);
      start(other, person, otherRows);
      const [ours, theirs] = [find(one), find(other)];
      if (ours === theirs) return true;
      if (listed.has(ours) && listed.has(theirs)) return false;
      const [here, there] = [namedBy.get(ours) ?? new Set<number>(), namedBy.get(theirs) ?? new Set<number>()];
      if ([...here].some((reporter) => there.has(reporter))) return false;
      parent.set(ours, theirs);
      namedBy.set(theirs, new Set([...here, ...there]));
      const whom = listed.get(ours);
      if (whom !== undefined) listed.set(theirs, whom);
      return true;
    });
}
