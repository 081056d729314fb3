import { describe, expect, it } from 'vitest';

import type { RobustnessSetting } from '../../../src/domain/results/Robustness';
import { ERROR_SHARES, REPORT_ERRORS } from '../../../src/domain/results/Robustness';
import { selectErrorLines } from '../../../src/views/compare/selectErrorLines';
import { selectUnsteady } from '../../../src/views/compare/selectRobustnessFigures';

const settings = (labelsOf: (share: number) => number | null): readonly RobustnessSetting[] =>
  REPORT_ERRORS.flatMap((error) =>
    ERROR_SHARES.map((share) => ({ error, share, rho: null, rhoRange: null, top: null, labels: labelsOf(share) })),
  );

describe('selectErrorLines', () => {
  it('has four lines that begin where nothing is wrong and nothing changes', () => {
    const chart = selectErrorLines({ settings: settings((share) => 1 - share) })!;
    expect(chart.lines.map(({ points }) => points.length)).toEqual([5, 5, 5, 5]);
    expect(chart.lines[0]!.points[0]).toEqual({ x: 0, y: 1 });
    // From 50% to 100%: 70% stands at two fifths of the height.
    expect(chart.lines[0]!.points.at(-1)!.y).toBeCloseTo(0.4, 9);
    expect(chart.levels.map(({ label }) => label)).toEqual(['50%', '60%', '70%', '80%', '90%', '100%']);
    expect(chart.lines[0]!.words).toBe(
      'Answers missing: 95% unchanged at 5%, 90% unchanged at 10%, 80% unchanged at 20%, 70% unchanged at 30%',
    );
  });

  it('goes lower where findings do, and is nothing where there is no finding', () => {
    expect(selectErrorLines({ settings: settings(() => 0.21) })!.levels[0]!.label).toBe('20%');
    expect(selectErrorLines({ settings: settings(() => null) })).toBeNull();
  });
});

it('lists the findings that change most often first, and leaves out those that hardly do', () => {
  expect(selectUnsteady({ labelHolds: [0.85, null, 0.9, 0.6, 0.85] })).toEqual([
    { manager: 3, holds: '60%' },
    { manager: 0, holds: '85%' },
    { manager: 4, holds: '85%' },
  ]);
});
