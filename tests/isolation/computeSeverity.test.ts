import { describe, expect, it } from 'vitest';

import type { Parts, Raised, Raising } from '../../src/isolation/computeSeverity';
import { computeSeverity } from '../../src/isolation/computeSeverity';

const NONE: Raised = {
  S1: false,
  S3: false,
  S5: false,
  S6: false,
  V1: false,
  R4: false,
  R5: false,
  R6: false,
  F1: false,
  F2: false,
  F4: false,
};
const EVERYTHING: Parts = { motives: true, wider: true, networks: true, activity: true };

function raise(...ids: readonly Raising[]): Raised {
  return { ...NONE, ...Object.fromEntries(ids.map((id) => [id, true])) };
}

// docs/isolation.md, 3; each row worked out from its text.
describe('computeSeverity', () => {
  it.each<[Raising[], number, boolean, boolean]>([
    [[], 0, false, false],
    [['S5'], 3, true, false],
    [['S5', 'R4', 'R5', 'F4'], 3, true, true],
    [['S6', 'F1'], 2, true, false],
    [['S6', 'F2'], 2, true, false],
    [['S6', 'F4'], 2, true, false],
    [['S6', 'R4'], 1, false, false],
    [['R4', 'R5', 'R6'], 2, false, true],
    [['R4', 'F4', 'R6'], 2, false, true],
    [['R4', 'R5', 'F4'], 2, false, true],
    [['R5', 'F4', 'R6'], 0, false, false],
    [['R4', 'R5'], 1, false, false],
    [['R4', 'F1', 'F2'], 1, false, false],
    [['S6', 'R4', 'R5', 'F4'], 2, true, true],
    [['S1'], 1, false, false],
    [['S3'], 1, false, false],
    [['S6'], 1, false, false],
    [['V1'], 1, false, false],
    [['R4'], 1, false, false],
    [['F1', 'F2'], 1, false, false],
    [['F1', 'F2', 'F4'], 1, false, false],
    [['F1'], 0, false, false],
    [['F4'], 0, false, false],
    [['R6'], 0, false, false],
  ])('%j is %i', (ids, severity, few, narrow) => {
    expect(computeSeverity(raise(...ids), EVERYTHING, false)).toEqual({ severity, few, narrow });
  });

  it('takes the unknown as a lack only where that is asked for', () => {
    const unknown: Raised = { ...NONE, R4: true, R5: true, F4: null };
    expect(computeSeverity(unknown, EVERYTHING, false).severity).toBe(1);
    expect(computeSeverity(unknown, EVERYTHING, true).severity).toBe(2);
    expect(computeSeverity({ ...NONE, S5: null }, EVERYTHING, true).severity).toBe(3);
    expect(computeSeverity({ ...NONE, S5: null }, EVERYTHING, false).severity).toBe(0);
  });

  it('leaves out what was not asked, also where the unknown is a lack', () => {
    const alone: Parts = { motives: false, wider: false, networks: false, activity: false };
    const unknown: Raised = { ...NONE, V1: null, R4: null, R5: null, R6: null, F1: null, F2: null };
    expect(computeSeverity(unknown, alone, true).severity).toBe(0);
    // Few contacts alone, where what they are for was not asked.
    expect(computeSeverity({ ...unknown, S6: true }, alone, false)).toMatchObject({ severity: 2, few: true });
    // Without networks both of the other two are needed.
    const noNetworks: Parts = { ...EVERYTHING, networks: false };
    expect(computeSeverity({ ...raise('R4', 'R5'), R6: null }, noNetworks, true).severity).toBe(1);
    expect(computeSeverity(raise('R4', 'R5', 'F4'), noNetworks, false).severity).toBe(2);
  });
});
