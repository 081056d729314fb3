import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { BLANK_NETWORK } from '../../src/domain/NetworkEntry';
import { NominationsBuilder } from '../../src/domain/nominations/NominationsBuilder';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import type { Person } from '../../src/domain/Person';
import { CONTACT_COLUMNS, contactColumn } from '../../src/import/columns/contactColumns';
import { PEOPLE_COLUMNS, personColumn } from '../../src/import/columns/peopleColumns';
import { Vocabulary } from '../../src/import/columns/Vocabulary';

const vocabulary = () => new Vocabulary(bookCodebook, new Map());
const nobody = makePerson({ id: '', kind: 'manager' });

/** What a cell of a people file tells, and which words of it are refused. */
function tells(column: string, cell: string): readonly [told: unknown, refused: readonly string[]] {
  const { told, network, refused } = personColumn(column)?.read(cell, vocabulary(), () => undefined) ?? { told: {}, refused: [] };
  expect(Object.keys({ ...told, ...network })).toHaveLength(1);
  return [Object.values({ ...told, ...network })[0], refused];
}

describe('a column of people', () => {
  it('gives as a file has it what it reads, for every word that it offers', () => {
    const listed = [makePerson({ id: 'm7', kind: 'manager', name: 'Ann', organisation: 'Care', unit: 'Ward', background: 'nurse' })];
    for (const about of PEOPLE_COLUMNS) {
      const offered = about.choices(bookCodebook, listed)?.map(({ id }) => id) ?? [about.isNumber === true ? '3' : 'anything'];
      expect(offered.length).toBeGreaterThan(0);
      for (const cell of [...offered, '', ...(about.several === true && offered.length > 1 ? [offered.slice(0, 2).join('; ')] : [])]) {
        const { told, network, refused } = about.read(cell, vocabulary(), () => undefined);
        expect(refused).toEqual([]);
        const person: Person = { ...nobody, ...told, ...(network === undefined ? {} : { network: { ...BLANK_NETWORK, ...network } }) };
        const again = about.read(about.text(person), vocabulary(), () => undefined);
        expect(again).toEqual({ told, refused, ...(network === undefined ? {} : { network }) });
      }
      // A network of the register has columns of its own, which a person leaves blank.
      expect(about.isOfNetworks === true).toBe(about.read(offered[0] ?? '', vocabulary(), () => undefined).network !== undefined);
      if (about.isOfNetworks === true) expect(about.text(nobody)).toBe('');
    }
  });

  it.each([
    ['id', 'm7', 'm7', []],
    ['responded', 'Not asked', 'not_asked', []],
    ['responded', 'perhaps', null, ['perhaps']],
    ['kind', '', 'manager', []],
    ['kind', 'Outside person', 'outside_person', []],
    ['kind', 'robot', 'manager', ['robot']],
    ['seniority', '2,5', 2.5, []],
    ['seniority', 'two', null, ['two']],
    ['hybrid', 'YES', true, []],
    ['hybrid', '', null, []],
    ['cap', 'no', false, []],
    ['opted_out', '', false, []],
    ['opted_out', 'yes', true, []],
    ['opted_out', 'maybe', false, ['maybe']],
    ['perceived_isolation', '1', 1, []],
    ['perceived_isolation', '5', 5, []],
    ['perceived_isolation', '0', null, ['0']],
    ['perceived_isolation', '6', null, ['6']],
    ['lacks_networks', '4', 4, []],
    ['consent', 'named; kept | sold', ['named', 'kept'], ['sold']],
    ['consent', 'No', ['none'], []],
    ['consent', 'Yes', ['none'], ['Yes']],
    ['consent', '', [], []],
    ['needs', '', [], []],
    ['needs', 'support; knowledge', ['knowledge', 'support'], []],
    ['barriers', 'time-pressure; tim-pressure', ['time-pressure'], ['tim-pressure']],
    ['status', 'Paused', 'dormant', []],
    ['status', 'asleep', '', ['asleep']],
    ['status', '', '', []],
    ['position', 'both', 'across', []],
    ['structure', '', 0, []],
    ['structure', 'nonsense', 0, ['nonsense']],
    ['posts', 'nursing\n nursing;finance', ['nursing', 'finance'], []],
    ['host', 'The College', 'The College', []],
    ['group', '', '', []],
  ])('%s: “%s” tells %j', (column, cell, told, refused) => {
    expect(tells(column, cell)).toEqual([told, refused]);
  });

  it('says which words it allows', () => {
    const allowed = (column: string, word = ''): string | undefined => personColumn(column)?.allowed(word, bookCodebook);
    expect(allowed('responded')).toBe('yes, no, declined or not asked');
    expect(allowed('status')).toBe('live, dormant or closed');
    expect(allowed('seniority')).toBe('a number');
    expect(allowed('perceived_isolation')).toBe('a number from 1 to 5');
    expect(allowed('organisation')).toBe('');
    expect(allowed('structure')).toBe('formal or informal');
    expect(allowed('barriers', 'tim pressure')).toBe('a barrier of the codebook; did you mean “time-pressure”');
    expect(allowed('barriers', 'xyzzy')).toBe('a barrier of the codebook');
    expect(personColumn('none such')).toBeUndefined();
  });

  it('offers what others have written where nothing else is offered', () => {
    const listed = ['Care', '', 'Acute', 'Care'].map((organisation, at) =>
      makePerson({ id: `m${at}`, name: `N${at}`, kind: 'manager', organisation }),
    );
    expect(personColumn('organisation')?.choices(bookCodebook, listed)).toEqual([
      { id: 'Care', label: 'Care' },
      { id: 'Acute', label: 'Acute' },
    ]);
    expect(personColumn('line_manager')?.choices(bookCodebook, listed)?.[1]).toEqual({ id: 'm1', label: 'N1' });
    expect(personColumn('site')?.choices(bookCodebook, listed)).toBeNull();
    expect(
      personColumn('role')
        ?.choices(bookCodebook, listed)
        ?.every(({ id, label }) => id === label),
    ).toBe(true);
    // Titles that are no post are for themselves.
    const posts =
      personColumn('posts')
        ?.choices(bookCodebook, listed)
        ?.map(({ id }) => id) ?? [];
    expect(posts).toEqual(expect.arrayContaining(bookCodebook.posts.map(({ id }) => id)));
    for (const { label, post } of bookCodebook.roles)
      if (post !== '') expect(posts.filter((id) => id === label)).toHaveLength(bookCodebook.posts.some(({ id }) => id === label) ? 1 : 0);
  });
});

