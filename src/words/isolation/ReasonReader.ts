import type { Codebook } from '../../codebook/Codebook';
import type { Person } from '../../domain/Person';
import type { SettledRule } from '../../domain/steps/settleRule';

/** What the sentences about findings speak of beside the finding itself. */
export interface ReasonReader {
  /** `Reconciled.people`. */
  readonly people: readonly Person[];
  readonly codebook: Pick<Codebook, 'groups'>;
  readonly rule: SettledRule;
  /** `IsolationAnalysis.examined.peers`. */
  readonly peers: 'post' | 'group';
}
