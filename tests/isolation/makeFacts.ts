import type { Facts } from '../../src/isolation/facts/Facts';

const NOTHING_LACKING: Facts['indicators'] = {
  S1: false,
  S2: false,
  S3: false,
  S4: false,
  R1: false,
  R2: false,
  R3: false,
  R4: false,
  R5: false,
  R6: false,
  F1: false,
  F2: false,
  F3: false,
  F4: false,
  F5: false,
  F6: false,
  F7: false,
  V1: false,
  V2: false,
  P1: false,
  P2: false,
};

/** Facts by hand: somebody who answered, with ten contacts and no lack, about whom nobody is silent. */
export function makeFacts({
  indicators,
  ...told
}: Partial<Omit<Facts, 'indicators'>> & { readonly indicators?: Partial<Facts['indicators']> } = {}): Facts {
  return {
    answered: true,
    absenceJudged: true,
    a: 10,
    c: 10,
    own: 0,
    likePost: { inside: 0, outside: 0 },
    parts: { motives: true, wider: true, networks: true, activity: true },
    counted: { component: 4, dependence: null, types: null, emptyMotives: null, needUnmet: false, rating: null, lacking: null },
    stated: null,
    silent: makeSilent(),
    strata: { ownOrganisation: { respondents: 0, naming: 0 }, elsewhere: { respondents: 0, naming: 0 } },
    ...told,
    indicators: { ...NOTHING_LACKING, ...indicators },
  };
}

/** Silent managers: [in a like post, others, in a post that is not recorded] in the same organisation, and elsewhere. */
export function makeSilent(
  [ownHere, othersHere, unknownHere = 0]: readonly [number, number, number?] = [0, 0],
  [ownElsewhere, othersElsewhere, unknownElsewhere = 0]: readonly [number, number, number?] = [0, 0],
): Facts['silent'] {
  return {
    ownOrganisation: { like: ownHere, unknown: unknownHere, others: othersHere },
    elsewhere: { like: ownElsewhere, unknown: unknownElsewhere, others: othersElsewhere },
    k: ownHere + othersHere + unknownHere + ownElsewhere + othersElsewhere + unknownElsewhere,
  };
}
