import type { Silent, Stratum } from './Facts';

/** Counts of the silent and of those who answered, around one manager. */
export class SilenceTally {
  readonly #silent = { here: { peers: 0, others: 0 }, elsewhere: { peers: 0, others: 0 } };
  readonly #answered = { here: { respondents: 0, naming: 0 }, elsewhere: { respondents: 0, naming: 0 } };

  addSilent(isHere: boolean, isPeer: boolean, count: number): void {
    this.#silent[isHere ? 'here' : 'elsewhere'][isPeer ? 'peers' : 'others'] += count;
  }

  addRespondents(isHere: boolean, count: number): void {
    this.#answered[isHere ? 'here' : 'elsewhere'].respondents += count;
  }

  addNaming(isHere: boolean): void {
    this.#answered[isHere ? 'here' : 'elsewhere'].naming += 1;
  }

  result(): { readonly silent: Silent; readonly strata: { readonly ownOrganisation: Stratum; readonly elsewhere: Stratum } } {
    const { here, elsewhere } = this.#silent;
    return {
      silent: {
        ownOrganisation: { ownGroup: here.peers, others: here.others },
        elsewhere: { ownGroup: elsewhere.peers, others: elsewhere.others },
        k: here.peers + here.others + elsewhere.peers + elsewhere.others,
      },
      strata: { ownOrganisation: this.#answered.here, elsewhere: this.#answered.elsewhere },
    };
  }
}
