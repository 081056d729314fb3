import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { toTwoModeJson } from '../../src/export/toTwoModeJson';
import { computeMemberships } from '../../src/measures/network/computeMemberships';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeToyStudy } from '../fixtures/toyStudy';

describe('the two-mode part of the toy, written', () => {
  const write = (absence: 'none' | 'unknown', projection: boolean): unknown => {
    const reconciled = reconcile({ ...makeToyStudy(), instrument: { absence } }, null);
    const memberships = computeMemberships(reconciled, WHOLE_NETWORK);
    return JSON.parse(JSON.stringify(toTwoModeJson(disclose({ reconciled, memberships }, 'analyst'), projection)));
  };

  it('has who names K1, how many each names, and who shares it; F, who did not answer, has no number', () => {
    expect(write('none', false)).toEqual({
      collectivities: { 'off: k1': { name: 'K1', organisation: '', degree: 3, namedBy: ['B', 'C', 'D'] } },
      managers: { A: 0, B: 1, C: 1, D: 1, E: 0, F: null },
      shared: [
        ['B', 'C'],
        ['B', 'D'],
        ['C', 'D'],
      ].map((people) => ({ people, collectivities: ['off: k1'] })),
    });
  });

  it('has weights only where the projection is asked for, and no zero where silence means nothing', () => {
    expect(write('unknown', true)).toMatchObject({
      managers: { A: null, B: 1, E: null },
      shared: [{ weight: 0.5 }, { weight: 0.5 }, { weight: 0.5 }],
    });
  });
});
