import { expect, it } from 'vitest';

import { areAlike, choosePeers, makeLikeness } from '../../../src/isolation/facts/Likeness';
import { makeReconciled } from '../../fixtures/makeReconciled';

const staff = (...roles: readonly string[]) =>
  makeReconciled({ people: roles.map((role, at) => ({ id: `m${at}`, role })), response: roles.map(() => 'answered'), reports: [] });

// docs/isolation.md, 2: by post where at least half of the staff list have a role.
it.each([
  [['matron', ''], 'post'],
  [['matron', '', ''], 'group'],
  [['matron', '  ', ' '], 'group'],
  [['matron', 'matron', '', ''], 'post'],
  [['', ''], 'group'],
  [[], 'post'],
] as const)('of %j people are compared by %s, where nobody has chosen', (roles, peers) => {
  expect(choosePeers(staff(...roles))).toBe(peers);
  expect([choosePeers(staff(...roles), 'post'), choosePeers(staff(...roles), 'group')]).toEqual(['post', 'group']);
});

it('counts the roles of managers alone', () => {
  const { people } = staff('', 'matron', 'matron');
  expect(choosePeers({ people, managers: 1 })).toBe('group');
});

it('compares posts within a level, groups whatever the level, and knows nothing of who has none', () => {
  const told = makeReconciled({
    people: [
      { id: 'a', role: 'matron', seniority: 2, group: 'clinical' },
      { id: 'b', role: 'matron', seniority: 3, group: 'general' },
      { id: 'c', role: 'matron', seniority: 4, group: 'clinical' },
      { id: 'd', role: 'matron', group: '' },
      { id: 'e', role: 'porter', seniority: 2, group: 'clinical' },
      { id: 'f', group: 'clinical' },
      { id: 'g', group: '' },
    ],
    response: Array.from({ length: 7 }, () => 'answered'),
    reports: [],
  });
  const beside = (peers: 'post' | 'group') => told.people.map((_, other) => areAlike(makeLikeness(told, peers), 0, other));
  expect(beside('post')).toEqual([true, true, false, true, false, null, null]);
  expect(beside('group')).toEqual([true, false, true, null, true, true, null]);
});

it('is found again for one list of people, and read again where posts, managers or the choice are others', () => {
  const told = staff('matron', 'porter');
  const likeness = makeLikeness(told, 'post');
  expect(makeLikeness({ ...told }, 'post')).toBe(likeness);
  expect(makeLikeness(told, 'group').peers).toBe('group');
  expect([...makeLikeness({ ...told, managers: 1 }, 'post').keys]).toHaveLength(1);
  expect(
    areAlike(
      makeLikeness(
        {
          ...told,
          posts: new Map([
            ['matron', 'x'],
            ['porter', 'x'],
          ]),
        },
        'post',
      ),
      0,
      1,
    ),
  ).toBe(true);
});
