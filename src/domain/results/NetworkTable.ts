import type { Table } from './Table';

/** A tie of one network type, as one person reports it. */
export interface NetworkTie {
  /** Rows of the people. */
  readonly from: number;
  readonly to: number;
  /** Blank = no type is recorded. */
  readonly type: string;
  readonly motives: readonly string[];
  /** active, latent; blank = not recorded. */
  readonly activity: string;
  /** `null` = not recorded. */
  readonly strength: number | null;
}

/** What a study shows through a lens, for other programs: people with what is recorded of them, and ties. */
export interface NetworkTable {
  /** The first column is the id, the second the name. */
  readonly people: Table;
  /** By from and to, and in the order of the codebook by type. */
  readonly ties: readonly NetworkTie[];
  /** Blank = the study has no rounds. */
  readonly round: string;
}
