import { describe, expect, it } from 'vitest';

import { countContacts } from '../../../src/isolation/facts/countContacts';
import { makeReconciled } from '../../fixtures/makeReconciled';

const reconciled = makeReconciled({
  people: [
    { id: 'A', organisation: 'Acute' },
    { id: 'B', organisation: 'Acute' },
    { id: 'C', organisation: 'Care' },
    { id: 'D', organisation: 'Care' },
    { id: 'x' },
    { id: 'N', kind: 'collectivity' },
  ],
  response: ['answered', 'answered', 'answered', 'no'],
  reports: [
    { from: 0, to: 1, activity: 1 },
    // Another organisation, and not in use now.
    { from: 0, to: 2, activity: 2 },
    { from: 0, to: 4, position: 2 },
    { from: 0, to: 5, activity: 2 },
    { from: 1, to: 0, activity: 1 },
    // C says that the contact with A is in use: it counts as that.
    { from: 2, to: 0, activity: 1 },
    { from: 2, to: 3 },
  ],
});
const counts = countContacts(reconciled);

describe('countContacts', () => {
  it('counts people and networks apart, and each of them once in all', () => {
    expect(counts(0)).toEqual({ people: 3, networks: 1, namedBy: 2, different: 4, outside: 2, outsideInUse: 2 });
  });

  it('counts of those who did not answer, or were not asked, who names them', () => {
    expect(counts(3)).toEqual({ people: null, networks: null, namedBy: 1, different: 1, outside: 0, outsideInUse: 0 });
    expect(counts(5)).toMatchObject({ people: null, networks: null, namedBy: 1, different: 1 });
  });

  it('knows nobody twice, whoever named whom', () => {
    expect(counts(1)).toMatchObject({ people: 1, networks: 0, namedBy: 1, different: 1, outside: 0 });
  });
});
