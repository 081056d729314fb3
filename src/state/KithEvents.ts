import type { StudyEntry } from '../storage/StudyStore';
import type { Events } from '../support/createEvents';
import type { Page } from '../views/pages';
import type { Place } from './Doors';

/** What happens, and to what. What makes it happen does not know who hears of it. */
export type KithEvents = Events<{
  /** A save went through. */
  saved: StudyEntry;
  /** Another study comes in the place of the one that is shown; `null` = none. `released` = nothing of the one before waits to be saved. */
  shows: { readonly study: string | null; readonly released: Promise<void> };
  /** It is there; without a place, what was looked at is over, and its address with it. */
  shown: { readonly study: string | null; readonly place: Place | null };
  /** Nothing of what was open, or was being brought in, is to stay in memory. */
  left: null;
  /** A study that was to be shown can be read with its passphrase only. */
  locked: { readonly study: string; readonly page: Page };
  /** Another page or tab is looked at. */
  looked: null;
  /** What is derived follows study and rule again. */
  computed: null;
  /** Only the plan has changed, or what it reads besides; the worker knows. */
  planChanged: null;
}>;
