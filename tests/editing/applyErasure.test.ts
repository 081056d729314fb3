import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Person } from '../../src/domain/Person';
import type { Study } from '../../src/domain/Study';
import type { Erased } from '../../src/editing/applyErasure';
import { applyErasure } from '../../src/editing/applyErasure';
import { reconcile } from '../../src/reconcile/reconcile';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { makeIssue } from '../../src/domain/Issue';

const manager = (id: string, known: Partial<Person> = {}): Person => makePerson({ id, kind: 'manager', ...known });
const rows = (...some: readonly Omit<NominationRow, 'origin'>[]) =>
  buildNominations(some.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row })));

function erase(study: Study, name: string): Erased {
  const reconciled = reconcile(study, null);
  return applyErasure(
    study,
    reconciled,
    reconciled.people.findIndex((person) => person.name === name),
    '2026-11-24',
  );
}
/** Everything that would be kept, as text. */
const written = (study: Study): string =>
  JSON.stringify([study, Array.from({ length: study.nominations.length }, (_, i) => nominationAt(study.nominations, i))]).toLowerCase();

const study = makeStudy({
  id: 's',
  title: 'Round one, before Zoë Quill left',
  notice: 'Ask Zoe Quill',
  codebook: {
    ...bookCodebook,
    families: [...bookCodebook.families, { id: 'own-1', label: 'Zoë Quill' }],
    motives: bookCodebook.motives.map((motive) =>
      motive.id === 'support'
        ? {
            ...motive,
            label: 'Like Zoë Quill',
            subKinds: [...motive.subKinds, { id: 'as Zoe Quill did', label: 'x', definition: '', chapter: '' }],
          }
        : motive,
    ),
    dimensions: bookCodebook.dimensions.map((dimension) => ({
      ...dimension,
      poles: [{ ...dimension.poles[0], definition: 'Ask Zoë Quill.' }, dimension.poles[1]] as const,
    })),
    networkTypes: [
      ...bookCodebook.networkTypes,
      { id: 'Zoë Quill', label: 'Zoë Quill', definition: '', chapter: '', family: 'other', position: 'either', typical: {} },
    ],
  },
  instrument: { types: ['Mentor', 'Zoë Quill'] },
  sources: [
    {
      file: 'zoe quill.csv',
      holds: 'contacts',
      sha256: '',
      rows: 6,
      taken: 6,
      understood: 'as Zoë Quill wrote it',
      columns: [{ column: 'to', header: 'Zoë Quill' }],
    },
  ],
  people: [
    manager('M01', { name: 'Zoë Quill' }),
    manager('M02', {
      name: 'Ann Lee',
      lineManager: 'M01',
      role: 'Deputy of Zoë Quill',
      attributes: [
        { name: 'met', value: 'ZOE QUILL, May' },
        { name: 'Zoë Quill', value: 'x' },
      ],
    }),
    manager('M03', { name: 'Mary Quill', lineManager: 'Dr. Zoe  Quill' }),
  ],
  nominations: rows(
    { from: 'M01', to: 'M02' },
    { from: 'M02', to: 'm01' },
    { from: 'M02', to: 'Dr Zoë Quill', types: ['Mentor'] },
    { from: 'M03', to: 'Zoe Quill’s team', contactKind: 'group' },
    { from: 'nobody', to: 'zoe quill' },
    {
      from: 'M03',
      to: 'M02',
      note: 'through Zoë Quill (M01)',
      types: ['Mentor', 'Zoë Quill'],
      contactOrganisation: 'Quill & Co',
      attributes: [
        { name: 'also', value: 'M01' },
        { name: 'Zoë Quill', value: 'yes' },
      ],
    },
    { from: 'M03', to: 'Zoe Quillan', strength: 2 },
  ),
  issues: [{ code: 'self-nomination', severity: 'error', file: 'zoe quill.csv', row: 3, column: 'to', values: { written: 'M01' } }],
  organisations: [
    { id: 'Care', competesWith: ['Zoë Quill Ltd'] },
    { id: 'Zoë Quill Ltd', competesWith: ['Care'] },
  ],
  decisions: [
    ['zoe quill', 'M03', '', 'HR'],
    ['Z. Quill', 'M01', '', 'HR'],
    ['A. Lee', 'M02', 'M01', 'HR'],
    ['A. Lee', 'M02', 'M03', 'Zoë Quill'],
  ].map(([name = '', id = '', by = '', who = '']) => ({
    a: { name, organisation: '', column: 'to' as const, by },
    b: { name: id, organisation: '', column: 'people' as const, by: '' },
    is: 'different' as const,
    who,
    on: '',
    why: '',
  })),
  pins: [
    { id: 'M01', layout: 'force', x: 1, y: 2 },
    { id: 'off: forum (M01)', layout: 'force', x: 1, y: 2 },
    { id: 'M02', layout: 'force', x: 1, y: 2 },
  ],
});

