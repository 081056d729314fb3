import type { Outcome } from './Outcome';

/** An outcome over own ties: unless said otherwise a share, of those who answered. */
export function makeOwnOutcome(about: Pick<Outcome, 'id' | 'name' | 'meaning' | 'compute'> & Partial<Outcome>): Outcome {
  return { unit: 'share', source: 'own ties; design of measures, 4 and 5', of: 'respondents', kind: 'amount', usesGroup: false, ownReport: true, rests: 'own', measures: [], ...about };
}
