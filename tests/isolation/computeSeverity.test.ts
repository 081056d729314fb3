import { describe, expect, it } from 'vitest';

import type { Raised, Raising } from '../../src/isolation/computeSeverity';
import { computeSeverity } from '../../src/isolation/computeSeverity';

const NONE: Raised = { S1: false, S3: false, S5: false, S6: false, V1: false, R1: false, F1: false, F2: false, F4: false };

function raise(...ids: readonly Raising[]): Raised {
  return { ...NONE, ...Object.fromEntries(ids.map((id) => [id, true])) };
}

// docs/isolation.md, 3; each row worked out from its text.
describe('computeSeverity', () => {
  it.each<[Raising[], number, boolean, boolean]>([
    [[], 0, false, false],
    [['S5'], 3, true, false],
    [['S5', 'R1', 'F1', 'F2'], 3, true, true],
    [['S6', 'F1'], 2, true, false],
    [['S6', 'F2'], 2, true, false],
    [['S6', 'F4'], 2, true, false],
    [['S6', 'R1'], 1, false, false],
    [['R1', 'F1', 'F2'], 2, false, true],
    [['R1', 'F2', 'F4'], 2, false, true],
    [['S6', 'R1', 'F1', 'F4'], 2, true, true],
    [['S1'], 1, false, false],
    [['S3'], 1, false, false],
    [['S6'], 1, false, false],
    [['V1'], 1, false, false],
    [['S1', 'F1'], 1, false, false],
    [['S1', 'S3', 'V1', 'F1', 'F2', 'F4'], 1, false, false],
    [['F1', 'F2'], 1, false, false],
    [['F1', 'R1'], 1, false, false],
    [['F1', 'F2', 'F4'], 1, false, false],
    [['F1'], 0, false, false],
    [['R1'], 0, false, false],
  ])('%j is %i', (ids, severity, cutOff, inward) => {
    expect(computeSeverity(raise(...ids), false)).toEqual({ severity, cutOff, inward });
  });

  it('takes the unknown as a lack only where that is asked for', () => {
    const unknown: Raised = { ...NONE, R1: true, F1: true, F4: null };
    expect(computeSeverity(unknown, false).severity).toBe(1);
    expect(computeSeverity(unknown, true).severity).toBe(2);
    expect(computeSeverity({ ...NONE, S5: null }, true).severity).toBe(3);
    expect(computeSeverity({ ...NONE, S5: null }, false).severity).toBe(0);
  });
});
