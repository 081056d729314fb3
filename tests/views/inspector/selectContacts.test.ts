import { describe, expect, it } from 'vitest';

import { selectContacts, selectDirection } from '../../../src/views/inspector/selectContacts';
import { makeReconciled } from '../../fixtures/makeReconciled';

const TOLD = {
  people: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'x' }],
  response: ['answered', 'answered', 'no'],
  reports: [
    { from: 0, to: 1, types: ['Managerial'] },
    { from: 0, to: 2, activity: 2 },
    { from: 0, to: 3, position: 2 },
    { from: 1, to: 0 },
    { from: 1, to: 2 },
  ],
} as const;

const lines = (list: readonly { readonly person: { readonly id: string }; readonly status: string }[]) =>
  list.map(({ person, status }) => `${person.id} ${status}`);

describe('selectContacts', () => {
  it('tells whom somebody names and who names her, and whether both say so', () => {
    const { names, namedBy } = selectContacts(makeReconciled(TOLD), 0);
    expect(lines(names)).toEqual(['B confirmed', 'C unverifiable', 'x unverifiable']);
    expect(lines(namedBy)).toEqual(['B confirmed']);
    expect(names[0]).toMatchObject({ types: ['Managerial'], activity: 'active', position: 'internal' });
    expect(names[1]?.activity).toBe('latent');
    expect(names[2]?.position).toBe('external');
  });

  it('calls a tie one-sided only where the other could have said so', () => {
    const oneSided = { ...TOLD, reports: [{ from: 0, to: 1 }] };
    expect(lines(selectContacts(makeReconciled(oneSided), 0).names)).toEqual(['B unconfirmed']);
    expect(lines(selectContacts(makeReconciled({ ...oneSided, asked: { absence: 'unknown' } }), 0).names)).toEqual(['B unverifiable']);
  });

  it('finds what one reported of the other', () => {
    const reconciled = makeReconciled(TOLD);
    expect(selectDirection(reconciled, 1, 2)?.person.id).toBe('C');
    expect(selectDirection(reconciled, 2, 1)).toBeNull();
  });
});
