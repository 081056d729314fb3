import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import type { LikeOnRoster } from './facts/countLike';
import type { Facts } from './facts/Facts';

/** What the reasons about one manager may rest on. People are indices into `Reconciled.people`, reports into `Reports`. */
export interface ReasonContext {
  readonly reconciled: Reconciled;
  readonly rule: SettledRule;
  readonly manager: number;
  readonly person: Person;
  readonly facts: Facts;
  /** Reports that count: their own, and those about them. */
  readonly own: readonly number[];
  readonly about: readonly number[];
  /** Of both, those of which it is not recorded whether they are in use. */
  readonly unstated: readonly number[];
  /** Whether the finding depends on what is not recorded about contacts being in use. */
  readonly hangsOnUse: boolean;
  /** Whether support is hardly spoken of in their organisation. */
  readonly hardly: boolean;
  /** Reports by and about them that say latent, whatever the rule counts. */
  readonly latent: readonly number[];
  readonly neighbours: readonly number[];
  /** In a small component, everybody else in it. */
  readonly circle: readonly number[];
  /** Neighbours, then persons off the staff list, then collectivities. */
  readonly contacts: readonly number[];
  /** How many others answered, of somebody who did: of the others it is not read. */
  readonly othersAnswered: number;
  /** `null` = the own post is not recorded. */
  readonly likeOnRoster: LikeOnRoster | null;
}
