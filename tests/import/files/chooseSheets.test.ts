import { expect, it } from 'vitest';

import { chooseSheets, type SheetOffered } from '../../../src/import/files/chooseSheets';
import { IssueLog } from '../../../src/import/IssueLog';
import { sheet } from '../tables';

type Holds = SheetOffered['holds'];
const offered = (name: string, holds: Holds, isSaid = false): SheetOffered => ({
  name,
  holds,
  isSaid,
  table: sheet('a', 'b'),
  log: new IssueLog(name),
});
/** Which sheets are chosen, for what, and what is said of the others. */
function choose(sheets: readonly SheetOffered[], holds: Holds = null) {
  const log = new IssueLog('b.xlsx');
  const chosen = chooseSheets(sheets, holds, log).map((one) => `${one.name} ${String(one.holds)}`);
  return [chosen, log.finish().map(({ code, severity, row, column, values }) => [code, severity, row, column, values])];
}
const told = (name: string, ...read: readonly string[]) => ['choose-sheet', 'info', null, null, { sheets: [name], read }];

it.each(['people', 'Managers', 'persons', 'ROSTER', 'staff', 'Staff list', 'nodes', 'vertices'])('a sheet “%s” is of people', (name) => {
  expect(choose([offered('x', null), offered(name, null), offered('y', 'people')])).toEqual([
    [`${name} people`],
    [told('x', name), told('y', name)],
  ]);
});

it.each(['ties', 'Contacts', 'nominations', 'EDGES', 'links', 'relations'])('a sheet “%s” is of contacts', (name) => {
  expect(choose([offered('x', 'contacts'), offered(name, null), offered('y', null)])).toEqual([
    [`${name} contacts`],
    [told('x', name), told('y', name)],
  ]);
});

it('a name that only has such a word in it is none', () => {
  for (const name of ['people of June', 'my staff', 'tie', 'contact'])
    expect(choose([offered('x', null), offered(name, null)])[1]).toEqual([
      ['choose-sheet', 'error', null, null, { sheets: ['x', name], read: [] }],
    ]);
});

it('the only sheet is meant, for what the file is said to hold, else for what its headers say', () => {
  expect(choose([offered('x', 'people')])).toEqual([['x people'], []]);
  expect(choose([offered('x', null)], 'contacts')).toEqual([['x contacts'], []]);
  expect(choose([offered('x', 'people')], 'contacts')).toEqual([['x contacts'], []]);
});

it('where the file is said to hold one thing, nothing is said of sheets of the other', () => {
  const sheets = [offered('a', 'people'), offered('b', 'contacts'), offered('c', null)];
  expect(choose(sheets, 'people')).toEqual([['a people'], []]);
  expect(choose(sheets, 'contacts')).toEqual([['b contacts'], []]);
  const two = [offered('a', 'people'), offered('b', 'people'), offered('c', 'contacts')];
  expect(choose(two, 'contacts')).toEqual([['c contacts'], []]);
  expect(choose(two, 'people')[0]).toEqual([]);
});

it('two that are called so, and two that are headed so, are for somebody to say', () => {
  const unsure = (...names: readonly string[]) => [[], [['choose-sheet', 'error', null, null, { sheets: names, read: [] }]]];
  expect(choose([offered('Staff', null), offered('People', 'people')])).toEqual(unsure('Staff', 'People'));
  expect(choose([offered('x', 'people'), offered('y', 'people'), offered('Ties', null)])).toEqual(unsure('x', 'y', 'Ties'));
  expect(choose([offered('x', 'people'), offered('y', 'contacts'), offered('z', 'contacts')])).toEqual(unsure('x', 'y', 'z'));
});

it('beside what somebody has said, a sheet is meant that holds what none of those does', () => {
  const said = (name: string, holds: Holds) => offered(name, holds, true);
  expect(choose([said('x', 'people'), offered('y', 'contacts')])).toEqual([['x people', 'y contacts'], []]);
  expect(choose([said('x', 'contacts'), offered('y', 'people')])).toEqual([['x contacts', 'y people'], []]);
  expect(choose([said('x', 'contacts'), said('y', 'contacts'), offered('Staff', null), offered('z', 'contacts')])).toEqual([
    ['x contacts', 'y contacts', 'Staff people'],
    [told('z', 'x', 'y', 'Staff')],
  ]);
  // Of two nobody can tell.
  expect(choose([said('x', 'people'), offered('y', 'contacts'), offered('z', 'contacts')])).toEqual([
    ['x people'],
    [told('y', 'x'), told('z', 'x')],
  ]);
  expect(choose([said('x', 'people'), offered('Staff', 'people')])).toEqual([['x people'], [told('Staff', 'x')]]);
});
