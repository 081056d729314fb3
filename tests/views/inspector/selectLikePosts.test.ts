import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { reconcile } from '../../../src/reconcile/reconcile';
import { selectLikePosts } from '../../../src/views/inspector/selectLikePosts';
import { cook } from '../../laws/arbitraryStudy';

const manager = (id: string, role: string, organisation: string, seniority: number | null = null) =>
  makePerson({ id, name: id, kind: 'manager', role, organisation, seniority, group: 'general' });

it('lists managers in a like post with whom there is no contact either way, those of the own organisation first', () => {
  const reconciled = reconcile(
    cook({
      people: [
        manager('Ann', 'service manager', 'Care', 2),
        manager('Zoe', 'Operational manager', 'Care', 3),
        manager('Bob', 'service manager', 'Acute'),
        manager('Abe', 'service manager', 'Acute', 1),
        // Two levels above; in another post; not recorded.
        manager('Top', 'service manager', 'Care', 4),
        manager('Mat', 'matron', 'Care', 2),
        manager('Nil', '', 'Care', 2),
        // In contact: one whom Ann names, one by whom she is named, in use no more; one who has ended is to be met again.
        manager('Ivy', 'service manager', 'Care'),
        manager('Una', 'service manager', 'Acute'),
        manager('Eve', 'service manager', 'Acute'),
      ],
      rows: [
        { from: 'Ann', to: 'Ivy', activity: 'active' },
        { from: 'Una', to: 'Ann', activity: 'latent' },
        { from: 'Ann', to: 'Eve', activity: 'lapsed' },
      ],
      study: {},
    }),
    null,
  );
  const of = (id: string, peers: 'post' | 'group' = 'post') =>
    selectLikePosts(reconciled, peers)(reconciled.people.findIndex((person) => person.id === id))?.map(({ name }) => name) ?? null;
  expect(of('Ann')).toEqual(['Zoe', 'Abe', 'Bob', 'Eve']);
  expect(of('Mat')).toEqual([]);
  expect(of('Nil')).toBeNull();
  expect(of('Nil', 'group')).toEqual(['Ann', 'Ivy', 'Mat', 'Top', 'Zoe', 'Abe', 'Bob', 'Eve', 'Una']);
});
