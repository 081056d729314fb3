import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { buildRoster } from '../../src/reconcile/buildRoster';

const reportedBy = (...names: readonly string[]) =>
  buildNominations(names.map((from, at) => ({ origin: { source: 0, row: at + 2 }, from, to: 'Zoe Pike' })));

it('has the managers before all others, each as they stand', () => {
  const people = [
    makePerson({ id: 'b1', name: 'The board', kind: 'collectivity' }),
    makePerson({ id: 'm1', name: 'Ada Quill', kind: 'manager' }),
    makePerson({ id: 'o1', name: 'Eve Moss', kind: 'outside_person' }),
    makePerson({ id: 'm2', name: 'Ben Orr', kind: 'manager' }),
  ];
  const roster = buildRoster(people, reportedBy('Zed'));
  expect([roster.people.map(({ id }) => id), roster.managers, roster.listed]).toEqual([['m1', 'm2', 'b1', 'o1'], 2, true]);
  expect([roster.find('m2'), roster.find('Eve Moss'), roster.find('Zed')]).toEqual([1, 3, 'nobody']);
  // Of the same list it is the same one, whatever is reported.
  expect(buildRoster(people, reportedBy('Yan'))).toBe(roster);
});

it('has those who report where nobody is listed: each who is written otherwise, but for spaces, and the case of an address', () => {
  const rows = reportedBy('Ada Quill', ' Ada  Quill ', 'ada quill', 'a@x.org', 'A@X.org', 'Ben Orr', 'Ada Quill', ' Cay Lund ');
  const roster = buildRoster([], rows);
  expect(roster.people).toEqual(
    ['Ada Quill', 'ada quill', 'a@x.org', 'Ben Orr', 'Cay Lund'].map((id) => makePerson({ id, kind: 'manager' })),
  );
  expect([roster.managers, roster.listed, roster.find('Ben Orr')]).toEqual([5, false, 3]);
  expect(buildRoster([], rows)).toBe(roster);
  expect(buildRoster([], reportedBy('Ada Quill')).people.map(({ id }) => id)).toEqual(['Ada Quill']);
});

it('a line manager who is written by name is known by id, and one of whom nobody knows who it is stays as written', () => {
  const staff = [
    ['m1', 'Sonia Bell', ''],
    ['m2', 'José Lund', 'Bell, Sonia'],
    ['m3', 'Mo Shah', 'm1'],
    ['m4', 'Mo Shah', 'Dr Jose Lund'],
    ['m5', 'Una Peel', 'Mo Shah'],
    ['m6', 'Gil Rook', 'Ada Vey'],
  ].map(([id = '', name = '', lineManager = '']) => makePerson({ id, name, lineManager, kind: 'manager' }));
  const { people } = buildRoster(staff, emptyNominations);
  expect(people.map(({ lineManager }) => lineManager)).toEqual(['', 'm1', 'm1', 'm2', 'Mo Shah', 'Ada Vey']);
  // Who needs nothing is the same person, so that what is remembered of them stays.
  expect(people[2]).toBe(staff[2]);
});
