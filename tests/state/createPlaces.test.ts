import { describe, expect, it, vi } from 'vitest';

import type { Analysis } from '../../src/domain/results/Analysis';
import type { Study } from '../../src/domain/Study';
import { createPlaces } from '../../src/state/createPlaces';
import { createStores } from '../../src/state/createStores';
import type { Doors, Place } from '../../src/state/Doors';
import { NOWHERE } from '../../src/state/Doors';
import { partOf } from '../fixtures/partOf';

const analysisOf = (...ids: readonly string[]): Analysis => partOf<Analysis>({ reconciled: { people: ids.map((id) => ({ id })) } });

/** A browser's history, of which the last entry is shown. */
function setUp() {
  const stores = createStores();
  const entries: { place: Place; title: string }[] = [{ place: NOWHERE, title: '' }];
  let at = 0;
  let follow: () => void = () => undefined;
  const doors = partOf<Doors>({
    readPlace: () => entries[at]?.place ?? NOWHERE,
    writePlace: (place, title, isNew) => {
      if (JSON.stringify(place) === JSON.stringify(entries[at]?.place)) return;
      if (isNew) entries.splice(++at, Infinity, { place, title });
      else entries[at] = { place, title };
    },
    onPlace: (act) => {
      follow = act;
    },
  });
  const closeStudy = vi.fn(() => Promise.resolve());
  const places = createPlaces(doors, stores, {
    looked: () => undefined,
    openPlace: () => Promise.resolve(),
    closeStudy,
    leaveLocked: () => undefined,
  });
  stores.kept.setState({ study: partOf<Study>({ id: 's' }) });
  stores.derived.setState({ analysis: analysisOf('ann', 'ben', 'cem') });
  return {
    ...stores,
    ...places.actions,
    places,
    entries,
    closeStudy,
    go: async (by: number) => {
      at += by;
      follow();
      await Promise.resolve();
      await Promise.resolve();
    },
    selected: () => stores.session.getState().selection,
    here: () => entries[at],
  };
}

describe('createPlaces', () => {
  it('has an entry for each page, tab and person, one for steps through a list, and goes back to each', async () => {
    const { goTo, openTab, select, entries, go, session, selected } = setUp();
    goTo('people');
    openTab('people', 'measures');
    select({ kind: 'person', id: 'ann' });
    select({ kind: 'person', id: 'ben' }, true);
    select({ kind: 'person', id: 'cem' }, true);
    expect(entries.map(({ place: { page, tab, who } }) => `${page} ${tab} ${who.join()}`)).toEqual([
      'null null ',
      'people null ',
      'people measures ',
      'people measures 2',
    ]);
    expect(entries.at(-1)?.title).toBe('One person, Measures, People – Kith');
    await go(-1);
    expect(selected()).toBeNull();
    await go(-1);
    expect(session.getState().tabs.people).toBeUndefined();
    await go(2);
    expect([selected(), session.getState().tabs.people]).toEqual([{ kind: 'person', id: 'cem' }, 'measures']);
  });

  it('leaves nobody selected beside a page about groups or the study, and goes back to them', async () => {
    const { goTo, select, go, selected } = setUp();
    const ann = { kind: 'person', id: 'ann' } as const;
    goTo('isolation');
    select(ann);
    goTo('map');
    expect(selected()).toEqual(ann);
    goTo('compare');
    expect(selected()).toBeNull();
    await go(-1);
    expect(selected()).toEqual(ann);
  });

  it('comes back to the same person where others were added before them', async () => {
    const { goTo, select, derived, go, selected } = setUp();
    goTo('people');
    select({ kind: 'person', id: 'ben' });
    select(null);
    derived.setState({ analysis: analysisOf('zoe', 'ann', 'ben', 'cem') });
    select({ kind: 'person', id: 'ann' });
    await go(-2);
    expect(selected()).toEqual({ kind: 'person', id: 'ben' });
    await go(2);
    expect(selected()).toEqual({ kind: 'person', id: 'ann' });
  });

  it('knows nobody by a number that no person has', async () => {
    const { goTo, entries, go, selected } = setUp();
    goTo('map');
    goTo('people');
    entries[1] = { place: { study: 's', page: 'map', tab: null, who: [99] }, title: '' };
    await go(-1);
    expect(selected()).toBeNull();
  });

  it('finds the person of an address when it is known who the people are', () => {
    const { places, derived, selected } = setUp();
    derived.setState({ analysis: null });
    places.expect({ study: 's', page: 'map', tab: null, who: [1] });
    derived.setState({ analysis: analysisOf('ann', 'ben') });
    expect(selected()).toEqual({ kind: 'person', id: 'ben' });
  });

  it('stays where somebody chose not to leave, with the way back still there', async () => {
    const { goTo, closeStudy, entries, go, here } = setUp();
    goTo('map');
    await go(-1);
    expect(closeStudy).toHaveBeenCalledOnce();
    expect(here()?.place.page).toBe('map');
    expect(entries).toHaveLength(2);
  });
});
