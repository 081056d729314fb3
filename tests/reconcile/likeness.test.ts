import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { compareNames } from '../../src/reconcile/compareNames';
import { findLikeManagers } from '../../src/reconcile/findLikeManagers';
import { joinMentoring } from '../../src/reconcile/joinMentoring';
import { listSpoken } from '../../src/reconcile/listSpoken';
import { finish } from '../../src/support/finish';

it.each([
  ['jan smith', 'jane smith', 'letter'],
  ['jan smith', 'jam smith', null],
  ['jo smith', 'joe smith', null],
  ['jane smith', 'janet smith', 'letter'],
  ['jane smith', 'janett smith', null],
  ['jane smith', 'ane smith', 'letter'],
  ['jane smith', 'jnae smith', 'letter'],
  ['jane smith', 'enaj smith', null],
  ['jane smith', 'jane smith smith', 'fewer'],
  ['j smith', 'jane smith', 'initial'],
  ['j b smith', 'jane bo smith', 'initial'],
  ['j bo smith', 'jane b smith', 'initial'],
  ['j k smith', 'jane bo smith', null],
  ['j s', 'jane s', null],
  ['a', 'a b', null],
  ['jane smith', 'jane', null],
  ['jane d2 smith', 'jane smith', null],
  ['jane smith', 'jane o’smith', null],
  ['jane bo smith', 'bo jane smith', 'order'],
  ['jane bo smith', 'jane be smith', null],
  ['jane bob smith', 'jane bobb smith', 'letter'],
  ['jane bob smith', 'janet bobb smith', null],
] as const)('%s and %s: %s, both ways round', (one, other, likeness) => {
  expect([compareNames(one, other), compareNames(other, one)]).toEqual([likeness, likeness]);
});

it('finds managers who are written much alike and are not known to be elsewhere', () => {
  const people = [
    ['m1', 'Ann Vale', 'Care'],
    ['m2', 'Stephen Clark', ''],
    ['m3', 'Zoe', 'Care'],
    ['m4', 'Ann Rook', 'Care'],
    ['o1', 'Una Moss', ''],
  ].map(([id = '', name = '', organisation = '']) =>
    makePerson({ id, name, organisation, kind: id.startsWith('m') ? 'manager' : 'outside_person' }),
  );
  const names = ['Steven Clarke', 'A Vale', 'Vale', 'Ann', 'Zoe Quill', 'Zoë', 'ann vale', 'U Moss', 'Vale 2', '-'];
  const alike = finish(findLikeManagers(people, 4, names));
  const found = (name: string, organisation = ''): readonly string[] =>
    alike(name, organisation).map(({ person, why }) => `${person} ${why}`);
  expect(found('Steven Clarke')).toEqual(['1 letter']);
  expect(found('A Vale')).toEqual(['0 initial']);
  expect(found('a vale', 'Acute')).toEqual([]);
  expect(found('A Vale', 'Care')).toEqual(['0 initial']);
  // A word alone is a part of each name that has it, either way round.
  expect([found('Vale'), found('Ann'), found('Zoe Quill')]).toEqual([['0 fewer'], ['0 fewer', '3 fewer'], ['2 fewer']]);
  // The same name is not much alike, and neither is somebody who is no manager, nor what was not asked for.
  expect([found('Zoë'), found('ann vale'), found('U Moss'), found('Vale 2'), found('-'), found('B Vale')]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

it('lists of whom each has written, each once and ascending', () => {
  const rows: readonly (readonly [number, number])[] = [
    [1, 4],
    [0, 3],
    [1, 2],
    [1, 4],
    [0, 0],
    [2, 0],
  ];
  const spoken = listSpoken(
    Int32Array.from(rows.keys()),
    Int32Array.from(rows, ([from]) => from),
    Int32Array.from(rows, ([, to]) => to),
    5,
    4,
  );
  expect([...spoken.offsets]).toEqual([0, 2, 4, 5, 5]);
  expect([...spoken.targets]).toEqual([0, 3, 2, 4, 0]);
});

it('joins what rows say of mentoring: given and received are mutual', () => {
  // 1 received, 2 given, 3 mutual, 0 not told.
  const joined = [0, 1, 2, 3].map((one) => [0, 1, 2, 3].map((other) => joinMentoring(one, other)));
  expect(joined).toEqual([
    [0, 1, 2, 3],
    [1, 1, 3, 3],
    [2, 3, 2, 3],
    [3, 3, 3, 3],
  ]);
});
