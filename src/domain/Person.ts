import type { NetworkEntry } from './NetworkEntry';
import type { Origin } from './Origin';

export type PersonKind = 'manager' | 'outside_person' | 'collectivity';

/** What the people file says about whether somebody answered; `null` = the file has no such column. */
export type Responded = 'yes' | 'no' | 'declined' | 'not_asked';

/**
 * Somebody or something that can be a contact. A `manager` is on the roster; an `outside_person` is named but not
 * on it; a `collectivity` is a group or an organisation, and never a path between two people.
 * Blank text = not told; `null` = not told.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly group: string;
  readonly organisation: string;
  /** A part of the organisation: a department, a division, a care group. */
  readonly unit: string;
  readonly role: string;
  readonly grade: string;
  readonly seniority: number | null;
  readonly lineManager: string;
  readonly gender: string;
  readonly ageBand: string;
  readonly yearsInPost: number | null;
  readonly yearsInOrganisation: number | null;
  readonly yearsInService: number | null;
  readonly site: string;
  readonly hybrid: boolean | null;
  readonly responded: Responded | null;
  /** Named as many contacts as they were allowed, as stated in the file; `null` = not stated. */
  readonly capped: boolean | null;
  /** 1 (not at all) to 5 (very), their own rating. */
  readonly perceivedIsolation: number | null;
  /** 1 (not at all) to 5 (very): that they lack a network; another matter than feeling isolated. `null` = not asked. */
  readonly lacksNetworks: number | null;
  /** What stands in the way in general, in words of the codebook; empty = nothing told. */
  readonly barriers: readonly string[];
  /** A programme of training that they came through. */
  readonly programme: string;
  /** The clinical profession that they come from, or that they have none. */
  readonly background: string;
  /** Motives they said they need a contact for; `null` = not asked. */
  readonly needs: readonly string[] | null;
  readonly consent: readonly string[];
  readonly optedOut: boolean;
  /** Of a collectivity: what the register of networks says of it. `null` = nothing is recorded; always of people. */
  readonly network: NetworkEntry | null;
  /** Columns of the file that Kith has no word for, in the file's order. */
  readonly attributes: readonly Attribute[];
  /** Changed by hand since they were read, so that they are no longer what the row of the file says. */
  readonly edited: boolean;
  /** The row of the file they were listed in; `null` for somebody known only because they were named. */
  readonly origin: Origin | null;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}
