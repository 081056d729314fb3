import type { Codebook } from '../codebook/Codebook';
import type { Decision } from './Decision';
import type { Instrument } from './Instrument';
import type { IsolationRule } from './IsolationRule';
import type { Issue } from './Issue';
import type { Nominations } from './nominations/Nominations';
import type { Organisation } from './Organisation';
import type { Person } from './Person';
import type { Pin } from './Pin';
import type { Recipe } from './Recipe';
import type { Plan } from './Plan';
import type { Source } from './Source';

export interface Erasure {
  /** ISO date. */
  readonly on: string;
  readonly people: number;
  /** Contacts that went with them. */
  readonly contacts: number;
}

/**
 * What is kept. Nothing that can be computed again is in it: who is meant by a name, ties, measures and verdicts
 * are derived (`Reconciled`, `Analysis`). Plain data (structured clone keeps it); changed by `applyStep` alone.
 */
export interface Study {
  /** Of this shape; migrations run from it. */
  readonly version: 9;
  readonly id: string;
  readonly title: string;
  /** Said on every screen where it is not empty: "Made up", "Coded from a book". */
  readonly notice: string;
  readonly codebook: Codebook;
  readonly instrument: Instrument;
  readonly sources: readonly Source[];
  /** As listed in the people files; empty when only contacts were brought in. */
  readonly people: readonly Person[];
  readonly nominations: Nominations;
  /** How files of one shape are read, as somebody has decided: the next file of the shape is read the same way. */
  readonly recipes: readonly Recipe[];
  /** What was found while reading the sources. */
  readonly issues: readonly Issue[];
  /** Whether managers without a row, in a study that does not say who answered, named nobody. */
  readonly silentMeansNone: boolean;
  readonly isolationRule: IsolationRule;
  /** What is known of organisations beyond their names; those of which nothing is are not listed. */
  readonly organisations: readonly Organisation[];
  readonly pins: readonly Pin[];
  /** What is planned, and within which limits; nothing that is measured follows from it. */
  readonly plan: Plan;
  /** Who is who, as somebody said, the earliest first; a merge is an entry here and rewrites no row. */
  readonly decisions: readonly Decision[];
  /** How many people were erased because they objected, and when; nothing else is left of them. */
  readonly erasures: readonly Erasure[];
}
