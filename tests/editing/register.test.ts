import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { BLANK_NETWORK } from '../../src/domain/NetworkEntry';
import { applyStep } from '../../src/domain/steps/applyStep';
import { invertStep } from '../../src/domain/steps/invertStep';
import { buildPeopleEdit } from '../../src/editing/buildPeopleEdit';
import type { Manner } from '../../src/editing/CellEdit';
import { pasteInto } from '../../src/editing/pasteInto';

const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: [
    makePerson({ id: 'a', kind: 'manager', name: 'Ann' }),
    makePerson({ id: 'set', kind: 'collectivity', name: 'Set', network: { ...BLANK_NETWORK, types: ['Alumni'], status: 'live' } }),
  ],
});
const write = (row: number, cells: Readonly<Record<string, string>>, manner: Manner = 'typed') => {
  const { step, refused } = buildPeopleEdit(
    study,
    study.people,
    Object.entries(cells).map(([column, text]) => ({ row, column, text })),
    manner,
  );
  const after = step === null ? study : applyStep(study, step);
  return {
    after,
    back: step === null ? study : applyStep(after, invertStep(step)),
    reasons: refused.map(({ refused: why }) => why),
    network: after.people[row]?.network,
  };
};

describe('a network of the register, by hand', () => {
  it('is written into cell by cell, keeps the others, and comes back by undo', () => {
    const { network, back } = write(1, { status: 'closed' });
    expect(network).toEqual({ ...BLANK_NETWORK, types: ['Alumni'], status: 'closed' });
    expect(back).toEqual(study);
    expect(write(1, { structure: 'Formal', posts: 'matron; service manager' }).network).toMatchObject({
      structure: 1,
      posts: ['matron', 'service manager'],
    });
  });

  it('is nothing any more when all of its cells are blank', () => {
    expect(write(1, { status: '', types: '' }, 'cleared').network).toBeNull();
  });

  it('is added with its kind, in whatever order the cells come', () => {
    expect(write(2, { status: 'dormant', name: 'Forum', kind: 'collectivity' }).after.people[2]).toMatchObject({
      id: 'Forum',
      kind: 'collectivity',
      network: { status: 'dormant' },
    });
  });

  it('says what stands in no codebook, and what cannot be', () => {
    expect(write(1, { types: 'Alumnus' }).reasons).toEqual([
      expect.objectContaining({ why: 'not-in-codebook', written: 'Alumnus', noun: 'network type' }),
    ]);
    expect(write(1, { status: 'asleep' }).reasons).toEqual([{ why: 'not-allowed', written: 'asleep', allowed: 'live, dormant or closed' }]);
    expect(write(1, { host: 'SET' }).reasons).toEqual([{ why: 'runs-itself' }]);
  });

  it('is no network any more when it is a person, and what was told of it goes and comes back', () => {
    const { after, back } = write(1, { kind: 'outside person' });
    expect(after.people[1]).toMatchObject({ kind: 'outside_person', network: null });
    expect(back).toEqual(study);
  });
});

describe('a paste', () => {
  const place = { rows: [], end: 2, ids: ['a', 'set'] };
  const status = ['id', 'status'];

  it('of a staff list leaves its own “status” an attribute', () => {
    const { edits } = pasteInto('people', [status, ['b', 'on leave']], { ...place, columns: ['name', 'group'] });
    expect(edits).toEqual([
      { row: 2, column: 'id', text: 'b' },
      { row: 2, column: '@status', text: 'on leave' },
    ]);
  });

  it('into the table of networks is of networks: those that are there are changed, the others are new ones', () => {
    const { edits } = pasteInto('people', [status, ['set', 'closed'], ['x', 'live']], {
      ...place,
      columns: ['name', 'status'],
      fresh: { column: 'kind', text: 'collectivity' },
    });
    expect(edits).toEqual([
      { row: 2, column: 'kind', text: 'collectivity' },
      { row: 1, column: 'id', text: 'set' },
      { row: 1, column: 'status', text: 'closed' },
      { row: 2, column: 'id', text: 'x' },
      { row: 2, column: 'status', text: 'live' },
    ]);
  });

  it('of a list that says which of its rows are networks takes their columns', () => {
    const { edits } = pasteInto(
      'people',
      [
        ['id', 'kind', 'status'],
        ['x', 'collectivity', 'live'],
      ],
      { ...place, columns: ['name'] },
    );
    expect(edits.map(({ column }) => column)).toEqual(['id', 'kind', 'status']);
  });
});
