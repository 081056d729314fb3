import { expect, it } from 'vitest';

import { asksConsent, saysYesClearly } from '../../../src/import/columns/asksConsent';

it.each([
  ...['happy to be named', 'you happy to be named', 'are you happy to be named', 'is the manager happy to be named'],
  ...['agrees to be named', 'agreed to being named', 'agree to naming', 'willing to be named', 'ok to be named', 'okay being named'],
  ...[
    'consents to be named',
    'consent to be named',
    'gives consent to be named',
    'has given consent to be named',
    'given consent to be named',
  ],
  ...['have given permission to be named', 'content to be named', 'fine to be named', 'consent for naming', 'consent given to be named'],
  ...['do you consent to be named', 'does this manager agree to be named', 'has agreed to be named', 'have they agreed to be named'],
  ...['happy to be named to others', 'happy to be named to the other managers', 'happy to be named to other people', 'named to colleagues'],
  ...['happy to be named to other participants', 'happy to be named to other members', 'happy to be named to everybody'],
  ...['happy to be named to everyone', 'happy to be named to anyone', 'happy to be named yes no', 'happy to be named y n'],
  ...['may we be named', 'may they be named', 'can i be named', 'can the manager be named to others', 'may be named y n'],
  ...['named ok', 'named okay', 'naming allowed', 'named agreed', 'named to others ok', 'naming ok yes no', 'named to others'],
  ...['happy to share their name', 'happy to share your name', 'happy to give name', 'consent for your name to be shared'],
  ...['consent for name to be given', 'consent for their name to be shared to colleagues', 'named to other managers y n'],
])('“%s” asks whether they are named', (header) => {
  expect(asksConsent(header)).toBe('named');
});

it.each([
  ...['happy to be introduced', 'agrees to introductions', 'consent for introductions', 'willing to be introduced to others'],
  ...['may they be introduced', 'can we be introduced yes no', 'introduced ok', 'introductions allowed', 'introduction agreed'],
  ...['introduced to colleagues', 'consents to introduction'],
])('“%s” asks whether they are introduced', (header) => {
  expect(asksConsent(header)).toBe('introduced');
});

it.each([
  ...['named', 'introduced', 'named by', 'not happy to be named', 'happy to be named to their line manager', 'unhappy to be named'],
  ...['who may be named', 'may they be named later', 'happy to be named later', 'named ok by whom', 'is named ok', 'was named to others'],
  ...[
    'named to others today',
    'happy to be kept',
    'consent',
    'happy',
    'consent to store data',
    'may they be kept',
    'why happy to be introduced',
  ],
])('“%s” asks neither', (header) => {
  expect(asksConsent(header)).toBeNull();
});

it('a yes is one that can be nothing else', () => {
  for (const cell of ['Yes', 'y', 'TRUE', 'Agreed', 'agree', 'agrees', 'consents', 'consented', 'Given', '✓', '✔'])
    expect([cell, saysYesClearly(cell)]).toEqual([cell, true]);
  for (const cell of ['', '1', 'x', 'no', 'yes but', 'maybe', 'named']) expect([cell, saysYesClearly(cell)]).toEqual([cell, false]);
});
