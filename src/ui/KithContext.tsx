import { createContext, use } from 'react';
import { useStore } from 'zustand';

import type { Actions } from '../state/Actions';
import type { Derived } from '../state/Derived';
import type { Kept } from '../state/keeping/Kept';
import type { Kith } from '../state/Kith';
import type { Session } from '../state/Session';

export const KithContext = createContext<Kith | null>(null);

export function useKith(): Kith {
  const kith = use(KithContext);
  if (kith === null) throw new Error('The screen was drawn outside KithContext.');
  return kith;
}

export function useKept<T>(select: (kept: Kept) => T): T {
  return useStore(useKith().kept, select);
}

export function useDerived<T>(select: (derived: Derived) => T): T {
  return useStore(useKith().derived, select);
}

export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useKith().session, select);
}

/** Whether people are shown by name, and may be looked for by it; ids are as good as names. */
export function useAreNamesShown(): boolean {
  return useSession(({ names }) => names === 'names');
}

export function useActions(): Actions {
  return useKith().actions;
}
