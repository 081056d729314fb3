import type { StoreApi } from 'zustand/vanilla';

import { createVeil, type Veil } from '../disclosure/createVeil';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import { sayInstead } from '../words/sayInstead';
import type { Stores } from './createStores';
import type { Derived } from './Derived';
import type { Kept } from './keeping/Kept';
import type { NamesShown, Session } from './Session';

/** A store that is only read. */
export type Reading<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** The stores as the screen sees them: as they are, or without the names of people. */
export interface Shown {
  readonly kept: Reading<Kept>;
  readonly derived: Reading<Derived>;
  readonly session: Reading<Session>;
  /** `null` = names are shown. */
  readonly veil: () => Veil | null;
}

/**
 * The one way from the stores to the screen, and to what leaves it. Names are taken out here, and not by each page, so that none can forget
 * to: neither a tooltip nor a download nor the find box has ever seen them. Actions work with the stores themselves.
 */
export function createShown(stores: Stores): Shown {
  let last: { readonly study: Study; readonly reconciled: Reconciled | null; readonly names: NamesShown; readonly veil: Veil } | null =
    null;

  function veilNow(): Veil | null {
    const { names } = stores.session.getState();
    const { study } = stores.kept.getState();
    if (names === 'names' || study === null) {
      last = null;
      return null;
    }
    const reconciled = stores.derived.getState().analysis?.reconciled ?? null;
    if (last?.study !== study || last.reconciled !== reconciled || last.names !== names)
      last = { study, reconciled, names, veil: createVeil(study, reconciled, sayInstead[names]) };
    return last.veil;
  }

  function show<T>(store: StoreApi<T>, veilOne: (state: T, veil: Veil) => T): Reading<T> {
    let made: { readonly of: T; readonly veil: Veil; readonly state: T } | null = null;
    function getState(): T {
      const of = store.getState();
      const veil = veilNow();
      if (veil === null) return of;
      if (made?.of !== of || made.veil !== veil) made = { of, veil, state: veilOne(of, veil) };
      return made.state;
    }
    return {
      getInitialState: store.getInitialState,
      getState,
      subscribe(listener) {
        const tell = (): void => {
          listener(getState(), getState());
        };
        // What is shown of one follows from the others: who is meant by a name, and whether names are shown.
        const ends = [stores.kept.subscribe(tell), stores.derived.subscribe(tell), stores.session.subscribe(tell)];
        return () => {
          for (const end of ends) end();
        };
      },
    };
  }

  return {
    kept: show(stores.kept, (kept, veil) => ({ ...kept, study: veil.study, history: veil.history(kept.history) })),
    derived: show(stores.derived, (derived, veil) => ({
      ...derived,
      analysis: derived.analysis && veil.analysis(derived.analysis),
      planned: derived.planned && { ...derived.planned, actions: veil.actions(derived.planned.actions) },
      trouble: derived.trouble && veil.text(derived.trouble),
    })),
    session: show(stores.session, (session, veil) => ({
      ...session,
      message: session.message && veil.text(session.message),
      note: session.note && veil.text(session.note),
    })),
    veil: veilNow,
  };
}
