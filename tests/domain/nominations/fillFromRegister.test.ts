import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import type { NetworkEntry } from '../../../src/domain/NetworkEntry';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { fillFromRegister } from '../../../src/domain/nominations/fillFromRegister';
import { nominationAt } from '../../../src/domain/nominations/nominationAt';

const origin = { source: 0, row: 2 };
const fill = (network: Partial<NetworkEntry> | null, ...rows: readonly Partial<NominationRow>[]) => {
  const set = makePerson({ id: 'Set', kind: 'collectivity', network: network === null ? null : { ...BLANK_NETWORK, ...network } });
  const people = [makePerson({ id: 'a', kind: 'manager' }), set, makePerson({ id: 'Forum', kind: 'collectivity' })];
  const nominations = buildNominations(rows.map((row) => ({ origin, from: 'a', to: 'Set', ...row })));
  const to = Int32Array.from(rows, (row) => people.findIndex(({ id }) => id === (row.to ?? 'Set')));
  const filled = fillFromRegister(nominations, to, people);
  return { nominations, filled, rows: rows.map((_, at) => nominationAt(filled, at)) };
};

describe('a row about a network of the register', () => {
  it('takes types, dimensions and position from it where it is blank, and nothing where it is not', () => {
    const network = { types: ['Alumni'], structure: 1, coordination: 2, membership: 1, formation: 2, position: 'internal' } as const;
    const { rows } = fill(network, {}, { types: ['NHS'], structure: 2, position: 'external' }, { to: 'Forum' });
    expect(rows).toMatchObject([
      { types: ['Alumni'], structure: 1, coordination: 2, membership: 1, formation: 2, position: 'internal', activity: 'untold' },
      { types: ['NHS'], structure: 2, coordination: 2, membership: 1, formation: 2, position: 'external' },
      { types: [], structure: 0, coordination: 0, membership: 0, formation: 0, position: 'untold' },
    ]);
  });

  it('is outside where the network lies across the boundary', () => {
    expect(fill({ position: 'across' }, {}).rows[0]).toMatchObject({ position: 'external' });
  });

  it('has lapsed where the network is closed, whatever it says, unless there was no tie', () => {
    const rows = [{}, { activity: 'active' }, { activity: 'absent' }, { activity: 'active', to: 'Forum' }] as const;
    expect(fill({ status: 'closed' }, ...rows).rows.map(({ activity }) => activity)).toEqual(['lapsed', 'lapsed', 'absent', 'active']);
    expect(fill({ status: 'dormant' }, ...rows).rows.map(({ activity }) => activity)).toEqual(['untold', 'active', 'absent', 'active']);
  });

  it('leaves the nominations as they are, and makes no copy where nothing is to be filled in', () => {
    const closed = fill({ status: 'closed', types: ['Elite'] }, { activity: 'active', types: ['NHS'] });
    expect(nominationAt(closed.nominations, 0)).toMatchObject({ activity: 'active', types: ['NHS'] });
    expect(closed.filled.types).toBe(closed.nominations.types);
    for (const network of [null, BLANK_NETWORK]) {
      const { nominations, filled } = fill(network, {});
      expect(filled).toBe(nominations);
    }
  });

  it('is none where nobody is meant', () => {
    const nominations = buildNominations([{ origin, from: 'a', to: '?' }]);
    const people = [makePerson({ id: 'Set', kind: 'collectivity', network: { ...BLANK_NETWORK, status: 'closed' } })];
    expect(fillFromRegister(nominations, Int32Array.of(-1), people)).toBe(nominations);
  });
});
