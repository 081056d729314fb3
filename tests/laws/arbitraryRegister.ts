import fc from 'fast-check';

import type { NetworkEntry } from '../../src/domain/NetworkEntry';
import { BLANK_NETWORK, NETWORK_POSITIONS, NETWORK_STATUSES } from '../../src/domain/NetworkEntry';
import type { Nomination } from '../../src/domain/nominations/Nominations';

const pole = fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2);

/** What the register may say of a network; `null` where it says nothing. */
export const arbitraryNetwork: fc.Arbitrary<NetworkEntry | null> = fc
  .record({
    types: fc.constantFrom([], ['Alumni'], ['Elite', 'NHS']),
    structure: pole,
    coordination: pole,
    membership: pole,
    formation: pole,
    position: fc.constantFrom('' as const, ...NETWORK_POSITIONS),
    posts: fc.constantFrom([], ['matron'], ['service manager', 'matron']),
    host: fc.constantFrom('', 'North'),
    rhythm: fc.constantFrom('', 'monthly'),
    status: fc.constantFrom('' as const, ...NETWORK_STATUSES),
  })
  .map((entry) => (JSON.stringify(entry) === JSON.stringify(BLANK_NETWORK) ? null : entry));

/** What a row may say of a contact beside whom it is about. */
export const arbitraryContact: fc.Arbitrary<Pick<Nomination, 'contactRole' | 'contactUnit' | 'likePost' | 'mentoring' | 'outcomes'>> =
  fc.record({
    contactRole: fc.constantFrom('', 'matron', '=1+1'),
    contactUnit: fc.constantFrom('', 'Medicine'),
    likePost: fc.constantFrom(null, true, false),
    mentoring: fc.constantFrom<Nomination['mentoring'][]>('untold', 'received', 'given', 'mutual'),
    outcomes: fc.constantFrom([], ['support'], ['knowledge', 'career']),
  });
