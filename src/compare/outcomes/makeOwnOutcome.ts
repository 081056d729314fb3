import type { Outcome } from './Outcome';

/** An outcome over own ties: unless said otherwise a share, of those who answered. */
export function makeOwnOutcome(about: Pick<Outcome, 'id' | 'name' | 'compute'> & Partial<Outcome>): Outcome {
  // A share of the contacts that were named is one still where a limit on names was reached; how many there are is not.
  const isCut = (about.unit ?? 'share') !== 'share';
  return {
    meaning: null,
    subject: '',
    unit: 'share',
    source: 'own ties; docs/measures.md, 4 and docs/measures.md, 5',
    of: 'respondents',
    kind: 'amount',
    usesGroup: false,
    ownReport: true,
    rests: 'own',
    measures: [],
    isCut,
    counts: 'lens',
    ...about,
  };
}
