import { expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { computeWithoutTie } from '../../../src/measures/whatIf/computeWithoutTie';
import { buildView } from '../../../src/network/buildView';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { studyOf } from '../../laws/arbitraryGraph';

/** Who is tied to whom, as pairs of letters. */
function viewOf(names: string, ties: readonly string[]) {
  const letters = names.split(' ');
  const arcs = letters.map((a) => letters.map((b) => ties.includes(`${a}${b}`)));
  return buildView(reconcile(studyOf({ arcs, part: letters.map(() => 'Acute') }), null), WHOLE_NETWORK);
}

const toy = viewOf('A B C D E F', ['AB', 'AC', 'BC', 'BD', 'DF']);
const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];
/** Of the toy, by hand: 5 pairs are one step apart, AD, CD and BF two, AF and CF three. */
const CLOSENESS = 5 + 3 / 2 + 2 / 3;

it('says that a bridge holds two sides together, and what runs over it', () => {
  const found = finish(computeWithoutTie(toy, B, D));
  expect(found).toMatchObject({ steps: null, sides: [3, 2], people: 6 });
  expect(found?.closeness.before).toBeCloseTo(CLOSENESS, 12);
  expect(found?.closeness.after).toBeCloseTo(4, 12);
  // B lies between A or C and D or F; D between F and A, B, C.
  expect(found?.changed).toEqual([
    { person: B, before: 4, after: 0 },
    { person: D, before: 3, after: 0 },
  ]);
});

it('says which way round is left, and who is passed by more', () => {
  const found = finish(computeWithoutTie(toy, A, B));
  expect(found).toMatchObject({ steps: 2, sides: null });
  // A – C – B – D – F is left: AB becomes two steps, AD three, AF four.
  expect(found?.closeness.after).toBeCloseTo(4 + 3 / 2 + 2 / 3 + 1 / 4, 12);
  expect(found?.changed).toEqual([{ person: C, before: 0, after: 3 }]);
});

it('has nothing to say where there is no tie, or it is somebody else’s', () => {
  expect(finish(computeWithoutTie(toy, A, D))).toBeNull();
  expect(finish(computeWithoutTie(toy, E, F))).toBeNull();
});

it('follows anew only the paths that can change', () => {
  const ring = 'A B C D E F G H I J'.split(' ').map((letter, at, all) => `${letter}${all[(at + 1) % all.length] ?? ''}`);
  // A tail that nobody passes depends on the ring.
  expect(finish(computeWithoutTie(viewOf('A B C D E F G H I J K', [...ring, 'JK']), 9, 10))?.recomputed).toBeLessThan(11);
});
