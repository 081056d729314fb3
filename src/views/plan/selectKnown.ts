import type { Reconciled } from '../../domain/results/Reconciled';

/** What is recorded of anybody on the staff list: a limit of what nobody has holds for nobody. */
export interface Known {
  readonly lines: boolean;
  readonly levels: boolean;
  readonly optOuts: boolean;
  readonly consent: boolean;
}

export function selectKnown({ people, managers }: Reconciled): Known {
  const listed = people.slice(0, managers);
  const ids = new Set(listed.map(({ id }) => id));
  return {
    lines: listed.some(({ lineManager }) => ids.has(lineManager)),
    levels: listed.some(({ seniority }) => seniority !== null),
    optOuts: listed.some(({ optedOut }) => optedOut),
    consent: listed.some(({ consent }) => consent.length > 0),
  };
}
