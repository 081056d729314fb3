import { describe, expect, it } from 'vitest';

import type { ChangeKind } from '../../src/domain/results/WantedTies';
import { findHelpers } from '../../src/plan/findHelpers';
import { makeReconciled } from '../fixtures/makeReconciled';

const SERVICE = { role: 'service manager' };
/** 0 asks; 1 is their colleague, who knows 2; 2 and 3 do the same job elsewhere; 4 competes; 5 is in their line; 6 has opted out. */
const reconciled = makeReconciled({
  people: [
    { id: 'ask', organisation: 'Care', unit: 'North', lineManager: 'boss', ...SERVICE },
    { id: 'near', organisation: 'Care', unit: 'North', role: 'nurse' },
    { id: 'two', organisation: 'Acute', ...SERVICE },
    { id: 'far', organisation: 'Acute', ...SERVICE },
    { id: 'rival', organisation: 'Rival', ...SERVICE },
    { id: 'boss', organisation: 'Acute', ...SERVICE },
    { id: 'out', organisation: 'Acute', optedOut: true, ...SERVICE },
    { id: 'other', organisation: 'Acute', role: 'nurse' },
    { id: 'south', organisation: 'Care', unit: 'South', role: 'nurse' },
    { id: 'peer', organisation: 'Care', unit: 'South', ...SERVICE },
    { id: 'Forum', kind: 'collectivity' },
    { id: 'Closed', kind: 'collectivity', network: null },
  ],
  response: Array.from({ length: 10 }, () => 'answered' as const),
  reports: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 10 },
    // Not in use: nobody is a member by that.
    { from: 3, to: 11, activity: 2 },
    { from: 7, to: 10 },
  ],
});
const helpers = findHelpers(
  reconciled,
  [{ id: 'Rival', competesWith: ['care'] }],
  { activity: 'active', rule: 'either' },
  'post',
  (manager) => manager === 3,
);
const ask = (...ties: ChangeKind[]) => helpers(0, { ties, likePost: null });
const named = (...ties: ChangeKind[]) => ask(...ties).people.map(({ person }) => reconciled.people[person]?.id);

describe('findHelpers', () => {
  it('puts those in a like post first, then who is not isolated, and leaves out rivals, the own line and who opted out', () => {
    expect(named('knowledge_outside')).toEqual(['two', 'far', 'other']);
  });

  it('says how far they are and who knows both', () => {
    const [two, far] = ask('knowledge_outside').people;
    expect(two).toEqual({ person: 2, isLike: true, isElsewhere: true, isIsolated: false, steps: 2, through: 1 });
    expect(far).toEqual({ person: 3, isLike: true, isElsewhere: true, isIsolated: true, steps: null, through: null });
  });

  it('looks for somebody of another unit where support from beyond the unit is missing', () => {
    const { people } = findHelpers(
      makeReconciled({
        people: [
          { id: 'a', organisation: 'Care', unit: 'North' },
          { id: 'b', organisation: 'Care', unit: 'North' },
          { id: 'c', organisation: 'Care', unit: 'South' },
        ],
        response: ['answered', 'answered', 'answered'],
        reports: [],
      }),
      [],
      { activity: 'active', rule: 'either' },
      'group',
      () => false,
    )(0, { ties: ['support_beyond'], likePost: null });
    expect(people.map(({ person }) => person)).toEqual([2]);
  });

  it('prefers who could be two of the new contacts at once', () => {
    // A nurse of another organisation is outside and beyond the unit; the peer of another unit only beyond it, like post or not.
    expect(named('knowledge_outside', 'support_beyond')).toEqual(['two', 'far', 'other']);
    expect(named('like_post')).toEqual(['two', 'peer', 'far']);
  });

  it('names live networks that somebody in a like post belongs to, where one is missing', () => {
    expect(ask('network')).toEqual({ people: [], networks: [{ network: 10, members: 2, like: 1 }] });
    expect(ask('like_post').networks).toEqual([]);
  });
});
