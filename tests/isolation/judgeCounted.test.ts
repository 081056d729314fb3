import { describe, expect, it } from 'vitest';

import { CONVENTIONS } from '../../src/domain/Conventions';
import { settleRule } from '../../src/domain/steps/settleRule';
import type { Counted } from '../../src/isolation/facts/Facts';
import { judgeCounted } from '../../src/isolation/judgeCounted';
import { judgeStudy } from './judgeStudy';

const COUNTED: Counted = {
  component: 4,
  dependence: 0.5,
  types: 2,
  emptyMotives: { count: 3, judged: true },
  needUnmet: true,
  rating: 4,
  lacking: 4,
};
const judged = (counted: Partial<Counted>, conventions: Partial<typeof CONVENTIONS> = {}) =>
  judgeCounted({ ...COUNTED, ...counted }, { ...CONVENTIONS, ...conventions });

describe('judgeCounted', () => {
  it('moves each sign with its convention and no other', () => {
    expect(judged({})).toEqual({ S3: false, R3: true, F5: true, V2: false, P1: true, P2: true });
    expect(judged({}, { smallComponent: 4 })).toEqual({ S3: true, R3: true, F5: true, V2: false, P1: true, P2: true });
    expect(judged({}, { bridgeShare: 0.55 })).toEqual({ S3: false, R3: false, F5: true, V2: false, P1: true, P2: true });
    expect(judged({}, { emptyMotives: 4 })).toEqual({ S3: false, R3: true, F5: false, V2: false, P1: true, P2: true });
    expect(judged({}, { fewTypes: 2 })).toEqual({ S3: false, R3: true, F5: true, V2: true, P1: true, P2: true });
    expect(judged({}, { feelsAlone: 5 })).toEqual({ S3: false, R3: true, F5: true, V2: false, P1: false, P2: true });
  });

  it('leaves open what cannot be judged, whatever the convention', () => {
    expect(judged({ dependence: null, types: null, emptyMotives: { count: 4, judged: false }, rating: null })).toMatchObject({
      R3: null,
      F5: null,
      V2: null,
      P1: null,
    });
    // That two of the four are empty is no deficit of three: known at once.
    expect(judged({ emptyMotives: { count: 2, judged: false } }).F5).toBe(false);
  });

  it('lets her own needs decide where they were asked', () => {
    expect(judged({ emptyMotives: null, needUnmet: null }, { emptyMotives: 1 }).F5).toBeNull();
    expect(judged({ emptyMotives: null, needUnmet: true }, { emptyMotives: 4 }).F5).toBe(true);
  });

  it('never calls one alone a small circle', () => {
    expect(judged({ component: 1 }, { smallComponent: 8 }).S3).toBe(false);
  });
});

describe('settleRule', () => {
  const kept = { tau: 1, sigma: 2, activity: 'active', rule: 'either' } as const;

  it('gives a study that was kept before there were conventions their defaults', () => {
    expect(settleRule(kept)).toEqual({ ...kept, ...CONVENTIONS });
  });

  it('keeps what is set', () => {
    expect(settleRule({ ...kept, smallComponent: 5 })).toMatchObject({ tau: 1, smallComponent: 5, bridgeShare: 0.5 });
  });
});

describe('conventions in a verdict', () => {
  const four = [{ id: 'Ada' }, { id: 'Ben' }, { id: 'Cem' }, { id: 'Dee' }];
  const ring = [
    { from: 'Ada', to: 'Ben' },
    { from: 'Ben', to: 'Cem' },
    { from: 'Cem', to: 'Dee' },
  ].map((row) => ({ ...row, motives: ['support', 'knowledge'], types: ['NHS'] }));

  it('name the whole of a circle of four, where four is small', () => {
    const { reasons, name } = judgeStudy(four, ring, { smallComponent: 4 });
    expect(reasons('Ada', 'S3')[0]?.people.map(name)).toEqual(['Ben', 'Cem', 'Dee']);
    expect(judgeStudy(four, ring).reasons('Ada', 'S3')).toEqual([]);
  });

  it('are said in the sentences', () => {
    const { reasons } = judgeStudy(four, [...ring, { from: 'Ada', to: 'Cem', types: ['Elite'] }], { fewTypes: 2, emptyMotives: 2 });
    expect(reasons('Ada', 'V2')[0]?.text).toBe('All their contacts are of 2 network types or fewer.');
    expect(reasons('Ada', 'F5')[0]?.text).toContain('serve 2 at most');
  });

  it('decide who is very likely isolated, and so who is flagged', () => {
    // One contact for knowledge, of the type peer, and one who did not answer: holds is below .95 and above .5.
    const people = [{ id: 'Ada' }, { id: 'Ben', group: 'clinical' }, { id: 'Sia', responded: 'no' as const }];
    const rows = [{ from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council', types: ['Peer/Cohort'], motives: ['knowledge'] }];
    const flagged = (veryLikely: number): number =>
      judgeStudy(people, rows, { tau: 1, veryLikely, probably: 0.5 }).analysis.byGroup[0]?.summary.flagged ?? -1;
    expect([flagged(0.95), flagged(0.6)]).toEqual([0, 1]);
  });
});
