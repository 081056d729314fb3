import type { Decision } from '../../domain/Decision';
import type { Candidate } from '../../domain/results/Candidate';
import { writtenKey } from '../../domain/writtenKey';
import { Agreement } from './Agreement';

/**
 * What may be joined without asking: the candidates that are sure, as far as they agree with what was decided and with each other. Two of
 * the staff list are never one, and neither are two whom one respondent names beside each other. The surest are joined first.
 *
 * @param reporterOf the respondent who wrote a row
 */
export function joinSurely(
  candidates: readonly Candidate[],
  reporterOf: (row: number) => number,
  decisions: readonly Decision[] = [],
): readonly Candidate[] {
  const agreement = new Agreement(decisions);
  // Who may be somebody on the list is not joined to others who are not: it would decide for all of them.
  const mayBeListed = new Set(candidates.flatMap(({ a, person }) => (person >= 0 ? [writtenKey(a)] : [])));
  const namedBy = new Map<string, ReadonlySet<number>>();
  return candidates
    .filter(({ confidence, a, b }) => confidence === 'surely' && agreement.isOpen(a, b))
    .toSorted((x, y) => y.score - x.score || (pairText(x) < pairText(y) ? -1 : 1))
    .filter(({ a, b, person, rows, otherRows }) => {
      if (person < 0 && (mayBeListed.has(writtenKey(a)) || mayBeListed.has(writtenKey(b)))) return false;
      const [ours, theirs] = [agreement.clusterOf(a), agreement.clusterOf(b)];
      const here = namedBy.get(ours) ?? new Set(rows.map(reporterOf));
      const there = namedBy.get(theirs) ?? new Set(otherRows.map(reporterOf));
      if (ours !== theirs && [...here].some((reporter) => there.has(reporter))) return false;
      if (!agreement.join(a, b)) return false;
      namedBy.set(agreement.clusterOf(b), new Set([...here, ...there]));
      return true;
    });
}

const pairText = ({ a, b }: Candidate): string => `${writtenKey(a)}\n\n${writtenKey(b)}`;
