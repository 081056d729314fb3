import { expect } from 'vitest';

/** The same people, the same gaps, and values that differ by less than the tolerance. */
export function expectClose(
  actual: Readonly<Record<string, number | null>>,
  expected: Readonly<Record<string, number | null>>,
  tolerance: number,
): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [id, value] of Object.entries(expected)) {
    const given = actual[id] ?? null;
    if (value === null || given === null) expect({ id, value: given }).toEqual({ id, value });
    else expect(Math.abs(given - value), `${id}: ${given} instead of ${value}`).toBeLessThanOrEqual(tolerance);
  }
}
