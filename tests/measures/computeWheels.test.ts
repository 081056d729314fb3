import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { computeWheels } from '../../src/measures/computeWheels';
import { reconcile } from '../../src/reconcile/reconcile';
import { describeWithShared } from '../fixtures/describeWithShared';
import { makeToyStudy } from '../fixtures/toyStudy';

describeWithShared('computeWheels on the toy', () => {
  const { types, counts } = computeWheels(reconcile(makeToyStudy(), null), bookCodebook);
  const cell = (manager: number, type: string, side: 0 | 1): number | undefined => counts[(manager * types.length + types.indexOf(type)) * 2 + side];

  it('counts own ties in use by type, inside and outside', () => {
    // A names B and C of her own trust, and x1 outside.
    expect([cell(0, 'Operational/Clinical', 0), cell(0, 'Managerial', 0), cell(0, 'Functional Specialist', 0), cell(0, 'Mentor', 1)]).toEqual([1, 1, 1, 1]);
    // B names D of the other trust.
    expect([cell(1, 'Peer/Cohort', 0), cell(1, 'Peer/Cohort', 1)]).toEqual([0, 1]);
  });

  it('leaves latent ties out', () => {
    expect(counts.slice(4 * types.length * 2, 5 * types.length * 2).every((count) => count === 0)).toBe(true);
  });
});
