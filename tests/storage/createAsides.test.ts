import 'fake-indexeddb/auto';

import { expect, it } from 'vitest';

import { makeBlock } from '../../src/archive/Block';
import { createAsides } from '../../src/storage/createAsides';
import { openDatabase } from '../../src/storage/KithDatabase';

const block = (name: string, ...bytes: readonly number[]) => makeBlock(name, Uint8Array.from(bytes));

it('a part is kept aside once for each form in which it was found, study by study', async () => {
  const database = await openDatabase('kith-asides', () => undefined);
  const asides = createAsides(() => Promise.resolve(database));
  await database.put('entries', {
    id: 's',
    title: 'The firm',
    notice: '',
    managers: 0,
    nominations: 0,
    bytes: 0,
    changedAt: 1,
    backedUpAt: null,
  });
  const before = Date.now();
  await asides.put('s', [block('people-1.json', 1), block('step-1.bin', 1)], 'spare-key-harmed');
  // Found again, in another form, and of a study that is not in the list.
  await asides.put('s', [block('people-1.json', 1), block('step-1.bin', 2), block('step-2.bin', 1)], 'spare-key-harmed');
  await asides.put('t', [block('people-1.json', 1)], 'spare-key-harmed');
  const list = await asides.list();
  expect(list.map(({ study, title, part, bytes }) => [study, title, part, bytes])).toEqual([
    ['s', 'The firm', 'people-1.json', 1],
    ['s', 'The firm', 'step-1.bin', 1],
    ['s', 'The firm', 'step-1.bin', 1],
    ['s', 'The firm', 'step-2.bin', 1],
    ['t', '', 'people-1.json', 1],
  ]);
  expect(list.every(({ foundAt }) => foundAt >= before && foundAt <= Date.now())).toBe(true);
  const found = await Promise.all(list.map(({ key }) => asides.load(key)));
  expect(found.map((one) => [...(one?.bytes ?? [])])).toEqual([[1], [1], [2], [1], [1]]);
  await asides.remove(list[2]!.key);
  expect((await asides.list()).map(({ key }) => key)).toEqual([0, 1, 3, 4].map((at) => list[at]!.key));
  expect(await asides.load(list[2]!.key)).toBeNull();
  await asides.removeOf('s');
  expect((await asides.list()).map(({ study }) => study)).toEqual(['t']);
  database.close();
});
