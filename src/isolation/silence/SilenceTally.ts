import type { Silent, SilentByPost, Stratum } from '../facts/Facts';

/** Counts of the silent and of those who answered, around one manager. */
export class SilenceTally {
  readonly #silent = { here: { like: 0, unknown: 0, others: 0 }, elsewhere: { like: 0, unknown: 0, others: 0 } };
  readonly #answered = { here: { respondents: 0, naming: 0 }, elsewhere: { respondents: 0, naming: 0 } };

  addSilent(isHere: boolean, post: keyof SilentByPost, count: number): void {
    this.#silent[isHere ? 'here' : 'elsewhere'][post] += count;
  }

  addRespondents(isHere: boolean, count: number): void {
    this.#answered[isHere ? 'here' : 'elsewhere'].respondents += count;
  }

  addNaming(isHere: boolean): void {
    this.#answered[isHere ? 'here' : 'elsewhere'].naming += 1;
  }

  result(): { readonly silent: Silent; readonly strata: { readonly ownOrganisation: Stratum; readonly elsewhere: Stratum } } {
    const { here, elsewhere } = this.#silent;
    const sum = ({ like, unknown, others }: SilentByPost): number => like + unknown + others;
    return {
      silent: { ownOrganisation: here, elsewhere, k: sum(here) + sum(elsewhere) },
      strata: { ownOrganisation: this.#answered.here, elsewhere: this.#answered.elsewhere },
    };
  }
}
