import { expect, it } from 'vitest';

import { sayReporter } from '../../src/words/files/sayReporter';

it('says of who answers whether somebody on the list could be meant, and what to do where nobody could', () => {
  const like = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `m${at}`, name: `Lund ${at}` }));
  expect(sayReporter.fits({ fits: 'nobody', like: like(1) })).toBe('One manager has a name like it.');
  expect(sayReporter.fits({ fits: 'nobody', like: like(3) })).toBe('3 managers have a name like it.');
  expect(sayReporter.fits({ fits: 'several', like: like(2) })).toBe('Several managers have this name.');
  expect(sayReporter.fits({ fits: 'nobody', like: [] })).toContain('Add them to the list, or write their id in the file.');
  expect(sayReporter.lead(1)).toContain('1 person answers and is not on the staff list as written.');
  expect(
    sayReporter.named([
      { written: 'Khan', row: 2 },
      { written: 'Lund', row: 5 },
    ]),
  ).toBe('“Khan” (row 2) and “Lund” (row 5)');
});
