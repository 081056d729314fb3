import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { parseDecisions } from '../../src/import/parseDecisions';
import { sayDecisionTrouble } from '../../src/words/sayDecisionTrouble';
import { cook } from '../laws/arbitraryStudy';

const STUDY = cook({
  people: [makePerson({ id: 'm1', name: 'Ann', kind: 'manager' }), makePerson({ id: 'm2', name: 'Ben', kind: 'manager' })],
  rows: [
    { from: 'm1', to: 'A', contactOrganisation: 'Care' },
    { from: 'm1', to: 'B', contactOrganisation: 'Care' },
    { from: 'm2', to: 'C', contactOrganisation: 'Care' },
  ],
  study: {},
});
const contact = (name: string) => ({ name, organisation: 'Care', column: 'to' });
const say = (a: string, is: string, b: string) => ({ a: contact(a), b: contact(b), is });
const parse = (given: unknown) =>
  parseDecisions(new TextEncoder().encode(typeof given === 'string' ? given : JSON.stringify(given)), STUDY);

describe('parseDecisions', () => {
  it('reads what a download has, and knows what waits', () => {
    const parsed = parse({ decisions: [say('A', 'same', 'B'), say('A', 'different', 'Z')] });
    expect(parsed).toMatchObject({ decisions: [{ is: 'same', who: '' }, { is: 'different' }], idle: [{ b: { name: 'Z' } }] });
  });

  it('refuses a = b, b = c, a ≠ c whole, and names just these three', () => {
    const parsed = parse({ decisions: [say('A', 'same', 'B'), say('B', 'same', 'C'), say('C', 'different', 'A')] });
    if (!('what' in parsed)) throw new Error('It was taken.');
    expect(sayDecisionTrouble(parsed)).toBe(
      'These decisions contradict each other: “B” (Care) is “C” (Care), and “A” (Care) is “B” (Care). But another decision says that “C” (Care) is not “A” (Care). Change one of these decisions. No decision was added.',
    );
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['no list', [], 'no-decisions'],
    ['a word that is none', { decisions: [{ ...say('A', 'same', 'B'), is: 'maybe' }] }, 'bad-decision'],
    ['an empty name', { decisions: [say('', 'same', 'B')] }, 'bad-decision'],
    ['nobody of this study', { decisions: [say('X', 'same', 'Y')] }, 'other-study'],
  ])('takes nothing of a file with %s', (_, given, what) => {
    expect(parse(given)).toMatchObject({ what });
  });
});
