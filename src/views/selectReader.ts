import type { Codebook } from '../codebook/Codebook';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ReasonReader } from '../words/isolation/ReasonReader';

/** With what findings are put into words. */
export function selectReader(
  { people }: Pick<Reconciled, 'people'>,
  { rule, examined }: Pick<IsolationAnalysis, 'rule' | 'examined'>,
  codebook: Codebook,
): ReasonReader {
  return { people, codebook, rule, peers: examined.peers };
}
