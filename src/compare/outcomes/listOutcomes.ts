import type { CompareContext } from '../CompareContext';
import { measureOutcomes } from './measureOutcomes';
import type { Outcome } from './Outcome';
import { saidOutcomes } from './saidOutcomes';
import { tieOutcomes } from './tieOutcomes';
import { verdictOutcomes } from './verdictOutcomes';

/** The outcomes declared beforehand, over which q is computed. At most five, so that the correction costs little. docs/measures.md, 4.7. */
export const PRIMARY_OUTCOMES = ['activeContacts', 'externalTies', 'richness', 'motivesUnmet', 'isolatedOrPossibly'] as const;

/** Every outcome by which this study can be compared. What takes types or motives is there once for each. */
export function listOutcomes(context: CompareContext): readonly Outcome[] {
  return [...measureOutcomes(context), ...tieOutcomes(context), ...verdictOutcomes, ...saidOutcomes];
}
