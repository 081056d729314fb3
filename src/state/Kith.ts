import type { Actions } from './Actions';
import type { Reading } from './createShown';
import type { Derived } from './Derived';
import type { Kept } from './keeping/Kept';
import type { SampleEntry } from './Sample';
import type { Session } from './Session';

/** The running application: one store per lifetime as it is shown, and what a person can do. The screen gets this and nothing else. */
export interface Kith {
  readonly kept: Reading<Kept>;
  readonly derived: Reading<Derived>;
  readonly session: Reading<Session>;
  readonly actions: Actions;
  readonly samples: readonly SampleEntry[];
  /** Why this browser cannot copy a study to a folder, in words; `null` = it can. */
  readonly folderMissing: string | null;
}
