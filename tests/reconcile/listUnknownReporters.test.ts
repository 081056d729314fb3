import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import type { Study } from '../../src/domain/Study';
import { buildRoster } from '../../src/reconcile/buildRoster';
import { listUnknownReporters } from '../../src/reconcile/listUnknownReporters';
import { settleNames } from '../../src/reconcile/settleNames';
import { cook } from '../laws/arbitraryStudy';

const PEOPLE = [
  makePerson({ id: 'm1', name: 'Asif Khan', kind: 'manager' }),
  makePerson({ id: 'm2', name: 'Bea Orr', kind: 'manager' }),
  makePerson({ id: 'm3', name: 'Cay Lund', kind: 'manager' }),
  makePerson({ id: 'm4', name: 'Dan Lund', kind: 'manager' }),
  makePerson({ id: 'm5', name: 'Eve Moss', kind: 'manager' }),
  makePerson({ id: 'm6', name: 'Eve Moss', kind: 'manager' }),
  makePerson({ id: 'o1', name: 'Gil Rook', kind: 'outside_person' }),
  makePerson({ id: 'n1', name: 'Night Forum', kind: 'collectivity' }),
];

type Row = Omit<NominationRow, 'origin'>;
const SOURCES = [{ file: 'answers.csv', holds: 'contacts' as const, sha256: '', rows: 0, taken: 0, understood: '', columns: [] }];
function unknown(rows: readonly Row[], people = PEOPLE, sources: Study['sources'] = SOURCES) {
  const study = cook({ people, rows, study: { sources } });
  const roster = buildRoster(study.people, study.nominations);
  return listUnknownReporters(study, roster, settleNames(study, roster));
}
/** Whom each who writes so could be. */
const like = (written: string, people = PEOPLE): readonly string[] =>
  unknown([{ from: written, to: 'm2' }], people).flatMap((one) => one.like.map(({ id }) => id));

it('lists each once, from the first row, with how many contacts they wrote and whether several fit', () => {
  const rows = ['Khan', 'Lund', 'm2', ' khan ', 'Eve Moss', '', '–', 'o1', 'Night Forum', 'Khan'].map((from) => ({ from, to: 'm3' }));
  expect(unknown(rows)).toEqual([
    { written: 'Khan', file: 'answers.csv', row: 2, contacts: 3, fits: 'nobody', like: [{ id: 'm1', name: 'Asif Khan' }] },
    {
      written: 'Lund',
      file: 'answers.csv',
      row: 3,
      contacts: 1,
      fits: 'nobody',
      like: [
        { id: 'm3', name: 'Cay Lund' },
        { id: 'm4', name: 'Dan Lund' },
      ],
    },
    {
      written: 'Eve Moss',
      file: 'answers.csv',
      row: 6,
      contacts: 1,
      fits: 'several',
      like: [
        { id: 'm5', name: 'Eve Moss' },
        { id: 'm6', name: 'Eve Moss' },
      ],
    },
    // Signs alone are nobody’s name, and stand for themselves.
    { written: '–', file: 'answers.csv', row: 8, contacts: 1, fits: 'nobody', like: [] },
  ]);
  expect(unknown([{ from: 'm1', to: 'm2' }])).toEqual([]);
  expect(unknown([{ from: 'Zed', to: 'm2' }], PEOPLE, [])[0]?.file).toBe('');
});

it.each([
  ['A. Khan', ['m1']],
  ['Dr Khan', ['m1']],
  ['Asif M Khan', ['m1']],
  // One slip in the whole name, and one in a part of it.
  ['Asif Kahn', ['m1']],
  ['Kahn', []],
  // A part counts before a slip; initials alone are nobody, and every word must be one of the name.
  ['Lund', ['m3', 'm4']],
  ['C Lund', ['m3']],
  ['X Lund', []],
  ['Cay Khan', []],
  ['D', []],
  ['A K', []],
  ['Zed', []],
])('“%s” could be %j', (written, ids) => {
  expect(like(written)).toEqual(ids);
});

it('names twelve who could be meant, and nobody who is no manager', () => {
  const many = Array.from({ length: 14 }, (_, at) => makePerson({ id: `s${at}`, name: `Una Vale${'x'.repeat(at)} Rees`, kind: 'manager' }));
  expect(like('Rees', [...PEOPLE, ...many])).toEqual(many.slice(0, 12).map(({ id }) => id));
  expect(like('Rook')).toEqual([]);
});
