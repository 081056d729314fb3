import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { selectPeopleRows } from '../../../src/views/people/selectPeopleRows';
import { analyseInFull } from '../../fixtures/analyseInFull';

const people = ['a', 'b', 'c'].map((id) => makePerson({ id, kind: 'manager', name: id, responded: 'yes' }));
const told = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
] as const;
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people,
  nominations: buildNominations(told.map(([from, to], at) => ({ origin: { source: 0, row: at + 2 }, from, to, types: ['Mentor'] }))),
});
const analysis = analyseInFull(study);
const namedBy = (listed: typeof people): readonly unknown[] => {
  const rows = selectPeopleRows(listed, analysis, bookCodebook);
  return listed.map((_, at) => [rows.cell(at, 'id'), rows.cell(at, 'names'), rows.cell(at, 'namedBy')]);
};

it('gives each manager her own numbers', () => {
  expect(namedBy(people)).toEqual([
    ['a', 2, 0],
    ['b', 1, 1],
    ['c', 0, 2],
  ]);
});

it('gives them while the list is ahead of the analysis: one taken out, one added, others moved', () => {
  const [a, , c] = people;
  const added = makePerson({ id: 'd', kind: 'manager', name: 'd' });
  expect(namedBy([c!, added, a!])).toEqual([
    ['c', 0, 2],
    ['d', null, null],
    ['a', 2, 0],
  ]);
});
