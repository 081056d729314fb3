import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import { withCell } from '../../../src/import/columns/withCell';

const person = makePerson({ id: 'm1', kind: 'manager' });
const network = makePerson({ id: 'n1', kind: 'collectivity' });

it('a person has what a cell tells of them, and nothing of a network', () => {
  const told = withCell(person, { told: { unit: 'Ward' }, refused: [] });
  expect(told).toEqual({ ...person, unit: 'Ward' });
  expect(withCell(person, { told: {}, network: { host: 'The College' }, refused: [] })).toEqual(person);
  expect(person.unit).toBe('');
});

it('a network keeps what was told before, in one order of keys', () => {
  const hosted = withCell(network, { told: {}, network: { host: 'The College' }, refused: [] });
  expect(hosted.network).toEqual({ ...BLANK_NETWORK, host: 'The College' });
  const both = withCell(hosted, { told: {}, network: { rhythm: 'weekly' }, refused: [] });
  expect(both.network).toEqual({ ...BLANK_NETWORK, host: 'The College', rhythm: 'weekly' });
  expect(Object.keys(both.network ?? {})).toEqual(Object.keys(BLANK_NETWORK));
  expect(withCell(both, { told: { unit: 'Ward' }, refused: [] })).toEqual({ ...both, unit: 'Ward' });
});

it('an entry of which nothing is told is none, and one goes when it is a network no longer', () => {
  const hosted = withCell(network, { told: {}, network: { host: 'The College' }, refused: [] });
  expect(withCell(hosted, { told: {}, network: { host: '' }, refused: [] }).network).toBeNull();
  expect(withCell(network, { told: {}, network: {}, refused: [] }).network).toBeNull();
  expect(withCell(hosted, { told: { kind: 'manager' }, refused: [] })).toEqual({ ...network, kind: 'manager' });
});
