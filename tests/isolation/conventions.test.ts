import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { FactShelf } from '../../src/isolation/facts/FactShelf';
import { reconcile } from '../../src/reconcile/reconcile';
import { toStudy } from '../fixtures/isolationToy';
import { messyStudy } from '../laws/messyStudy';

/** Each convention that decides an indicator, moved so far that it decides otherwise about somebody. */
const MOVED = [
  { smallComponent: 5 },
  { bridgeShare: 0.2 },
  { fewTypes: 3 },
  { emptyMotives: 1 },
  { feelsAlone: 2 },
  { lacksNetwork: 2 },
  { norm: 0.9 },
] as const;

it('facts are the same whether they are counted under a convention or judged again when it moves', () => {
  const moves = MOVED.map(() => 0);
  fc.assert(
    fc.property(messyStudy, ({ people, contacts }) => {
      const settled = reconcile(toStudy(people, contacts), null);
      const rated = settled.people.map((one, at) => ({ ...one, perceivedIsolation: (at % 5) + 1, lacksNetworks: 5 - (at % 5) }));
      const reconciled = { ...settled, people: rated };
      const setting = { activity: 'active', rule: 'either' } as const;
      const shelf = new FactShelf(reconciled);
      const usual = shelf.sheet(setting).facts;
      for (const [at, moved] of MOVED.entries()) {
        const counted = computeFacts(reconciled, { ...setting, ...moved }).facts;
        expect(shelf.sheet({ ...setting, ...moved }).facts).toEqual(counted);
        if (JSON.stringify(counted) !== JSON.stringify(usual)) moves[at] = (moves[at] ?? 0) + 1;
      }
      // And back again.
      expect(shelf.sheet(setting).facts).toEqual(usual);
    }),
    { numRuns: 40, seed: 7 },
  );
  // The norm needs ten who answered; each of the others has moved something.
  expect(moves.slice(0, -1).every((many) => many > 0)).toBe(true);
});
