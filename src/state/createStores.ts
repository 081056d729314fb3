import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

import { NO_HISTORY } from '../domain/steps/History';
import { NOTHING_CHOSEN } from './answers/Comparing';
import type { Derived } from './Derived';
import type { Kept } from './keeping/Kept';
import type { Session } from './Session';

/** One store per lifetime. */
export interface Stores {
  readonly kept: StoreApi<Kept>;
  readonly derived: StoreApi<Derived>;
  readonly session: StoreApi<Session>;
}

export const NOTHING_DERIVED: Derived = {
  analysis: null,
  map: null,
  compared: {},
  comparedCurrent: true,
  planned: null,
  plannedCurrent: true,
  uptake: null,
  current: true,
  mapCurrent: true,
  reasonsCurrent: true,
  identities: null,
  without: null,
  work: null,
  trouble: null,
};

export function createStores(): Stores {
  return {
    kept: createStore<Kept>(() => ({
      study: null,
      history: NO_HISTORY,
      studies: [],
      isListed: false,
      saving: 'idle',
      savedAt: null,
      savingTrouble: null,
      unsaved: [],
      claim: 'ours',
      copy: null,
      persistence: 'unknown',
      damage: [],
      asides: [],
      removed: [],
    })),
    derived: createStore<Derived>(() => NOTHING_DERIVED),
    session: createStore<Session>(() => ({
      page: 'start',
      tabs: {},
      theme: 'system',
      names: 'names',
      decider: '',
      askedAbout: null,
      selection: null,
      steps: [],
      sheets: null,
      reportsShown: false,
      reportsOf: null,
      mapLens: {},
      layout: 'organisation',
      comparing: NOTHING_CHOSEN,
      offer: null,
      fileOut: null,
      fileIn: null,
      locked: null,
      leaving: null,
      unread: null,
      isProtecting: false,
      message: null,
      note: null,
      serving: null,
    })),
  };
}