describe('a column of contacts', () => {
  /** A row of one cell, and what the column makes of it when it is read again. */
  function roundTrip(column: string, cell: string): string {
    const about = contactColumn(column);
    const builder = new NominationsBuilder();
    const code = about?.read(cell, { builder, vocabulary: vocabulary(), onAdded: () => undefined }) ?? null;
    if (about === undefined || code === null) return '(refused)';
    const row = builder.addRow(0, 2);
    builder.columns[about.field].set(row, code);
    return about.text(nominationAt(builder.finish(), row), bookCodebook);
  }

  it('gives as a file has it what it reads, for every word that it offers', () => {
    const listed = [makePerson({ id: 'm7', kind: 'manager', name: 'Ann' })];
    for (const { column, choices, isNumber } of CONTACT_COLUMNS) {
      const offered = choices(bookCodebook, listed) ?? [{ id: isNumber === true ? '3' : 'anything', label: '' }];
      expect(offered.length).toBeGreaterThan(0);
      for (const { id } of offered) {
        const written = roundTrip(column, id);
        // A person is what is meant where nothing is written, and an id of a pole is called by its label.
        if (column === 'contact_kind' && id === 'person') expect(written).toBe('');
        else if (bookCodebook.dimensions.some((dimension) => dimension.id === column)) expect(roundTrip(column, written)).toBe(written);
        else expect(written).toBe(id);
      }
    }
  });

  it.each([
    ['like_post', 'Yes', 'yes'],
    ['like_post', 'n', 'no'],
    ['like_post', 'perhaps', '(refused)'],
    ['mentoring', 'both ways', 'mutual'],
    ['position', 'outside', 'external'],
    ['contact_kind', 'committee', 'group'],
    ['activity', 'weekly', 'active'],
    ['activity', 'sometimes', '(refused)'],
    ['strength', '0', '0'],
    ['strength', '2,5', '2.5'],
    ['strength', '-1', '(refused)'],
    ['strength', 'never', '0'],
    ['strength', 'often', '(refused)'],
    ['types', 'elite;Managerial', 'Elite; Managerial'],
    ['outcomes', 'support', 'support'],
    ['structure', 'nonsense', '(refused)'],
  ])('%s: “%s” is “%s”', (column, cell, written) => {
    expect(roundTrip(column, cell)).toBe(written);
  });

  it('says which words it allows, and what a table shows', () => {
    const allowed = (column: string): string | undefined => contactColumn(column)?.allowed(bookCodebook);
    expect(['like_post', 'position', 'mentoring', 'activity', 'strength', 'note', 'contact_kind', 'structure'].map(allowed)).toEqual([
      'yes or no',
      'internal or external',
      'received, given or mutual',
      'active, latent, lapsed or absent',
      'a number from 0 upwards',
      '',
      'person, group or organisation',
      'formal or informal',
    ]);
    const row = nominationAt(new NominationsBuilder().finish(), 0);
    expect(contactColumn('contact_kind')?.shown?.({ ...row, contactKind: 'person' }, bookCodebook)).toBe('person');
    expect(contactColumn('position')?.shown?.({ ...row, position: 'external' }, bookCodebook)).toBe(
      bookCodebook.dimensions.find(({ id }) => id === 'position')?.poles[1]?.label,
    );
    expect(contactColumn('position')?.shown?.({ ...row, position: 'untold' }, bookCodebook)).toBe('');
    expect(
      contactColumn('position')
        ?.choices(bookCodebook, [])
        ?.map(({ id }) => id),
    ).toEqual(['internal', 'external']);
    expect(contactColumn('none such')).toBeUndefined();
  });
});

it('whom a network is for is offered as a post, or as a role that is of none', () => {
  const [post] = bookCodebook.posts;
  const [role] = bookCodebook.roles;
  if (post === undefined || role === undefined) throw new Error('The codebook is blank.');
  const codebook = {
    ...bookCodebook,
    posts: [
      { ...post, id: 'p', label: 'Deans' },
      { ...post, id: 'q', label: 'Hidden', hidden: true as const },
    ],
    roles: [
      { ...role, id: 'r', label: 'Chair', post: '' },
      { ...role, id: 's', label: 'Dean', post: 'p' },
    ],
  };
  expect(personColumn('posts')?.choices(codebook, [])).toEqual([
    { id: 'p', label: 'Deans' },
    { id: 'Chair', label: 'Chair' },
  ]);
});
