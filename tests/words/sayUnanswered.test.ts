import { expect, it } from 'vitest';

import { sayUnanswered } from '../../src/words/files/exportLosses';

it('says of formats without a place for it how many did not answer', () => {
  expect(sayUnanswered('pajek', 1)).toBe(
    '1 person did not answer. In this file they look as if they had named nobody, and a program that reads it takes them so. Leave them out there, or use GraphML.',
  );
  expect(sayUnanswered('dl', 12)).toMatch(/^12 people did not answer\./);
  expect([sayUnanswered('dl', 0), sayUnanswered('graphml', 12), sayUnanswered('xlsx', 3)]).toEqual(['', '', '']);
});
