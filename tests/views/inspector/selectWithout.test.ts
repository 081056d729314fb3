import { expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { makePerson } from '../../../src/domain/makePerson';
import { reconcile } from '../../../src/reconcile/reconcile';
import { answerWithoutTie } from '../../../src/pipeline/answerWithoutTie';
import { measureLens } from '../../../src/pipeline/measureLens';
import { canAskWithout, selectWithout } from '../../../src/views/inspector/selectWithout';
import { finish } from '../../../src/support/finish';
import { cook } from '../../laws/arbitraryStudy';

const ids = ['Ann', 'Ben', 'Cem', 'Dee', 'Eve'];
const study = cook({
  people: ids.map((id) => makePerson({ id, name: id, kind: 'manager', responded: 'yes' })),
  // Ann, Ben and Cem know each other; Dee depends on Ben.
  rows: [
    ['Ann', 'Ben'],
    ['Ann', 'Cem'],
    ['Ben', 'Cem'],
    ['Ben', 'Dee'],
  ].map(([from = '', to = '']) => ({ from, to })),
  study: {},
});
const reconciled = reconcile(study, null);
const measures = finish(measureLens(reconciled, WHOLE_NETWORK, 'all'));
const person = (id: string) => reconciled.people.find((one) => one.id === id) ?? reconciled.people[0]!;

function wordsOf(one: string, other: string) {
  const without = { pair: [one, other] as const, measures, answer: finish(answerWithoutTie(reconciled, WHOLE_NETWORK, [one, other])) };
  return selectWithout(without, measures, reconciled.people, [person(one), person(other)]);
}

it('says what falls apart, and whose betweenness goes', () => {
  expect(wordsOf('Ben', 'Dee')).toEqual({
    // 4 pairs one step apart and 2 two, of which 1 and 2 go: 5 becomes 3.
    sentences: ['The network would split: 3 people with Ben, and 1 with Dee.', 'The network as a whole would be 40% less connected.'],
    changed: [{ id: 'Ben', name: 'Ben', before: 2, after: 0 }],
    note: expect.stringContaining('Exact, for the links that the rule counts.') as string,
  });
});

it('says which way round is left', () => {
  // Ann – Cem – Ben – Dee: 3 pairs one step apart, 2 two and 1 three.
  expect(wordsOf('Ann', 'Ben')).toMatchObject({
    sentences: ['They would still reach each other, in 2 steps.', 'The network as a whole would be 13% less connected.'],
    changed: [{ id: 'Cem', before: 0, after: 2 }],
  });
});

it('has nothing to say of another pair, of other measures, or where the rule counts no tie', () => {
  expect(wordsOf('Ann', 'Dee')).toMatchObject({ sentences: [expect.stringContaining('The rule does not count this link')], changed: [] });
  const without = { pair: ['Ann', 'Ben'] as const, measures, answer: 'no-tie' as const };
  expect(selectWithout(without, measures, reconciled.people, [person('Ben'), person('Ann')])).toBeNull();
  expect(selectWithout(without, { ...measures }, reconciled.people, [person('Ann'), person('Ben')])).toBeNull();
});

it('can be asked where betweenness is known exactly, and not where it is estimated or not there yet', () => {
  expect(canAskWithout(measures)).toBe(true);
  expect(canAskWithout(finish(measureLens(reconciled, WHOLE_NETWORK, 'quick')))).toBe(false);
  expect(canAskWithout(finish(measureLens(reconciled, WHOLE_NETWORK, 'sampled')))).toBe(false);
});
