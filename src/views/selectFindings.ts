import type { Codebook } from '../codebook/Codebook';
import type { Analysis } from '../domain/results/Analysis';
import type { Gate } from '../domain/results/Gate';
import type { QualityFinding } from '../domain/results/Quality';
import { sayFindings } from '../words/sayFindings';

/** What should be known before any result, under the gates as they are set. */
export function selectFindings({ quality, reconciled }: Pick<Analysis, 'quality' | 'reconciled'>, gates: readonly Gate[], codebook: Codebook): readonly QualityFinding[] {
  return sayFindings(quality, reconciled, gates, codebook);
}
