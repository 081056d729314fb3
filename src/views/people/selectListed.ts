import type { Analysis } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import type { Study } from '../../domain/Study';

const NOBODY: readonly Person[] = [];

/** The people that the table lists and that can be edited; where no list was brought in, those who report. */
export function selectListed(study: Study, analysis: Analysis | null): readonly Person[] {
  if (study.people.length > 0) return study.people;
  return analysis === null || study.nominations.length === 0 ? NOBODY : analysis.reconciled.people.slice(0, analysis.reconciled.managers);
}
