import type { Lost } from '../../domain/Lost';
import type { Progress } from '../../support/Progress';

/** The open study on its way into a file: asked whether with a passphrase, then packed. */
export interface FileOut {
  /** While it is being made. */
  readonly progress: Progress | null;
  /** Why it could not be made; `null` = nothing was tried yet, or it is under way. */
  readonly trouble: string | null;
}

/** A study file on its way in. */
export interface FileIn {
  readonly name: string;
  /** `reading`; `locked` = asks for the passphrase; `refused` = cannot be opened; `here` = the same study is on this computer. */
  readonly state: 'reading' | 'locked' | 'refused' | 'here';
  readonly progress: Progress | null;
  /** What is the matter, in words. */
  readonly message: string | null;
  /** The study in the file, where the same is on this computer. */
  readonly inFile: string | null;
  readonly lost: readonly Lost[];
}
