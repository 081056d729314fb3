import { expect, it } from 'vitest';

import { foldPlace } from '../../../src/domain/isSamePlace';
import { blockProfiles } from '../../../src/reconcile/identity/blockProfiles';
import type { Profile } from '../../../src/reconcile/identity/Profile';
import { readName } from '../../../src/reconcile/identity/readName';
import { soundKey } from '../../../src/support/soundKey';
import { finish } from '../../../src/support/finish';

function profile(kind: Profile['kind'], name: string, told: Partial<Profile> = {}): Profile {
  const { organisation = '' } = told;
  return {
    written: { name, organisation, column: 'to', by: '' },
    kind,
    name: readName(name),
    organisation,
    place: foldPlace(organisation),
    unit: '',
    role: '',
    email: '',
    number: '',
    isMixed: false,
    gender: 0,
    person: -1,
    namedBy: [],
    rows: [],
    ...told,
  };
}

/** Whether a contact is compared with somebody of the list. */
function meets(contact: string, listed: string, told: Partial<Profile> = {}, ofListed: Partial<Profile> = told): boolean {
  const blocks = finish(blockProfiles([profile('listed', listed, ofListed), profile('contact', contact, told)]));
  expect(blocks[0]).toEqual([]);
  return blocks[1]?.includes(0) === true;
}

it.each([
  ['Asif Khan', 'Asif Khan'],
  ['Khan Asif', 'Asif Khan'],
  // A slip anywhere leaves a word, and the first or the last letter of the other.
  ['Asif Khen', 'Asif Khan'],
  ['Asif Xhan', 'Asif Khan'],
  ['Asif Khas', 'Asif Khan'],
  ['Bsif Khan', 'Asif Khan'],
  ['A Khan', 'Asif Khan'],
  ['Asif K', 'Asif Khan'],
  ['Asiff Xhan', 'Assif Xhan'],
  // One sounds so, and the other begins so.
  ['Muhamad Kan', 'Mohammed Khan'],
  ['Bob Khan', 'Robert Khan'],
  ['Annmarie', 'Ann Marie'],
  ['Khan', 'Asif Khan'],
  ['Asif Khan', 'Khan'],
  ['K', 'K'],
  ['Lian', 'Li An'],
  ['Vel Dra', 'Dra Vel'],
  // A family name of two letters is one.
  ['An Li', 'Ana Li'],
])('%s is compared with %s', (contact, listed) => {
  expect(meets(contact, listed)).toBe(true);
});

it.each([
  ['Imran Vale', 'Asif Khan'],
  ['Imran Khan', 'Asif Khal'],
  ['Rees', 'Khan'],
  ['K', 'J'],
  ['Bal', 'B Al'],
  ['Peter Khan', 'Asif Khan'],
])('%s is not compared with %s', (contact, listed) => {
  expect(meets(contact, listed)).toBe(false);
});

it('compares whoever has an address, a number, or one word of the name in one organisation', () => {
  expect(meets('Zed', 'Asif Khan', { email: 'a@x' })).toBe(true);
  expect(meets('Zed', 'Asif Khan', { number: '7' })).toBe(true);
  expect(meets('Zed', 'Asif Khan', { email: 'a@x' }, { number: 'a@x' })).toBe(false);
  expect(meets('Peter Khan', 'Asif Khan', { organisation: 'Care' })).toBe(true);
  expect(meets('Peter Khan', 'Asif Khan', { organisation: 'Care' }, { organisation: 'Acute' })).toBe(false);
  // A pet name alone beside another family name: only with organisation and unit.
  expect(meets('Bob Finch', 'Robert Lund', { organisation: 'Care', unit: 'ward' })).toBe(true);
  expect(meets('Bob Finch', 'Robert Lund', { organisation: 'Care' })).toBe(false);
  expect(meets('Bob Finch', 'Robert Lund', { unit: 'ward' })).toBe(false);
});

it('compares two contacts once, and nobody with themselves', () => {
  const blocks = finish(
    blockProfiles([
      profile('contact', 'Ann Vale'),
      profile('contact', 'Ann Vale'),
      profile('listed', 'Ann Vale'),
      profile('reporter', 'Ann Vale'),
    ]),
  );
  expect(blocks.map((block) => [...block].sort())).toEqual([[2], [0, 2], [], [0, 1, 2]]);
});

it('finds one whose word is written so although many have one that sounds so', () => {
  // Khan and Kaan sound alike; of the name “Ufo Khan” nothing but the family name and the first letter of the other is in “Una Khan”.
  expect(soundKey('kaan')).toBe(soundKey('khan'));
  const crowd = Array.from({ length: 401 }, () => profile('listed', 'Una Kaan'));
  expect(finish(blockProfiles([...crowd, profile('listed', 'Una Khan'), profile('contact', 'Ufo Khan')])).at(-1)).toEqual([401]);
});

it('asks nothing of what more than four hundred have in common', () => {
  const crowd = (many: number) => [...Array.from({ length: many - 1 }, () => profile('listed', 'Vale')), profile('contact', 'Vale')];
  expect(finish(blockProfiles(crowd(400))).at(-1)).toHaveLength(399);
  expect(finish(blockProfiles(crowd(401))).at(-1)).toHaveLength(0);
});
