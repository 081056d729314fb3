import type { Codebook } from '../codebook/Codebook';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/results/Reconciled';
import type { SettledRule } from '../domain/steps/settleRule';
import type { Facts } from './Facts';

/** What a sentence about one manager may speak of. People are indices into `Reconciled.people`, reports into `Reports`. */
export interface ReasonContext {
  readonly reconciled: Reconciled;
  readonly codebook: Codebook;
  readonly rule: SettledRule;
  readonly manager: number;
  readonly person: Person;
  readonly facts: Facts;
  /** Reports that count: her own, and those about her. */
  readonly own: readonly number[];
  readonly about: readonly number[];
  /** Of both, those of which it is not recorded whether they are in use. */
  readonly unstated: readonly number[];
  /** Whether the verdict hangs on what is not recorded about contacts being in use. */
  readonly hangsOnUse: boolean;
  /** Reports by and about her that say latent, whatever the rule counts. */
  readonly latent: readonly number[];
  readonly neighbours: readonly number[];
  /** In a small component, everybody else in it. */
  readonly circle: readonly number[];
  /** Neighbours, then persons off the roster, then collectivities. */
  readonly contacts: readonly number[];
  /** How many other managers answered. */
  readonly othersAnswered: number;
  /** How many other managers of her group the roster holds: in her organisation (`null` = hers is not told), and overall. */
  readonly peersOnRoster: { readonly here: number | null; readonly all: number };
}
