import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Wheels } from '../../../src/domain/results/Analysis';
import { selectWheels } from '../../../src/views/inspector/selectWheels';
import { makeReconciled } from '../../fixtures/makeReconciled';

/** A names B inside and x outside, B only a latent tie, C did not answer. */
const TOLD = {
  people: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'x' }],
  response: ['answered', 'answered', 'no'],
  reports: [
    { from: 0, to: 1, types: ['Managerial'] },
    { from: 0, to: 3, types: ['Mentor', 'advice'], position: 2 },
    { from: 1, to: 0, types: ['Elite'], activity: 2 },
  ],
} as const;

const TYPES = ['Elite', 'Mentor', 'Managerial', 'advice'];
const COUNTS = [
  [0, 0, 0, 1, 1, 0, 0, 1],
  [0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0],
];
const WHEELS: Wheels = { types: TYPES, counts: Uint16Array.from(COUNTS.flat()) };

const cells = (change: Partial<Parameters<typeof makeReconciled>[0]>, person: number) => {
  const picture = selectWheels(makeReconciled({ ...TOLD, ...change }), WHEELS, bookCodebook)(person);
  return { ...picture, spokes: picture.spokes.map(({ inside, outside }) => [inside, outside]) };
};

describe('selectWheels', () => {
  it('counts own ties, and says none only of what was offered', () => {
    expect(cells({}, 0)).toEqual({
      spokes: [
        [0, 0],
        [0, 1],
        [1, 0],
        [null, 1],
      ],
      ties: 2,
      outside: 1,
      gap: null,
      outsideAsked: true,
    });
  });

  it('leaves latent ties out', () => {
    expect(cells({}, 1)).toMatchObject({ ties: 0, outside: 0, gap: null });
  });

  it('knows nothing of whoever did not answer or was not asked', () => {
    const nothing = [
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ];
    expect(cells({}, 2)).toMatchObject({ spokes: nothing, ties: null, outside: null, gap: 'not_answered' });
    expect(cells({}, 3)).toMatchObject({ spokes: nothing, ties: null, outside: null, gap: 'off_roster' });
  });

  it('reads no absence as none where the named as many as allowed or the instrument says so', () => {
    const named = [
      [null, null],
      [null, 1],
      [1, null],
      [null, 1],
    ];
    expect(cells({ capped: [0] }, 0)).toMatchObject({ spokes: named, gap: 'capped', ties: 2 });
    expect(cells({ asked: { absence: 'unknown' } }, 0)).toMatchObject({ spokes: named, gap: 'absence_unknown' });
  });

  it('reads no absence outside as none where contacts outside were not asked', () => {
    expect(cells({ asked: { items: new Set(['types']) } }, 0)).toMatchObject({
      spokes: [
        [0, null],
        [0, 1],
        [1, null],
        [null, 1],
      ],
      outsideAsked: false,
    });
  });

  it('draws what was offered or reported, and everything where types were not asked', () => {
    const spokes = (asked: Parameters<typeof makeReconciled>[0]['asked'] & object) =>
      selectWheels(makeReconciled({ ...TOLD, asked }), WHEELS, bookCodebook)(1).spokes.map(({ id }) => id);
    expect(spokes({ types: ['advice'] })).toEqual(['Elite', 'Mentor', 'Managerial', 'advice']);
    const silent = { ...TOLD, reports: [], asked: { types: ['advice'] } };
    expect(selectWheels(makeReconciled(silent), WHEELS, bookCodebook)(1).spokes.map(({ id }) => id)).toEqual(['advice']);
    expect(spokes({ types: [], items: new Set() })).toEqual(TYPES);
  });

  it('gives types that the study added the other family', () => {
    const { spokes } = selectWheels(makeReconciled(TOLD), WHEELS, bookCodebook)(0);
    expect(spokes.map(({ family }) => family)).toEqual(['authority', 'development', 'service', 'other']);
  });
});
