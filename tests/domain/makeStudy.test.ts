import { describe, expect, it } from 'vitest';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Codebook } from '../../src/codebook/Codebook';

const codebook: Codebook = {
  families: [],
  networkTypes: [],
  dimensions: [],
  motives: [],
  groups: [],
  grades: [],
  roles: [],
  posts: [],
  barriers: [],
  archetypes: [],
  programmes: [],
};

describe('makeStudy', () => {
  it('begins with nobody, nothing reported, and the isolation rule of the design', () => {
    const study = makeStudy({ id: 's1', title: 'Three trusts', codebook });
    expect(study).toMatchObject({
      version: 9,
      recipes: [],
      id: 's1',
      title: 'Three trusts',
      notice: '',
      people: [],
      sources: [],
      issues: [],
      silentMeansNone: false,
    });
    expect(study.nominations).toBe(emptyNominations);
    expect(study.isolationRule).toEqual({ tau: 2, sigma: 2, activity: 'active', rule: 'either' });
  });

  it('takes what is given instead', () => {
    expect(makeStudy({ id: 's1', title: 't', codebook, notice: 'Made up', silentMeansNone: true })).toMatchObject({
      notice: 'Made up',
      silentMeansNone: true,
    });
  });

  it('leaves out what is no part of a study, which could be kept and not be opened again', () => {
    const batch = { people: [], unread: ['contacts.csv'] };
    expect(makeStudy({ id: 's1', title: 't', codebook, ...batch })).not.toHaveProperty('unread');
  });
});
