import type { Codebook } from '../codebook/Codebook';
import type { Analysis } from '../domain/results/Analysis';
import type { Gate } from '../domain/results/Gate';
import type { QualityFinding } from '../domain/results/Quality';
import { listFindings } from '../quality/listFindings';
import { sayFinding, type FindingWords } from '../words/quality/sayFinding';

/** A finding on the answers and what is said of it. */
export type FindingLine = Pick<QualityFinding, 'id' | 'state'> & FindingWords;

/** What should be known before any result, under the gates as they are set. */
export function selectFindings(
  { quality, reconciled }: Pick<Analysis, 'quality' | 'reconciled'>,
  gates: readonly Gate[],
  codebook: Codebook,
): readonly FindingLine[] {
  return listFindings(quality, reconciled, gates).map((finding) => ({
    id: finding.id,
    state: finding.state,
    ...sayFinding(finding, codebook),
  }));
}
