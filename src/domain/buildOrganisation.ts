import type { Organisation } from './Organisation';
import type { Step } from './Step';
import type { Study } from './Study';

/** The step after which it is known with whom an organisation competes; the organisation is listed where it was not. */
export function buildOrganisation(study: Study, organisation: Organisation): Step {
  const known = study.organisations.findIndex(({ id }) => id === organisation.id);
  const at = known === -1 ? study.organisations.length : known;
  return { kind: 'edit-organisations', about: organisation.id, rows: 1, changes: [{ part: 'organisations', at, before: study.organisations.slice(at, at + 1), after: [organisation] }] };
}

/** The step that takes an organisation of which nothing is known but its name off the list, and out of what others compete with. */
export function buildOrganisationRemoval(study: Study, id: string): Step {
  const { organisations } = study;
  const kept = organisations.filter((one) => one.id !== id).map((one) => (one.competesWith.includes(id) ? { ...one, competesWith: one.competesWith.filter((other) => other !== id) } : one));
  return { kind: 'edit-organisations', about: id, rows: 1, changes: [{ part: 'organisations', at: 0, before: organisations, after: kept }] };
}
