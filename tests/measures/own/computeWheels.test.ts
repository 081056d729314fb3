import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { computeWheels } from '../../../src/measures/own/computeWheels';
import { reconcile } from '../../../src/reconcile/reconcile';
import { makeToyStudy } from '../../fixtures/toyStudy';

describe('computeWheels on the toy', () => {
  const { types, counts } = computeWheels(reconcile(makeToyStudy(), null), bookCodebook);
  const cell = (manager: number, type: string, side: 0 | 1): number | undefined =>
    counts[(manager * types.length + types.indexOf(type)) * 2 + side];

  it('counts own ties in use by type, inside and outside', () => {
    // A names B and C of their own trust, and x1 outside.
    expect([
      cell(0, 'Operational/Clinical', 0),
      cell(0, 'Managerial', 0),
      cell(0, 'Functional Specialist', 0),
      cell(0, 'Mentor', 1),
    ]).toEqual([1, 1, 1, 1]);
    // B names D of the other trust.
    expect([cell(1, 'Peer/Cohort', 0), cell(1, 'Peer/Cohort', 1)]).toEqual([0, 1]);
  });

  it('leaves latent ties out', () => {
    expect(counts.slice(4 * types.length * 2, 5 * types.length * 2).every((count) => count === 0)).toBe(true);
  });
});

describe('computeWheels', () => {
  const rows = [
    { from: 'a', to: 'b', types: ['Elite'], activity: 'active' as const },
    { from: 'a', to: 'c', types: ['Elite'], activity: 'untold' as const },
    { from: 'a', to: 'Jo Quill', types: ['Elite', 'Mentor'], activity: 'active' as const },
    { from: 'a', to: 'Mo Shah', types: ['Elite'], activity: 'latent' as const },
    { from: 'a', to: 'Al Reed', types: ['Elite'], activity: 'lapsed' as const },
    { from: 'b', to: 'a', types: ['Lunch'], activity: 'active' as const },
  ];
  const study = makeStudy({
    id: 'w',
    title: 'w',
    codebook: bookCodebook,
    people: [
      makePerson({ id: 'a', kind: 'manager', responded: 'yes', organisation: 'Acute' }),
      makePerson({ id: 'b', kind: 'manager', responded: 'yes', organisation: 'Care' }),
      makePerson({ id: 'c', kind: 'manager', responded: 'yes', organisation: ' acute ' }),
    ],
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
  });
  const look = (codebook: typeof bookCodebook) => {
    const { types, counts } = computeWheels(reconcile(study, null), codebook);
    return (manager: number, type: string) => [...counts.slice((manager * types.length + types.indexOf(type)) * 2).slice(0, 2)];
  };

  it('has a contact of whom it is not told within, an untold tie in use, and no lapsed one', () => {
    // Elite: c and Jo Quill, whose place is not told, within; b of another organisation outside; the latent and the lapsed in neither.
    expect(look(bookCodebook)(0, 'Elite')).toEqual([2, 1]);
    expect(look(bookCodebook)(0, 'Mentor')).toEqual([1, 0]);
  });

  it('leaves out types that the study hides or does not know', () => {
    const hidden = {
      ...bookCodebook,
      networkTypes: bookCodebook.networkTypes.map((type) => (type.id === 'Elite' ? { ...type, hidden: true as const } : type)),
    };
    const { types, counts } = computeWheels(reconcile(study, null), hidden);
    expect(types).not.toContain('Elite');
    expect(types).toHaveLength(14);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});
