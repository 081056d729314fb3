import { expect } from 'vitest';

import type { Measured } from '../measures/valuesOf';

/** Persons are called m0, m1 …, as `studyOf` and `cook` name them. */
export function expectValues(measured: Measured, id: string, expected: readonly (number | null)[]): void {
  const given = measured.values(id);
  for (const [node, value] of expected.entries()) {
    const found = given[`m${node}`] ?? null;
    // Saying what was compared is dear; it is said where it differs.
    if (value === null || found === null ? found !== value : Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value)))
      expect(found, `${id} of m${node}`).toBe(value);
  }
}

export function expectNetwork(measured: Measured, id: string, expected: number | null): void {
  const found = measured.network(id) ?? null;
  if (expected === null || found === null) expect(found, id).toBe(expected);
  else expect(found, id).toBeCloseTo(expected, 9);
}
