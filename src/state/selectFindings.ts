import type { Codebook } from '../codebook/Codebook';
import type { Analysis } from '../domain/Analysis';
import type { QualityFinding } from '../domain/Quality';
import { writeFindings } from '../quality/writeFindings';

/** What should be known before any result, under the gates as they are set. */
export function selectFindings({ quality, reconciled, isolation }: Analysis, codebook: Codebook): readonly QualityFinding[] {
  return writeFindings(quality, reconciled, isolation.gates, codebook);
}
