import type { Pole } from './nominations/Nominations';

/** Where a network of the register lies: inside the host, outside it, or across its boundary, which counts as outside. */
export const NETWORK_POSITIONS = ['internal', 'external', 'across'] as const;
export type NetworkPosition = (typeof NETWORK_POSITIONS)[number] | '';

/** Somebody's membership of a closed network has lapsed, whatever their row says. */
export const NETWORK_STATUSES = ['live', 'dormant', 'closed'] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number] | '';

/** What the register of networks says of a body, a programme or a set that people belong to. Blank, or 0 = not told. */
export interface NetworkEntry {
  /** Network types, as the study's codebook spells them. */
  readonly types: readonly string[];
  /** 0 untold, 1 first pole, 2 second pole, as in `Nominations`. */
  readonly structure: Pole;
  readonly coordination: Pole;
  readonly membership: Pole;
  readonly formation: Pole;
  readonly position: NetworkPosition;
  /** For whom it is meant: posts, as written. */
  readonly posts: readonly string[];
  /** Who runs it, as written. */
  readonly host: string;
  /** How often it meets, as written. */
  readonly rhythm: string;
  readonly status: NetworkStatus;
}

/** Nothing told. */
export const BLANK_NETWORK: NetworkEntry = {
  types: [],
  structure: 0,
  coordination: 0,
  membership: 0,
  formation: 0,
  position: '',
  posts: [],
  host: '',
  rhythm: '',
  status: '',
};