describe('applyErasure', () => {
  it('leaves her name, every spelling of it and her id nowhere, and a count and the day', () => {
    const erased = erase(study, 'Zoë Quill');
    expect(written(erased.study).match(/.{0,40}(zo[eë]\s+quill\b|m01).{0,20}/)).toBeNull();
    expect(erased.contacts).toBe(5);
    expect(erased.study.erasures).toEqual([{ on: '2026-11-24', people: 1, contacts: 5 }]);
  });

  it('says which texts beside the study name her', () => {
    const reconciled = reconcile(study, null);
    const index = reconciled.people.findIndex(({ name }) => name === 'Zoë Quill');
    expect(applyErasure(study, reconciled, index, '2026-11-24', ['Round one - zoe quill.kith', 'Round one.kith', '']).named).toEqual([
      'Round one - zoe quill.kith',
    ]);
  });

  it('leaves everybody else, and what they said of one another', () => {
    const { people, nominations, pins, decisions, organisations, codebook } = erase(study, 'Zoë Quill').study;
    expect(codebook.networkTypes).toEqual(bookCodebook.networkTypes);
    expect(codebook.motives).toEqual(
      bookCodebook.motives.map((motive) => (motive.id === 'support' ? { ...motive, label: 'support' } : motive)),
    );
    expect(codebook.dimensions[0]?.poles.map(({ label, definition }) => [label, definition])).toEqual([
      ['Formal', ''],
      ['Informal', 'A free affiliation.'],
    ]);
    expect(people.map(({ id, name, lineManager, role }) => [id, name, lineManager, role])).toEqual([
      ['M02', 'Ann Lee', '', ''],
      ['M03', 'Mary Quill', '', ''],
    ]);
    expect(people[0]?.attributes).toEqual([{ name: 'met', value: '' }]);
    expect(
      Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i)).map(
        ({ from, to, types, note, contactOrganisation, strength }) => [from, to, types, note, contactOrganisation, strength],
      ),
    ).toEqual([
      ['M03', 'M02', ['Mentor'], '', 'Quill & Co', null],
      ['M03', 'Zoe Quillan', [], '', '', 2],
    ]);
    expect(pins.map(({ id }) => id)).toEqual(['M02']);
    expect(decisions.map(({ a, who }) => [a.name, a.by, who])).toEqual([['A. Lee', 'M03', '']]);
    expect(organisations).toEqual([{ id: 'Care', competesWith: [] }]);
  });

  it('does not take an id that is a bare number or a letter for a word of somebody’s note', () => {
    const numbered = makeStudy({
      id: 's',
      title: '12 managers',
      codebook: bookCodebook,
      people: [manager('12'), manager('13', { lineManager: '12', ageBand: '12' })],
      nominations: rows({ from: '13', to: '12' }, { from: '13', to: 'Mo', note: '12 times a year' }),
      issues: [
        makeIssue('unknown-from', 'error', { file: '', row: 12, column: null }, { written: '12', isNetwork: false }),
        makeIssue('ragged-row', 'error', { file: '', row: 12, column: null }, { cells: 12, columns: 2, delimiter: ',' }),
      ],
    });
    const { study: left } = erase(numbered, '12');
    expect(left.title).toBe('12 managers');
    expect(left.people).toEqual([manager('13', { ageBand: '12' })]);
    expect(left.nominations.length).toBe(1);
    expect(nominationAt(left.nominations, 0).note).toBe('12 times a year');
    expect(left.issues.map(sayIssue)).toEqual(['This message named an erased person.', expect.stringContaining('12 cells')]);
  });

  it('takes somebody off the roster out of what everybody wrote, and leaves a namesake on the roster', () => {
    const two = makeStudy({
      id: 's',
      title: 's',
      codebook: bookCodebook,
      people: [manager('M1'), manager('M2')],
      nominations: rows(
        { from: 'M1', to: 'Mo Shah' },
        { from: 'M2', to: 'Mo Shah', contactOrganisation: 'Council' },
        { from: 'M1', to: 'M2', note: 'not mo shah' },
      ),
    });
    const erased = erase(two, 'Mo Shah');
    expect(erased.contacts).toBe(2);
    expect(written(erased.study)).not.toContain('shah');
    const namesakes = makeStudy({
      id: 's',
      title: 's',
      codebook: bookCodebook,
      people: [manager('M1', { name: 'Jo Hall' }), manager('M2', { name: 'Jo Hall' }), manager('M3')],
      nominations: rows({ from: 'M3', to: 'M2' }, { from: 'M3', to: 'M1' }, { from: 'M3', to: 'Jo Hall' }),
    });
    const { study: left } = erase(namesakes, 'Jo Hall');
    expect(left.people.map(({ id }) => id)).toEqual(['M2', 'M3']);
    expect(nominationAt(left.nominations, 0).to).toBe('M2');
    expect(left.nominations.length).toBe(1);
  });
});

it('an answer that could not be read stays one without their name: who wrote it does not seem to have named all', () => {
  const unread = makeStudy({
    id: 's',
    title: '',
    codebook: bookCodebook,
    people: [manager('a', { name: 'Ann Lee' }), manager('b', { name: 'Bob Day' }), manager('c', { name: 'Cay Lund' })],
    nominations: rows(
      { from: 'a', to: 'Bob Day, Chief Nurse', contactKind: 'unread' },
      { from: 'a', to: 'Bob Day or Jo', contactKind: 'several' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'don’t know', contactKind: 'unread' },
    ),
  });
  const { study: after } = erase(unread, 'Bob Day');
  expect(
    Array.from({ length: after.nominations.length }, (_, i) => nominationAt(after.nominations, i)).map(({ to, contactKind }) => [
      to,
      contactKind,
    ]),
  ).toEqual([
    ['?', 'unread'],
    ['?', 'unread'],
    ['c', 'person'],
    ['don’t know', 'unread'],
  ]);
  expect([...reconcile(after, null).unread.keys()]).toEqual([0, 1]);
  expect(written(after)).not.toContain('bob day');
});
