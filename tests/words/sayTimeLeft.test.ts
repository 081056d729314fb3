import { expect, it } from 'vitest';

import { sayTimeLeft } from '../../src/words/sayTimeLeft';

it('says roughly how long it will take, and rather too long than too short', () => {
  expect([0, 9.9, 10, 21, 54, 55, 60, 61, 600].map(sayTimeLeft)).toEqual([
    'a few seconds left',
    'a few seconds left',
    'about 10 seconds left',
    'about 30 seconds left',
    'about 60 seconds left',
    'about a minute left',
    'about a minute left',
    'about 2 minutes left',
    'about 10 minutes left',
  ]);
});
