import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { reconcile } from '../../../src/reconcile/reconcile';
import { selectNetworkRows } from '../../../src/views/people/selectNetworkRows';

const origin = { source: 0, row: 2 };
const network = {
  ...BLANK_NETWORK,
  types: ['Alumni'],
  structure: 2,
  position: 'across',
  posts: ['matron', 'service manager'],
  host: 'North',
  rhythm: 'monthly',
  status: 'live',
} as const;
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: [
    makePerson({ id: 'set', name: 'Set', kind: 'collectivity', network }),
    ...['a', 'b', 'c', 'd'].map((id) => makePerson({ id, kind: 'manager' })),
    makePerson({ id: 'old', name: 'Old set', kind: 'collectivity', network: { ...BLANK_NETWORK, status: 'closed' } }),
    makePerson({ id: 'forum', kind: 'collectivity' }),
  ],
  nominations: buildNominations([
    { origin, from: 'a', to: 'Set', activity: 'active' },
    { origin, from: 'a', to: 'Set', activity: 'lapsed' },
    { origin, from: 'b', to: 'Set' },
    { origin, from: 'c', to: 'Set', activity: 'latent' },
    { origin, from: 'd', to: 'Set', activity: 'absent' },
    { origin, from: 'a', to: 'old', activity: 'active' },
    { origin, from: 'b', to: 'Other group', contactKind: 'group' },
  ]),
});

it('networks are shown as the register has them, with how many managers belong to each, and for how many it is in use', () => {
  const rows = selectNetworkRows(study.people, study.nominations, reconcile(study, null));
  expect(rows.length).toBe(3);
  // Set: a, b and c belong to it; a and b (not recorded) are in it, c no longer is; d never was. Old set is closed.
  expect(rows.at(0)).toMatchObject({
    at: 0,
    name: 'Set',
    types: 'Alumni',
    structure: 'informal',
    position: 'across',
    posts: 'matron; service manager',
    host: 'North',
    rhythm: 'monthly',
    status: 'live',
    members: 3,
    live: 2,
  });
  expect(rows.at(1)).toMatchObject({ at: 5, name: 'Old set', members: 1, live: 0 });
  expect(rows.at(2)).toMatchObject({ at: 6, name: 'forum', status: '', members: 0, live: 0 });
  expect([rows.at(3), rows.cell(0, 'members')]).toEqual([undefined, 3]);
});
