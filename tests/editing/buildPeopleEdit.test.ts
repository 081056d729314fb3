import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { buildContactEdit } from '../../src/editing/buildContactEdit';
import { buildPeopleEdit } from '../../src/editing/buildPeopleEdit';
import type { Manner, SheetName } from '../../src/editing/CellEdit';
import { stepWords } from '../../src/words/stepWords';

const origin = { source: 0, row: 2 };
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  sources: [{ file: 'contacts.csv', holds: 'contacts', sha256: 'f', rows: 2, taken: 2, understood: '', columns: [] }],
  people: [
    makePerson({ id: 'a', kind: 'manager', name: 'Ann Lee', origin }),
    makePerson({ id: 'b', kind: 'manager', name: 'Ben', lineManager: 'a' }),
  ],
  nominations: buildNominations([
    { origin, from: 'a', to: 'Ben', types: ['Elite'] },
    { origin: { source: 0, row: 3 }, from: 'b', to: 'a', types: ['Mentor'] },
  ]),
  pins: [{ id: 'a', layout: 'force', x: 1, y: 2 }],
});

function write(sheet: SheetName, row: number, column: string, text: string, manner: Manner = 'typed') {
  const { step, refused } =
    sheet === 'people'
      ? buildPeopleEdit(study, study.people, [{ row, column, text }], manner)
      : buildContactEdit(study, [{ row, column, text }], manner);
  const after = step === null ? study : applyStep(study, step);
  return {
    after,
    step,
    reason: refused[0]?.refused ?? null,
    rows: Array.from({ length: after.nominations.length }, (_, i) => nominationAt(after.nominations, i)),
  };
}

describe('buildPeopleEdit', () => {
  it('rewrites, with an id, the contacts that name it, line managers and the place on the map, in one step', () => {
    const { after, step, rows } = write('people', 0, 'id', 'A1');
    expect(after.people.map(({ id, lineManager }) => [id, lineManager])).toEqual([
      ['A1', ''],
      ['b', 'A1'],
    ]);
    expect(rows.map(({ from, to, edited }) => [from, to, edited])).toEqual([
      ['A1', 'Ben', true],
      ['b', 'A1', true],
    ]);
    expect(after.pins).toEqual([{ id: 'A1', layout: 'force', x: 1, y: 2 }]);
    expect(stepWords(step!)).toEqual({ what: 'Changed Ann Lee: id', rows: '4 rows' });
  });

  it('rewrites, with a name, the contacts that name her by it', () => {
    const { rows } = write('people', 1, 'name', 'Benedict');
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'Benedict'],
      ['b', 'a'],
    ]);
  });

  it('marks as changed by hand whoever stood in a file, and nobody else', () => {
    expect(write('people', 0, 'role', 'Matron').after.people[0]).toMatchObject({ role: 'Matron', edited: true });
    expect(write('people', 1, 'role', 'Matron').after.people[1]).toMatchObject({ role: 'Matron', edited: false });
  });

  it.each([
    ['id', 'b', { why: 'id-in-use', id: 'b' }],
    ['hybrid', 'maybe', { why: 'not-allowed', written: 'maybe', allowed: 'yes or no' }],
    ['perceived_isolation', '6', { why: 'not-allowed', written: '6', allowed: 'a number from 1 to 5' }],
    ['consent', 'named; sold', { why: 'not-allowed', written: 'sold', allowed: 'named, introduced, kept or none' }],
    ['lacks_networks', '0', { why: 'not-allowed', written: '0', allowed: 'a number from 1 to 5' }],
    [
      'barriers',
      'silos; time-presure',
      { why: 'not-allowed', written: 'time-presure', allowed: 'a barrier of the codebook; did you mean “time-pressure”' },
    ],
    ['status', 'live', { why: 'only-of-networks' }],
    ['group', 'clincal', { why: 'not-in-codebook', written: 'clincal', noun: 'group', known: ['General', 'Clinical', 'Functional'] }],
  ])('does not take the %s “%s”, and says what is allowed', (column, text, reason) => {
    expect(write('people', 0, column, text)).toMatchObject({ reason, after: study });
  });

  it('adds a pasted word to the codebook in the same step, as a file would', () => {
    const { after, reason } = write('people', 0, 'group', 'Estates', 'pasted');
    expect(reason).toBeNull();
    expect(after.people[0]?.group).toBe('Estates');
    expect(after.codebook.groups.at(-1)).toMatchObject({ id: 'Estates', label: 'Estates' });
  });

  it('puts everybody who reports on the list when the first of them is changed, where nobody was listed', () => {
    const bare = { ...study, people: [], pins: [] };
    const listed = ['a', 'b'].map((id) => makePerson({ id, kind: 'manager' }));
    const { step } = buildPeopleEdit(bare, listed, [{ row: 1, column: 'name', text: 'Ben Okoye' }], 'typed');
    expect(applyStep(bare, step!).people.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'a'],
      ['b', 'Ben Okoye'],
    ]);
  });

  it('changes nothing where the cell holds what it held', () => {
    expect(write('people', 0, 'name', ' Ann Lee ').step).toBeNull();
  });
});

describe('buildContactEdit', () => {
  it('writes a cell, and the row says that it is no longer what the file says', () => {
    const { rows } = write('contacts', 0, 'types', 'mentor; Elite');
    expect(rows[0]).toMatchObject({ types: ['Elite', 'Mentor'], edited: true });
    expect(rows[1]).toMatchObject({ edited: false });
  });

  it('gives what is entered by hand a source of its own, with rows that count on', () => {
    const add = (on: typeof study, to: string) =>
      applyStep(
        on,
        buildContactEdit(
          on,
          [
            { row: on.nominations.length, column: 'from', text: 'a' },
            { row: on.nominations.length, column: 'to', text: to },
          ],
          'typed',
        ).step!,
      );
    const after = add(add(study, 'Dr Quill'), 'Forum');
    expect(after.sources.map(({ file, rows }) => [file, rows])).toEqual([
      ['contacts.csv', 2],
      ['Entered by hand', 2],
    ]);
    expect([2, 3].map((i) => nominationAt(after.nominations, i))).toMatchObject([
      { to: 'Dr Quill', origin: { source: 1, row: 1 }, edited: false },
      { to: 'Forum', origin: { source: 1, row: 2 }, edited: false },
    ]);
  });

  it.each([
    ['from', 'Zed', { why: 'not-a-manager', written: 'Zed' }],
    ['to', '', { why: 'no-named' }],
    ['to', 'nobody', { why: 'named-nobody' }],
    ['activity', 'sometimes', { why: 'not-allowed', written: 'sometimes', allowed: 'active, latent, lapsed or absent' }],
    ['strength', '-1', { why: 'not-allowed', written: '-1', allowed: 'a number from 0 upwards' }],
    ['structure', 'soft', { why: 'not-allowed', written: 'soft', allowed: 'formal or informal' }],
  ])('does not take “%s” = “%s”, and says what is allowed', (column, text, reason) => {
    expect(write('contacts', 0, column, text)).toMatchObject({ reason, after: study });
  });
});
