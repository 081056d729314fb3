import { expect, it } from 'vitest';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { makePerson } from '../../src/domain/makePerson';
import { buildRoster } from '../../src/reconcile/buildRoster';

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
