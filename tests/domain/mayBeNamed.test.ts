import { expect, it } from 'vitest';

import { makeMayBeNamed } from '../../src/domain/mayBeNamed';

const person = (consent: readonly string[] = [], optedOut = false) => ({ consent, optedOut });

it.each([
  ['nobody was asked', [person(), person()], person(), true],
  ['nobody was asked, and they asked to be left out', [person()], person([], true), false],
  ['they agreed', [person()], person(['named']), true],
  ['they agreed to be introduced', [person(['introduced'])], person(['introduced']), true],
  ['they agreed that results are kept', [person(['kept'])], person(['kept']), false],
  ['others were asked, and nothing is said of them', [person(['named']), person()], person(), false],
  ['they refused', [person(['none'])], person(['none']), false],
  ['they refused, whatever else is written', [person(['named'])], person(['named', 'none']), false],
])('%s', (_, people, one, expected) => {
  expect(makeMayBeNamed(people)(one)).toBe(expected);
});
