import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { NamedTable } from '../../../src/domain/results/Table';
import { tabulateFigures } from '../../../src/views/compare/tabulateFigures';
import { compare } from '../../compare/comparing';

/** General managers rate themselves 5 in both organisations, clinical ones less; one was not asked. */
const ratings: readonly (readonly [string, string, number | null])[] = [
  ['general', 'Acute', 5],
  ['general', 'Acute', 5],
  ['general', 'Care', 5],
  ['general', 'Care', 5],
  ['clinical', 'Acute', 1],
  ['clinical', 'Acute', 2],
  ['clinical', 'Care', 3],
  ['clinical', 'Care', null],
];
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: ratings.map(([group, organisation, perceivedIsolation], index) =>
    makePerson({ id: `m${index}`, name: `N${index}`, kind: 'manager', responded: 'yes', group, organisation, perceivedIsolation }),
  ),
});
const comparison = compare(study, { outcomes: ['perceivedIsolation'] });

const toObjects = ({ columns, rows }: NamedTable) =>
  rows.map((row) => {
    expect(row).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, at) => [column, row[at]]));
  });

describe('tabulateFigures', () => {
  it('has a row for each group, unrounded, with its test', () => {
    const [clinical, general] = toObjects(tabulateFigures(comparison)).toSorted((a, b) => `${a['Group']}`.localeCompare(`${b['Group']}`));
    expect(general).toMatchObject({
      ...{ Group: 'General', 'On the staff list': 4, 'With a value': 4, 'Others with a value': 3 },
      ...{ Mean: 5, Median: 5, 'Lower quartile': 5, 'Upper quartile': 5, Least: 5, Most: 5, 'Share more than 0': 1 },
      // Ahead in every pair of each organisation. Two of four and two of three can be the general ones in 6 × 3 ways.
      ...{
        'Cliff’s δ': 1,
        'δ over all': 1,
        'δ by chance': expect.closeTo(0) as number,
        Relabellings: 18,
        'All relabellings': 'yes',
        p: 2 / 18,
        'Smallest p': 2 / 18,
      },
    });
    expect(clinical).toMatchObject({
      ...{ Group: 'Clinical', 'On the staff list': 4, 'With a value': 3 },
      ...{ Mean: 2, Median: 2, 'Lower quartile': 1.5, 'Upper quartile': 2.5, Least: 1, Most: 3 },
      // Of two groups one test says it all.
      ...{ 'Others with a value': null, 'Cliff’s δ': null, p: null },
    });
    expect(general!['Method']).toContain('Seed');
  });

  it('says why a group has no test, in place of what is said of one', () => {
    const [row] = toObjects(tabulateFigures(compare(study, { by: 'organisation', outcomes: ['perceivedIsolation'] })));
    expect(row).toMatchObject({ Organisation: 'Acute', p: null, 'Cliff’s δ': null, Method: null });
    expect(row!['In plain words']).not.toBe('');
  });
});
