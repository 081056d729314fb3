import { mayBeOne, type SpeltField } from '../bareSpelling';
import type { Person } from '../Person';
import type { Study } from '../Study';
import { buildOrganisation } from './buildOrganisation';
import { buildStep } from './buildStep';
import type { Step } from './Step';

export const buildSpelling = {
  /** Every spelling that may mean the same becomes this one. A group is called by its id or its label. */
  join(study: Study, field: SpeltField, spelling: string): Step {
    if (field === 'organisation') return buildOrganisation.join(study, spelling);
    const groups = field === 'group' ? study.codebook.groups : [];
    const meant = groups.find(({ id, label }) => id === spelling || label === spelling)?.id ?? spelling;
    const labelOf = (written: string): string => groups.find(({ id }) => id === written)?.label ?? written;
    const people = new Map<number, Person>();
    for (const [at, person] of study.people.entries()) {
      const written = person[field];
      if (written !== '' && written !== meant && mayBeOne(field, labelOf(written), labelOf(meant)))
        people.set(at, { ...person, [field]: meant, edited: person.origin !== null });
    }
    return buildStep.editPeople(study, spelling, people);
  },
};
