import { expect, it } from 'vitest';

import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Source } from '../../src/domain/Source';
import { nameNumbered } from '../../src/reconcile/nameNumbered';

const source = (from: string, to: string): Source => ({
  file: 'a.csv',
  holds: 'contacts',
  sha256: '',
  rows: 0,
  taken: 0,
  understood: '',
  columns: [
    { column: 'from', header: from },
    { column: 'to', header: to },
  ],
});

/** Whom each row is about, as names; rows are `from to name source`. */
function named(rows: readonly string[], sources: readonly Source[] = [source('ego', 'alter')], header = 'name') {
  const nominations = buildNominations(
    rows.map((row, at) => {
      const [from = '', to = '', name = '', which = '0'] = row.split(' ');
      return {
        origin: { source: Number(which), row: at + 2 },
        from,
        to,
        ...(name === '' ? {} : { attributes: [{ name: header, value: name }] }),
      };
    }),
  );
  const { sources: are, to } = nameNumbered(nominations, sources);
  return [are, Array.from(to, (word) => nominations.words[word])];
}

// docs/import.md: egor and EgoNet number the contacts of each respondent from 1.
it('calls contacts that each respondent numbers by their names', () => {
  expect(named(['1 1 Tom', '1 2 Sue', '2 1 Kim'])).toEqual([[true], ['Tom', 'Sue', 'Kim']]);
  expect(named(['1 2 Sue', '1 1 Tom', '2 1 Kim', '2 1 Kim'])).toEqual([[true], ['Sue', 'Tom', 'Kim', 'Kim']]);
  // A name that is blank leaves the number.
  expect(named(['1 1 Tom', '1 2', '2 1 Kim'])).toEqual([[true], ['Tom', '2', 'Kim']]);
  expect(named(['1 1 Tom'], undefined, 'alter_name')).toEqual([[true], ['Tom']]);
  expect(named(['1 1 Tom'], undefined, ' Alter Name ')).toEqual([[true], ['Tom']]);
});

it('needs names, or somebody who would be their own contact', () => {
  expect(named(['1 1', '1 2', '2 1'])).toEqual([[true], ['1', '2', '1']]);
  expect(named(['1 2', '2 1'])[0]).toEqual([false]);
  expect(named(['5 1', '6 1', '6 2'])[0]).toEqual([false]);
  expect(named(['5 1 x', '6 1', '6 2'], undefined, 'first name')[0]).toEqual([false]);
});

it('takes no numbers with gaps, none below 1 and no words for it', () => {
  expect(named(['1 1 Tom', '1 3 Sue'])[0]).toEqual([false]);
  expect(named(['1 2 Tom'])[0]).toEqual([false]);
  expect(named(['1 0 Tom', '1 1 Sue'])[0]).toEqual([false]);
  expect(named(['1 1 Tom', '1 m2 Sue'])[0]).toEqual([false]);
  expect(named([])[0]).toEqual([false]);
});

it('looks at files that are headed so, each by itself', () => {
  expect(named(['1 1 Tom'], [source('Ego ID', 'alter.id')])[0]).toEqual([true]);
  expect(named(['1 1 Tom'], [source('from', 'alter')])[0]).toEqual([false]);
  expect(named(['1 1 Tom'], [source('ego', 'to')])[0]).toEqual([false]);
  expect(named(['1 1 Tom'], [source('egos', 'alter')])[0]).toEqual([false]);
  expect(named(['1 1 Tom 0', '1 2 Sue 1', '1 1 Ann 1'], [source('from', 'to'), source('ego', 'alter')])).toEqual([
    [false, true],
    ['1', 'Sue', 'Ann'],
  ]);
  expect(named(['1 1 Tom 0', '1 3 Sue 1'], [source('ego', 'alter'), source('ego', 'alter')])).toEqual([
    [true, false],
    ['Tom', '3'],
  ]);
});
