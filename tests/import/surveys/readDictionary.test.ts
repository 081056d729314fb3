import { expect, it } from 'vitest';

import { isDictionary } from '../../../src/import/surveys/readDictionary';

/** REDCap's own headings, as the page and as the interface for programs write them. */
const NAME = ['Variable / Field Name', 'field_name'];
const TYPE = ['Field Type', 'field_type'];
const CHOICES = ['Choices, Calculations, OR Slider Labels', 'select_choices_or_calculations', 'Choices OR Calculations'];

it('a dictionary is known by three of its headings, however they are written, and not by two', () => {
  for (const name of NAME)
    for (const type of TYPE)
      for (const choices of CHOICES) {
        const all = [name, 'Form Name', type, choices];
        expect([all, isDictionary(all)]).toEqual([all, true]);
        for (const one of [name, type, choices]) expect(isDictionary(all.filter((header) => header !== one))).toBe(false);
      }
});

it('a hundred headings may be one, more are none', () => {
  const headings = (count: number) => [NAME[0]!, TYPE[0]!, CHOICES[0]!, ...Array.from({ length: count - 3 }, (_, at) => `x${at}`)];
  expect([isDictionary(headings(100)), isDictionary(headings(101))]).toEqual([true, false]);
});
