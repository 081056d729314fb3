import type { Decision } from '../../domain/Decision';
import type { Candidate } from '../../domain/results/Candidate';
import { Agreement } from './Agreement';

/** Candidates taken for one person, one after the other, as far as they agree with what was decided and with those before. */
export class Joining {
  readonly #agreement: Agreement;
  readonly #reporterOf: (row: number) => number;
  /** By cluster, who names somebody of it. */
  readonly #namedBy = new Map<string, ReadonlySet<number>>();

  /** @param reporterOf the respondent who wrote a row */
  constructor(decisions: readonly Decision[], reporterOf: (row: number) => number) {
    this.#agreement = new Agreement(decisions);
    this.#reporterOf = reporterOf;
  }

  /** False = they cannot be one: of the staff list are two, or one respondent names both beside each other; nothing has changed. */
  join({ a, b, rows, otherRows }: Candidate): boolean {
    const [ours, theirs] = [this.#agreement.clusterOf(a), this.#agreement.clusterOf(b)];
    const here = this.#namedBy.get(ours) ?? new Set(rows.map(this.#reporterOf));
    const there = this.#namedBy.get(theirs) ?? new Set(otherRows.map(this.#reporterOf));
    if (ours !== theirs && [...here].some((reporter) => reporter >= 0 && there.has(reporter))) return false;
    if (!this.#agreement.join(a, b)) return false;
    this.#namedBy.set(this.#agreement.clusterOf(b), new Set([...here, ...there]));
    return true;
  }

  isOpen({ a, b }: Pick<Candidate, 'a' | 'b'>): boolean {
    return this.#agreement.isOpen(a, b);
  }
}
