import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import type { Activity } from '../../../src/domain/Activity';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import { cook } from '../../laws/arbitraryStudy';
import { compareOne } from '../comparing';

const shareOf = (status: '' | 'closed') =>
  compareOne(
    cook({
      people: [
        ...['a', 'b'].map((id) => makePerson({ id, kind: 'manager' as const })),
        makePerson({ id: 'set', kind: 'collectivity', network: { ...BLANK_NETWORK, status } }),
      ],
      rows: (['active', 'active', 'lapsed'] as const).map((activity: Activity, at) => ({
        from: 'a',
        to: ['set', 'b', 'Zoe'][at] ?? '',
        activity,
        types: [],
        motives: [],
      })),
      study: { instrument: { asked: ['activity'] } },
    }),
    'lapsedShare',
  ).values[0];

it('a membership of a closed network is one that has ended, whatever its row says', () => {
  // Of three contacts one is lapsed as reported, and two when the set is closed.
  expect(shareOf('')).toBeCloseTo(1 / 3, 12);
  expect(shareOf('closed')).toBeCloseTo(2 / 3, 12);
});
