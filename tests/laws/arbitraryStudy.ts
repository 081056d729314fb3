import fc from 'fast-check';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import type { Activity } from '../../src/domain/Activity';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Person } from '../../src/domain/Person';
import type { Study } from '../../src/domain/Study';

export interface Recipe {
  readonly people: readonly Person[];
  readonly rows: readonly Omit<NominationRow, 'origin'>[];
  readonly study: Partial<Study>;
}

export function cook({ people, rows, study }: Recipe): Study {
  return makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people,
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
    ...study,
  });
}

const TYPES = ['Elite', 'Mentor', 'Peer/Cohort', 'Operational/Clinical', 'Managerial'] as const;
const MOTIVES = ['knowledge', 'support', 'career', 'influence'] as const;

/** Up to `most` managers in two organisations and two groups, some of whom did not answer, with contacts of every kind. */
export function arbitraryRecipe(most: number): fc.Arbitrary<Recipe> {
  return fc.integer({ min: 0, max: most }).chain((size) => {
    const person = fc.record({
      group: fc.constantFrom('general', 'clinical', ''),
      organisation: fc.constantFrom('Acute', 'Care', ''),
      responded: fc.constantFrom<('yes' | 'no')[]>('yes', 'yes', 'yes', 'no'),
      capped: fc.constantFrom(false, false, false, true),
      perceivedIsolation: fc.constantFrom(null, 2, 5),
    });
    const end = fc.integer({ min: 0, max: Math.max(0, size - 1) }).map((index) => `m${index}`);
    const row = fc.record({
      from: end,
      to: fc.oneof({ weight: 4, arbitrary: end }, { weight: 1, arbitrary: fc.constantFrom('Mo Shah', 'Jo Quill', 'Forum') }),
      types: fc.subarray([...TYPES], { maxLength: 2 }),
      motives: fc.subarray([...MOTIVES], { maxLength: 2 }),
      activity: fc.constantFrom<Activity[]>('active', 'active', 'active', 'latent', 'lapsed', 'untold'),
      contactOrganisation: fc.constantFrom('', 'Council', 'Acute'),
    });
    return fc
      .record({
        people: fc
          .array(person, { minLength: size, maxLength: size })
          .map((list) => list.map((one, index) => makePerson({ id: `m${index}`, kind: 'manager', ...one }))),
        // Somebody who did not answer has no rows; otherwise she would be taken as having answered.
        rows: fc.array(row, { maxLength: 3 * size }),
        study: fc.constant<Partial<Study>>({ instrument: { asked: ['types', 'motives', 'activity', 'outside', 'perceived_isolation'] } }),
      })
      .map((recipe): Recipe => {
        const silent = new Set(recipe.people.filter(({ responded }) => responded === 'no').map(({ id }) => id));
        const rows = recipe.rows
          .map((one) => (one.to === 'Forum' ? { ...one, contactKind: 'group' as const } : one))
          .filter(({ from, to }) => !silent.has(from) && from !== to);
        // Where no row uses the column, everything is active; one more row must not change what the others mean.
        const told = rows.some(({ activity }) => activity !== 'untold');
        return { ...recipe, rows: told ? rows : rows.map((one) => ({ ...one, activity: 'active' as const })) };
      });
  });
}
