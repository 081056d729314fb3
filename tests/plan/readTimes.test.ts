import { describe, expect, it } from 'vitest';

import { readTimes } from '../../src/plan/readTimes';

/** Whether two cells have a time in both. */
function meet(one: string, other: string): boolean {
  const [a = 0, b = 0] = readTimes([one, other]);
  return (a & b) !== 0;
}

describe('readTimes', () => {
  it.each([
    ['Mon; Tue', 'tuesday'],
    ['Mondays', 'mon am'],
    ['Tue am', 'Tues. morning'],
    ['Mon to Wed', 'Tue'],
    ['Mon-Fri', 'thurs'],
    ['Mon–Wed pm', 'Tue afternoon'],
    ['am', 'Friday mornings'],
    ['any', 'slot B'],
    ['weekdays', 'Wednesday'],
    ['Slot A / Slot B', 'slot b'],
    ['Mon and Thu', 'Thursday, Friday'],
    ['Mon am Tue', 'Tue pm'],
  ])('%s and %s share a time', (one, other) => {
    expect([meet(one, other), meet(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Mon', 'Tue'],
    ['Tue am', 'Tue pm'],
    ['Mon to Wed', 'Thu'],
    ['Mon–Wed pm', 'Tue am'],
    ['weekdays', 'Sunday'],
    ['Slot A', 'Slot B'],
    ['', 'any'],
    ['', ''],
    ['never', 'any'],
    ['Mon am Tue', 'Mon pm'],
  ])('%s and %s share none', (one, other) => {
    expect([meet(one, other), meet(other, one)]).toEqual([false, false]);
  });

  it('claims nothing of words beyond those it can tell apart', () => {
    const cells = Array.from({ length: 40 }, (_, at) => `slot ${at}`);
    const times = readTimes(cells);
    for (const [at, one] of times.entries()) for (const other of times.slice(at + 1)) expect(one & other).toBe(0);
    expect(times.filter((time) => time !== 0).length).toBe(17);
  });
});
