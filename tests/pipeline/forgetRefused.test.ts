import { expect, it } from 'vitest';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { forgetRefused } from '../../src/pipeline/forgetRefused';
import { importing, rowsOf, utf8 } from '../import/importing';
import { sayIssue } from '../../src/words/issues/sayIssue';

const read = (contacts: string) =>
  importing([
    { file: 'people.csv', bytes: utf8('id,name\nk1,Ada\nk2,Ben') },
    { file: 'contacts.csv', bytes: utf8(contacts) },
  ]);

it('no type and no motive is left behind by rows that were refused', () => {
  const batch = forgetRefused(
    read('from,to,types,motives\nk1,k2,Golf;Mentor,gossip\nk9,k1,Ghost;Golf,haunting\nk2,k2,Mirror,\n'),
    bookCodebook,
    [],
  );
  const beyond = (entries: readonly { readonly id: string }[], base: readonly { readonly id: string }[]) =>
    entries.slice(base.length).map(({ id }) => id);
  expect(beyond(batch.codebook.networkTypes, bookCodebook.networkTypes)).toEqual(['Golf']);
  expect(beyond(batch.codebook.motives, bookCodebook.motives)).toEqual(['gossip']);
  expect(batch.codebook.families.length).toBe(bookCodebook.families.length + 1);
  expect(batch.issues.map(sayIssue).join(' ')).not.toMatch(/Ghost|haunting|Mirror/);
  expect(rowsOf(batch).map(({ types }) => types)).toEqual([['Mentor', 'Golf'], ['Golf'], []]);
});

it('a row that the study’s own people make a row keeps its type', () => {
  const given = read('from,to,types\nk9,k1,Golf\nk1,k2,Mentor');
  expect(forgetRefused(given, bookCodebook, [makePerson({ id: 'k9', kind: 'manager' })])).toBe(given);
});

it('no group is left behind by a vacant post, or by somebody who is listed already', () => {
  const batch = forgetRefused(
    importing([
      { file: 'people.csv', bytes: utf8('name,group\nAda Quill,general\nVacant,ghosts\nAda Quill,doubles\nBen Orr,wardens\n') },
      { file: 'contacts.csv', bytes: utf8('from,to\nAda Quill,Ben Orr\n') },
    ]),
    bookCodebook,
    [],
  );
  expect(batch.codebook.groups.slice(bookCodebook.groups.length).map(({ id }) => id)).toEqual(['wardens']);
  expect(batch.issues.map(sayIssue).join(' ')).not.toMatch(/ghosts|doubles/);
});
