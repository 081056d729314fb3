import { expect, it, vi } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Analysis } from '../../src/domain/results/Analysis';
import { reconcile } from '../../src/reconcile/reconcile';
import { createShown } from '../../src/state/createShown';
import { createStores } from '../../src/state/createStores';

const study = {
  ...makeStudy({ id: 's', title: '', codebook: bookCodebook }),
  people: [makePerson({ id: 'm1', name: 'Ann Orr', kind: 'manager' as const })],
};

it('shows the stores themselves while names are shown, and then none of the names, in one object that stays', () => {
  const stores = createStores();
  const shown = createShown(stores);
  stores.kept.setState({ study });
  stores.derived.setState({ analysis: { reconciled: reconcile(study, null) } as Analysis });
  stores.session.setState({ message: 'Pinned Ann Orr.', note: 'Undone: Added Ann Orr.' });
  expect(shown.kept.getState()).toBe(stores.kept.getState());
  const heard = vi.fn();
  const end = shown.kept.subscribe(heard);

  stores.session.setState({ names: 'hidden' });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(shown.kept.getState().study?.people[0]?.name).toBe('Name hidden');
  expect(shown.derived.getState().analysis?.reconciled.people[0]?.name).toBe('Name hidden');
  expect(shown.session.getState()).toMatchObject({ message: 'Pinned Name hidden.', note: 'Undone: Added Name hidden.' });
  expect(shown.kept.getState().study).toBe(shown.kept.getState().study);
  // What is saved and computed is as it was.
  expect(stores.kept.getState().study).toBe(study);
  end();
  stores.session.setState({ names: 'names' });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(shown.kept.getState().study).toBe(study);
});
