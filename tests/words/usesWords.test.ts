import { expect, it } from 'vitest';

import { usesWords, whyNotRemoved } from '../../src/words/usesWords';

const nowhere = { contacts: 0, people: 0, types: 0, roles: 0, isOffered: false };

it('says where a word is used', () => {
  expect(usesWords(nowhere)).toBe('');
  expect(usesWords({ contacts: 1200, people: 1, types: 0, roles: 0, isOffered: true })).toBe(
    '1,200 contacts, 1 person, offered when asked',
  );
});

it('says by how many rows a word is used that cannot be removed, and what to do', () => {
  expect(whyNotRemoved('Union', nowhere)).toBeNull();
  expect(whyNotRemoved('Union', { ...nowhere, contacts: 3, people: 1 })).toBe(
    '“Union” is used by 3 contacts, 1 person. Replace it there first (in People, find “Union”), or hide it: contacts already reported still count.',
  );
  expect(whyNotRemoved('Union', { ...nowhere, isOffered: true })).toMatch(/Untick it under What was asked/);
  expect(whyNotRemoved('Service', { ...nowhere, types: 2 })).toBe(
    '“Service” is the family of 2 network types. Give them another family first.',
  );
  expect(whyNotRemoved('Finance', { ...nowhere, roles: 1 })).toBe('“Finance” is the post of 1 role. Give it another post first.');
});
