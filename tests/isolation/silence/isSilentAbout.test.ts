import { expect, it } from 'vitest';

import { isSilentAbout } from '../../../src/isolation/silence/isSilentAbout';
import { listPartialAbout } from '../../../src/isolation/silence/listPartialAbout';
import { listSilent } from '../../../src/isolation/silence/listSilent';
import { makeReconciled } from '../../fixtures/makeReconciled';

/** Five managers: 0 answered; 1 answered and was cut off after 0 and 3; 2 was cut off after nobody; 3 did not answer; 4 answered. */
const reconciled = {
  ...makeReconciled({
    people: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    response: ['answered', 'answered', 'answered', 'no', 'answered'],
    capped: [1, 2, 3],
    reports: [
      { from: 0, to: 3 },
      { from: 0, to: 4 },
      { from: 1, to: 0 },
      { from: 1, to: 3 },
      { from: 4, to: 2 },
    ],
  }),
  spokenOffsets: Int32Array.of(0, 2, 4, 4, 4, 5),
  spoken: Int32Array.of(3, 4, 0, 3, 2),
};

// docs/isolation.md, 4.
it('is silent who did not answer, or was cut off before coming to them', () => {
  const silentOf = (about: number): readonly number[] => [0, 1, 2, 3, 4].filter((one) => isSilentAbout(reconciled, one, about));
  expect([0, 2, 3, 4].map(silentOf)).toEqual([
    [2, 3],
    [1, 2, 3],
    [2, 3],
    [1, 2, 3],
  ]);
});

it('lists those who are silent, but for who is tied and who it is about', () => {
  const either = listSilent(reconciled, 'either');
  expect(either(4, Int32Array.of(0, 2))).toEqual([1, 3]);
  expect(either(3, Int32Array.of())).toEqual([2]);
  expect(either(0, Int32Array.of())).toEqual([2, 3]);
  // Where both must say so: only whom they name themselves.
  const confirmed = listSilent(reconciled, 'confirmed');
  expect([
    confirmed(0, Int32Array.of()),
    confirmed(4, Int32Array.of()),
    confirmed(1, Int32Array.of()),
    confirmed(0, Int32Array.of(3)),
  ]).toEqual([[3], [2], [3], []]);
});

it('lists no more than two hundred', () => {
  const response = Array.from({ length: 260 }, () => 'no' as const);
  const many = makeReconciled({ people: response.map((_, at) => ({ id: `m${at}` })), response, reports: [] });
  expect(listSilent(many, 'either')(3, Int32Array.of(0))).toEqual(
    Array.from({ length: 202 }, (_, at) => at).filter((at) => at !== 0 && at !== 3),
  );
});

it('knows of whom somebody who was cut off has written', () => {
  expect([...listPartialAbout(reconciled)]).toEqual([
    [0, [1]],
    [3, [1]],
  ]);
  expect([...listPartialAbout({ ...reconciled, partial: Uint8Array.of(1, 1, 0, 0, 0) })]).toEqual([
    [3, [0, 1]],
    [4, [0]],
    [0, [1]],
  ]);
});
