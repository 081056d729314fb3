import fc from 'fast-check';

import { makePerson } from '../../src/domain/makePerson';
import type { Study } from '../../src/domain/Study';
import { cook } from './arbitraryStudy';

const LISTED = ['Ann Lee', 'Ben Holt', 'Cy Quill', 'Di Shah', 'Di Shah'];
const WRITTEN = ['B Holt', 'Benny Holt', 'Cyril Quill', 'Di Shah', 'Someone Else', 'Dr Ben Holt', 'Cy Quíll'];

/** Studies in which names of people on the staff list are written in other ways, some of them have a namesake, and some did not answer. */
export const studyOfNames = fc
  .record({
    answered: fc.array(fc.constantFrom('yes', 'yes', 'no', null), { minLength: LISTED.length, maxLength: LISTED.length }),
    rows: fc.array(
      fc.record({
        from: fc.constantFrom('m0', 'm1', 'm2', 'm3', 'm4', 'Anne Lee'),
        to: fc.constantFrom(...WRITTEN, ...WRITTEN, 'm0', 'm1', 'm2'),
        contactOrganisation: fc.constantFrom('', '', 'Care', 'Acute'),
        motives: fc.constantFrom([], ['support'], ['knowledge', 'support']),
        activity: fc.constantFrom('active', 'active', 'untold', 'latent'),
      } as const),
      { minLength: 1, maxLength: 12 },
    ),
    cap: fc.constantFrom(null, 3),
  })
  .map(({ answered, rows, cap }): Study =>
    cook({
      people: LISTED.map((name, at) =>
        makePerson({
          id: `m${at}`,
          name,
          kind: 'manager',
          group: at % 2 === 0 ? 'general' : 'clinical',
          organisation: at < 3 ? 'Care' : 'Acute',
          responded: answered[at] ?? null,
        }),
      ),
      rows: rows.filter(({ from }) => answered[Number(from.slice(1))] !== 'no'),
      study: { instrument: { asked: ['types', 'motives', 'activity', 'outside'], ...(cap === null ? {} : { cap }) } },
    }),
  );
