import { expect, it } from 'vitest';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildRoster } from '../../src/reconcile/buildRoster';

it('without a list, who answers with the surname first and last is one person, called as the name is read', () => {
  const from = ['Lee, Ann', 'Ann Lee', 'Anne Lee', 'Day, Bob', 'Lee, Ann, PhD'];
  const nominations = buildNominations(from.map((name, at) => ({ from: name, to: 'x', origin: { source: 0, row: at + 2 } })));
  const { people, find } = buildRoster([], nominations);
  expect(people.map(({ id }) => id)).toEqual(['Ann Lee', 'Anne Lee', 'Day, Bob']);
  expect(from.map(find)).toEqual([0, 0, 1, 2, 0]);
});
