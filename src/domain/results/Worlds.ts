/** So many worlds are counted: findings say “in 96 of 100”. */
export const WORLDS = 100;

/** Of more managers names are not compared by themselves, in the page and on the command line: it would take minutes. */
export const MANAGERS_FOR_WORLDS = 10_000;

/** In how many of the worlds somebody is isolated, and in how many not; in the others it cannot be said. Cut, not rounded. */
export interface WorldCount {
  readonly isolated: number;
  readonly notIsolated: number;
}

/**
 * What findings are over plausible worlds: open questions of who is who are drawn, each as likely as it is, and whoever did not answer
 * names others as often as those who did (reckoned, not drawn). docs/isolation.md, 5.
 */
export interface Worlds {
  readonly seed: number;
  /** Different written names that are open. */
  readonly names: number;
  /** By manager; `null` = did not answer. */
  readonly counts: readonly (WorldCount | null)[];
  /** Managers whose finding is another in a world by names alone, or by one name alone; ascending. */
  readonly turned: readonly number[];
}
