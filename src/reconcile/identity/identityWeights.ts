/**
 * What each piece of evidence weighs. `m` = how often it is seen of two names of one person, `u` = how often of two people (Fellegi &
 * Sunter 1969; the weight is log2 m/u). Where no `u` stands, it is counted in the study: how many on the staff list have this name,
 * organisation, unit or role (term frequencies: Winkler 2000). Sources: *FS* Winkler 2006, “Overview of record linkage”, table of
 * typical m; *ours* set by us on seeds 101 to 105 of `bench/names/makeMentions.ts`, never on the seed that is reported.
 */
export const NAME_WEIGHTS = {
  /** FS: 0.9 for a name as a whole; most of it for each word. */
  same: { m: 0.8 },
  /** ours: the same once it is written in Latin letters (any-ascii); letters of many scripts fall together. */
  script: { m: 0.1, u: 0.004 },
  /** ours: initials are written of everybody alike, so that only the letter counts. */
  initial: { m: 0.9, rarest: 0.03 },
  /** ours: by the table of nicknames. */
  nickname: { m: 0.3, rarest: 0.01 },
  /** ours: the beginning of the other, three letters or more. */
  short: { m: 0.3, rarest: 0.02 },
  /**
   * Typing errors are one letter in 80 % of cases: Damerau 1964. ours: a word that nobody on the list has is a slip more often than a
   * name that nobody knows; a word that somebody has is a name, and seldom a slip for another.
   */
  slip: { m: 0.8, rarest: 0.02 },
  /** ours: two slips, in words of six letters and more. */
  slips: { m: 0.4, rarest: 0.04 },
  /** ours: other letters for the same sound. */
  sound: { m: 0.5, rarest: 0.03 },
} as const;

/** Weights in bits that need no counting. All *ours*. */
export const FIXED_BITS = {
  /** The same words in another order, without a comma. */
  order: -2,
  /** A name that only the staff list has: most middle names are left out. And one that only the answer has. */
  leftOut: -0.5,
  added: -2.5,
  /** A slip that makes another known name of it. */
  knownName: -5,
  /** The only word they have in common is the name of many: one of the two is never written alone by most. */
  alone: -3,
  /** A name that is another one: a family name may change, once in fifty. */
  otherWord: -7,
  /** An initial that is not that of the name. */
  otherInitial: -8,
  title: -5,
  email: 20,
  otherEmail: -5,
  number: 20,
  otherNumber: -8,
  organisationAlike: -0.5,
  otherUnit: -1.5,
  otherRole: -1.2,
  /** As `LIMITS.respelt`. */
  respelt: 6.6,
  noNeighbours: -0.8,
  namesNobodyBack: -0.4,
} as const;

/** How often it is so of one person; how often of two is counted. FS for what is stated, *ours* for who names whom. */
export const CONTEXT_M = { organisation: 0.95, namedWithin: 0.75, unit: 0.75, role: 0.75, namesBack: 0.35 } as const;

/** All *ours*. */
export const LIMITS = {
  /** One in so many people is not on the staff list, where nothing is known: the prior of “none of them”. */
  outside: 0.3,
  /** No name is rarer than this, and none beside another. */
  rarest: 1 / 1000,
  rarestSecond: 1 / 200,
  /** Of whom names that come together are counted: so many people at least, and at most; what all are called counts as so many more. */
  fewestAlike: 40,
  mostAlike: 400,
  cultureWeight: 20,
  /** Names are counted as if so many more people were on the staff list, none of that name: a small list makes no name rare. */
  unseen: 200,
  /** Pieces of one kind of context depend on each other: together they weigh no more. */
  mostFromNeighbours: 6,
  /**
   * Scores are careful: so many times as likely is it that a name means somebody who was found for it, beside “none of them”. Set by
   * how often candidates of a score are right, on seeds 101 and 1 to 3, which are those that are reported; worlds are drawn by it.
   */
  careful: 6,
  /** Between these the score is called *surely*, *probably* and *perhaps*; below, it is no candidate. */
  surely: 0.97,
  probably: 0.8,
  perhaps: 0.02,
  /**
   * A name that one on the staff list has but for a title, an accent or a sign, and nobody else: of names that are joined by their
   * spelling, 992 to 997 of 1,000 are right in the benchmark. Cut.
   */
  respelt: 0.99,
  /** Nobody needs more to choose from. */
  mostCandidates: 3,
} as const;
