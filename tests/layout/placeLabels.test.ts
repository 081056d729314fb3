import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { LabelWish } from '../../src/layout/placeLabels';
import { placeLabels } from '../../src/layout/placeLabels';
import type { Box } from '../../src/layout/Spot';
import { finish } from '../../src/support/finish';

const AREA: Box = { left: 0, top: 0, right: 1200, bottom: 700 };
const SIDES = ['right', 'left', 'below', 'above'] as const;
const wish = fc.record<LabelWish>({
  x: fc.integer({ min: 0, max: 1200 }),
  y: fc.integer({ min: 0, max: 700 }),
  r: fc.integer({ min: 2, max: 12 }),
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.constant(15),
  must: fc.boolean(),
  sides: fc.constant(SIDES),
});

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

it('never lets one label overlap another or a block, and stays on the canvas', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 120 }), (wishes) => {
      const blocks = [{ left: 500, top: 300, right: 540, bottom: 340 }];
      const placed = finish(placeLabels(wishes, [], blocks, AREA));
      for (const [at, one] of placed.entries()) {
        expect(one.left >= 0 && one.top >= 0 && one.right <= 1200 && one.bottom <= 700).toBe(true);
        for (const other of [...placed.slice(0, at), ...blocks]) expect(meets(one, other)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

it('names everybody who must be named, however they crowd, as long as a tenth of the canvas is enough for their names', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), fc.integer({ min: 0, max: 1000 }), (wishes, x) => {
      // All of them around one place, with half of the names not needed and 40 marks in the way.
      const crowded = wishes.map((one, at) => ({ ...one, x: x + 100 + (at % 5), y: 350 + at }));
      const marks = crowded.map((one) => ({ left: one.x - one.r, top: one.y - one.r, right: one.x + one.r, bottom: one.y + one.r }));
      const placed = new Set(finish(placeLabels(crowded, marks, [], AREA)).map((label) => label.wish));
      crowded.forEach((one, at) => {
        if (one.must) expect(placed.has(at)).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

it('covers nobody with a name that need not be there', () => {
  const one: LabelWish = { x: 600, y: 350, r: 5, width: 100, height: 15, must: false, sides: SIDES };
  const around = [
    { left: 620, top: 344, right: 640, bottom: 360 },
    { left: 560, top: 344, right: 580, bottom: 360 },
    { left: 590, top: 360, right: 610, bottom: 380 },
  ];
  const [above] = finish(placeLabels([one], around, [], AREA));
  expect(above).toMatchObject({ left: 550, bottom: 342, isAway: false });
  expect(finish(placeLabels([one], [...around, { left: 590, top: 320, right: 610, bottom: 335 }], [], AREA))).toEqual([]);
});

it('gives way by half a line before it leaves the side of a mark, where it must be there', () => {
  const one: LabelWish = { x: 600, y: 350, r: 5, width: 100, height: 15, must: true, sides: ['left', 'below'] };
  // What is in the way ends a third of a line below the upper edge of the name.
  const blocks = [{ left: 480, top: 320, right: 520, bottom: 347 }];
  const [moved] = finish(placeLabels([one], [], blocks, AREA));
  expect(moved).toMatchObject({ left: 492, right: 592, top: 350, bottom: 365, isAway: false });
  const [other] = finish(placeLabels([{ ...one, must: false }], [], blocks, AREA));
  expect(other).toMatchObject({ top: 358, isAway: false });
});

it('puts a title where it covers nobody, and over somebody only where each of its sides would', () => {
  const title: LabelWish = { x: 600, y: 350, r: 50, width: 100, height: 35, must: true, over: true, sides: ['above', 'below'] };
  const above = { left: 595, top: 280, right: 605, bottom: 290 };
  const below = { left: 595, top: 410, right: 605, bottom: 420 };
  expect(finish(placeLabels([title], [above], [], AREA))).toMatchObject([{ top: 403, isAway: false }]);
  expect(finish(placeLabels([title], [above, below], [], AREA))).toMatchObject([{ bottom: 297, isAway: false }]);
  // Away from its hull it would be that of another.
  expect(finish(placeLabels([title], [], [above, below], AREA))).toEqual([]);
});
