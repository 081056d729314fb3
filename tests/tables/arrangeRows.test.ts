import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makeStudy } from '../../src/domain/makeStudy';
import { arrangeRows } from '../../src/tables/arrangeRows';
import { inOrder } from '../../src/tables/inOrder';
import { listValues } from '../../src/tables/listValues';
import { asRows } from '../../src/tables/asRows';
import { selectNominationRows } from '../../src/views/people/selectNominationRows';
import { finish } from '../../src/support/finish';
import { makeReconciled } from '../fixtures/makeReconciled';

interface Row {
  readonly name: string;
  readonly n: number | null;
}

const arbitraryRows = fc.array(
  fc.record({ name: fc.constantFrom('', 'Ann', 'ann', 'Bob', 'Émile', 'émile b'), n: fc.option(fc.integer({ min: -3, max: 3 })) }),
  { maxLength: 1500, size: 'max' },
);
const asked = { typed: '', columns: ['name'] as const, only: new Map<keyof Row, string>(), order: null };
const known = ({ n }: Row): boolean => n !== null;

describe('rows arranged in slices', () => {
  it('stand as one sort puts them, those that are equal in the order they had, what is not known last', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.boolean(), (rows, down) => {
        const indexed = rows.map((row, index) => ({ row, index }));
        const sign = down ? -1 : 1;
        const expected = [
          ...indexed.filter(({ row }) => known(row)).sort((a, b) => sign * ((a.row.n ?? 0) - (b.row.n ?? 0)) || a.index - b.index),
          ...indexed.filter(({ row }) => !known(row)),
        ];
        expect([...finish(arrangeRows<Row>(asRows(rows), { ...asked, order: { by: 'n', down } }))]).toEqual(
          expected.map(({ index }) => index),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keep the order they had where thousands are equal', () => {
    const rows = Array.from({ length: 3000 }, (_, index): Row => ({ name: '', n: index % 3 }));
    const ofRest = (rest: number): readonly number[] => Array.from({ length: 1000 }, (_, at) => 3 * at + rest);
    expect([...finish(arrangeRows<Row>(asRows(rows), { ...asked, order: { by: 'n', down: true } }))]).toEqual([
      ...ofRest(2),
      ...ofRest(1),
      ...ofRest(0),
    ]);
  });

  it('are narrowed to those that hold every word, whatever its accents and case', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const expected = rows.flatMap(({ name }, index) => (name.toLowerCase().startsWith('émile') ? [index] : []));
        expect([...finish(arrangeRows<Row>(asRows(rows), { ...asked, typed: 'EMILE' }))]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('leave the page time to answer between two slices', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Row => ({ name: `N${index % 100}`, n: (index * 7919) % 20_000 }));
    expect([...arrangeRows<Row>(asRows(rows), { ...asked, typed: 'n7', order: { by: 'n', down: false } })].length).toBeGreaterThan(20);
    expect([...arrangeRows<Row>(asRows(rows), { ...asked, order: { by: 'n', down: false } })].length).toBeGreaterThan(60);
    expect([...listValues<Row>(asRows(rows), ['name'])].length).toBeGreaterThan(4);
  });
});

describe('a list of 400,000 contacts', () => {
  const nominations = {
    ...buildNominations([
      { origin: { source: 0, row: 2 }, from: 'a', to: 'b', types: ['Elite'] },
      { origin: { source: 0, row: 3 }, from: 'c', to: 'a', types: ['Mentor'] },
    ]),
    length: 400_000,
  };
  const column = Int32Array.from({ length: 400_000 }, (_, row) => nominations.from[row % 2] ?? 0);
  const study = { ...makeStudy({ id: 's', title: '', codebook: bookCodebook }), nominations: { ...nominations, from: column } };
  const rows = selectNominationRows(
    study,
    makeReconciled({ people: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], response: ['answered', 'answered', 'answered'], reports: [] }),
  );
  let made = 0;
  const watched: typeof rows = {
    ...rows,
    at(index) {
      made += 1;
      return rows.at(index);
    },
  };

  it('is searched, narrowed and sorted without a single row, and makes as many as are looked at', () => {
    const order = finish(
      arrangeRows(watched, {
        typed: 'c',
        columns: ['from', 'note'],
        only: new Map([['contact_kind', 'person']]),
        order: { by: 'from', down: true },
      }),
    );
    expect(order.length).toBe(400_000 / 2);
    expect(finish(listValues(watched, ['from']))).toEqual([['a', 'c']]);
    const shown = inOrder(watched, order);
    expect(made).toBe(0);
    for (let index = 0; index < 40; index += 1) expect(shown.at(index)?.from).toBe('c');
    expect(made).toBe(40);
    expect(shown.at(order.length)).toBeUndefined();
  });
});
