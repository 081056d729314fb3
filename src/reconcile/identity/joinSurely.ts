import type { Decision } from '../../domain/Decision';
import type { Candidate } from '../../domain/results/Candidate';
import { writtenKey } from '../../domain/writtenKey';
import { compareText } from '../../support/compareText';
import { Joining } from './Joining';

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
  const joining = new Joining(decisions, reporterOf);
  // Who may be somebody on the list is not joined to others who are not: it would decide for all of them.
  const mayBeListed = new Set(candidates.flatMap(({ a, person }) => (person >= 0 ? [writtenKey(a)] : [])));
  return candidates
    .filter((candidate) => candidate.confidence === 'surely' && joining.isOpen(candidate))
    .toSorted((x, y) => y.score - x.score || compareText(pairText(x), pairText(y)))
    .filter((candidate) => {
      const { a, b, person } = candidate;
      return !(person < 0 && (mayBeListed.has(writtenKey(a)) || mayBeListed.has(writtenKey(b)))) && joining.join(candidate);
    });
}

const pairText = ({ a, b }: Candidate): string => `${writtenKey(a)}\n\n${writtenKey(b)}`;
