import type { Codebook } from '../codebook/Codebook';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Person } from '../domain/Person';
import type { Reconciled } from '../domain/Reconciled';
import type { Facts } from './Facts';

/** What a sentence about one manager may speak of. */
export interface ReasonContext {
  readonly reconciled: Reconciled;
  readonly codebook: Codebook;
  readonly rule: IsolationRule;
  readonly manager: number;
  readonly person: Person;
  readonly facts: Facts;
  /** Reports that count: her own, and those about her. */
  readonly own: readonly number[];
  readonly about: readonly number[];
  readonly neighbours: readonly number[];
  /** Neighbours, then persons off the roster, then collectivities. */
  readonly contacts: readonly number[];
  /** How many other managers of her group the roster holds: in her organisation, and overall. */
  readonly peersOnRoster: { readonly here: number; readonly all: number };
}
