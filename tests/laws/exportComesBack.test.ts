import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { disclose } from '../../src/disclosure/disclose';
import { toCsv } from '../../src/export/toCsv';
import { ACTIVITIES } from '../../src/domain/Activity';
import { makePerson } from '../../src/domain/makePerson';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { PersonKind, Responded } from '../../src/domain/Person';
import { POSITIONS } from '../../src/domain/Position';
import { CONTACT_COLUMNS } from '../../src/import/columns/contactColumns';
import { PEOPLE_COLUMNS } from '../../src/import/columns/peopleColumns';
import { importing, importText, rowsOf, utf8, workbookOf } from '../import/importing';
import { arbitraryContact, arbitraryNetwork } from './arbitraryRegister';
import { examplesOf } from './examplesOf';

const cell = fc
  .string({
    minLength: 1,
    maxLength: 8,
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r\n', ' ', 'a', 'é', '1'),
  })
  .map((text) => text.trim())
  // A word of its own, so that none of the words for nothing ("-", "n/a") comes out.
  .map((text) => `${text}z`);

/** As a spreadsheet reads the text: cells by RFC 4180, quotes taken off. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, written = '']) =>
    written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written,
  );
}

it('no cell of a table that is written begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }),
      (cells, anything) => {
        const csv = toCsv(disclose({ columns: [...cells, ...anything], rows: [[...anything, ...cells]] }, 'analyst'));
        const written = cellsOf(csv);
        expect(written.length).toBeGreaterThanOrEqual(2 * (cells.length + anything.length));
        for (const one of written) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
      },
    ),
    { numRuns: examplesOf(3000) },
  );
});

it('what is written is read back as it was, apostrophes before a formula included', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (notes) => {
      const csv = toCsv(
        disclose({ columns: ['from', 'to', 'note'], rows: notes.map((note, index) => ['a', `b${index}`, note]) }, 'analyst'),
      );
      expect(rowsOf(importText(csv)).map(({ note }) => note)).toEqual(notes);
    }),
    { numRuns: examplesOf(3000) },
  );
});

const people = fc.array(
  fc.record({
    kind: fc.constantFrom<PersonKind[]>('manager', 'outside_person', 'collectivity'),
    group: fc.constantFrom('', 'clinical'),
    organisation: fc.constantFrom('', 'Care'),
    unit: fc.constantFrom('', 'Medicine, ward 2'),
    role: fc.constantFrom('', '=matron'),
    seniority: fc.constantFrom(null, -1, 2.5),
    hybrid: fc.constantFrom(null, true, false),
    responded: fc.constantFrom<(Responded | null)[]>('yes', 'no', 'declined', 'not_asked'),
    perceivedIsolation: fc.constantFrom(null, 1, 5),
    lacksNetworks: fc.constantFrom(null, 1, 5),
    barriers: fc.constantFrom([], ['silos'], ['time-pressure', 'silos']),
    programme: fc.constantFrom('', 'GMTS'),
    background: fc.constantFrom('', 'nurse'),
    needs: fc.constantFrom([], ['support'], ['knowledge', 'career']),
    consent: fc.constantFrom([], ['named', 'kept']),
    optedOut: fc.boolean(),
    network: arbitraryNetwork,
  }),
  { minLength: 1, maxLength: 5 },
);

/** As a file of comma-separated values, and as a workbook. */
const FORMATS = [
  ['CSV', (columns: readonly string[], rows: readonly (readonly string[])[]) => utf8(toCsv(disclose({ columns, rows }, 'analyst')))],
  [
    'a workbook',
    (columns: readonly string[], rows: readonly (readonly string[])[]) => workbookOf([{ name: 'Sheet1', rows: [columns, ...rows] }]),
  ],
] as const;

describe.each(FORMATS)('every column, written as %s, is read back as it was', (format, write) => {
  const file = format === 'CSV' ? 'x.csv' : 'x.xlsx';

  it('of people and of networks', () => {
    fc.assert(
      fc.property(people, (told) => {
        const all = told.map((known, at) =>
          makePerson({ ...known, id: `p${at}`, name: `Name ${at}`, network: known.kind === 'collectivity' ? known.network : null }),
        );
        const rows = all.map((person) => PEOPLE_COLUMNS.map(({ text }) => text(person)));
        const batch = importing([
          {
            file,
            holds: 'people',
            bytes: write(
              PEOPLE_COLUMNS.map(({ column }) => column),
              rows,
            ),
          },
        ]);
        expect(batch.issues).toEqual([]);
        expect(batch.people.map((person) => ({ ...person, origin: null }))).toEqual(all);
      }),
      { numRuns: examplesOf(80) },
    );
  });

  it('of contacts', () => {
    const rest = fc.record({
      contactKind: fc.constantFrom('person' as const, 'group' as const, 'organisation' as const),
      contactOrganisation: fc.constantFrom('', 'Care'),
      types: fc.constantFrom([], ['Elite'], ['Elite', 'NHS']),
      motives: fc.constantFrom([], ['support'], ['knowledge-passive']),
      activity: fc.constantFrom(...ACTIVITIES),
      position: fc.constantFrom(...POSITIONS),
      structure: fc.constantFrom(0 as const, 1 as const, 2 as const),
      formation: fc.constantFrom(0 as const, 1 as const, 2 as const),
      strength: fc.constantFrom(null, 0, 2.5),
      barrier: fc.constantFrom('', 'silos'),
      note: fc.constantFrom('', 'met, “once”'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(rest, arbitraryContact), { minLength: 1, maxLength: 5 }), (told) => {
        const all = told.map(([one, more], at) =>
          nominationAt(buildNominations([{ origin: { source: 0, row: at + 2 }, from: 'a', to: `b${at}`, ...one, ...more }]), 0),
        );
        const rows = all.map((row) => CONTACT_COLUMNS.map(({ text }) => text(row, bookCodebook)));
        const batch = importing([
          {
            file,
            holds: 'contacts',
            bytes: write(
              CONTACT_COLUMNS.map(({ column }) => column),
              rows,
            ),
          },
        ]);
        expect(batch.issues).toEqual([]);
        expect(rowsOf(batch)).toEqual(all);
      }),
      { numRuns: examplesOf(80) },
    );
  });
});
