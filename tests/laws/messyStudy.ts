import fc from 'fast-check';

import type { ToyRow } from '../fixtures/isolationToy';

export const from = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const some = (...words: readonly string[]): fc.Arbitrary<string> => fc.subarray([...words]).map((list) => list.join(';'));

export const person = fc.record({
  group: from('general', 'clinical', ''),
  organisation: from('North', 'North', 'South', ''),
  unit: from('Medicine', 'Surgery', ''),
  role: from('service manager', 'operational manager', 'matron', 'finance manager', 'keeper of keys', ''),
  seniority: from('1', '2', '3', '5', ''),
  responded: from('yes', 'yes', 'yes', 'no'),
});

/** A contacts file in which anything may be blank, twice, refused or contradictory. */
export const messyStudy = fc
  .record({
    people: fc.array(person, { minLength: 2, maxLength: 8 }),
    columns: fc.subarray(
      [
        'types',
        'motives',
        'activity',
        'position',
        'contact_organisation',
        'contact_unit',
        'contact_role',
        'like_post',
        'mentoring',
        'strength',
      ],
      { minLength: 3 },
    ),
    hasUnits: fc.boolean(),
    goesOut: fc.boolean(),
  })
  .chain(({ people, columns, hasUnits, goesOut }) => {
    const ids = people.map((_, index) => `p${index}`);
    const listed = ids.map((id) => ({ to: id, contact_kind: 'person' }));
    const outside = [
      ...['x1', 'x2', 'x3'].map((to) => ({ to, contact_kind: 'person' })),
      { to: 'Forum', contact_kind: 'group' },
      { to: 'College', contact_kind: 'organisation' },
    ];
    const row = fc.record({
      from: from(...ids),
      contact: fc.constantFrom(...listed, ...listed, ...(goesOut ? outside : [])),
      types: some('Personal', 'Mentor', 'Peer/Cohort', 'Managerial'),
      motives: some('knowledge', 'support', 'career', 'influence'),
      activity: from('active', 'active', 'active', 'latent', 'lapsed', 'absent', ''),
      position: from('', '', 'internal', 'external'),
      contact_organisation: from('', 'North', 'Eastern'),
      contact_unit: from('', 'Medicine', 'Surgery'),
      contact_role: from('', '', 'service manager', 'matron'),
      like_post: from('', '', 'yes', 'no'),
      mentoring: from('', 'received', 'given', 'mutual'),
      strength: from('', '', '', '0', '2'),
    });
    return fc
      .array(row, { maxLength: 26 })
      .map((rows) => ({
        people: people.map((one, index): ToyRow => ({ ...one, id: `p${index}`, unit: hasUnits ? one.unit : '' })),
        contacts: rows
          .filter((one) => one.from !== one.contact.to)
          .map(({ contact, ...cells }): ToyRow => ({
            ...Object.fromEntries(
              Object.entries(cells).map(([name, value]) => [name, name === 'from' || columns.includes(name) ? value : '']),
            ),
            ...contact,
          })),
      }));
  });
