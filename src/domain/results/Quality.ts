/** How many of how many. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** Who answered, of those on the roster with one thing in common; '' = it is not told of them. */
export interface ResponseOf extends CountOf {
  readonly id: string;
}

/** Pairs of two managers who answered, of whom at least one names the other within a network type ('' = whatever the type). */
export interface PairsOf {
  readonly id: string;
  /** Both could have denied it, and both say so. */
  readonly confirmed: number;
  /** Only one says so. */
  readonly oneSided: number;
}

/** How far the answers carry, before any result. docs/measures.md, 5.1. */
export interface Quality {
  readonly response: CountOf;
  readonly byOrganisation: readonly ResponseOf[];
  readonly byGroup: readonly ResponseOf[];
  /** By level of seniority where the roster tells it, else by grade. */
  readonly bySeniority: readonly ResponseOf[];
  /** `null` = no limit on names is known. */
  readonly cap: number | null;
  /** Of those who answered, how many named as many as they were allowed. */
  readonly capped: CountOf;
  readonly pairs: PairsOf;
  /** Network types that occur between two who answered, in the codebook's order. */
  readonly pairsByType: readonly PairsOf[];
  /** Persons who are named and not on the roster; and of those, how many go by a name alone, without an organisation. */
  readonly offRoster: CountOf;
  /** Contacts of which it is not recorded whether they are in use, or in a word that cannot be read. */
  readonly useNotRecorded: CountOf;
  /** Names that fit two people of the roster or nobody who could report, with the rows that were not taken. */
  readonly unmatchedRows: number;
  /** Managers of the roster who were not asked. */
  readonly notAsked: CountOf;
  /** Items of the questionnaire that were not asked, of those that the rule looks at. */
  readonly itemsNotAsked: readonly string[];
  /** Reports of those who answered; `null` = nobody did. */
  readonly reportsPerPerson: { readonly median: number; readonly lowerQuartile: number; readonly upperQuartile: number; readonly none: number } | null;
}

/** One thing to know before any result: what was found, what follows from it, and what can be done. */
export interface QualityFinding {
  readonly id: 'response' | 'balance' | 'asked' | 'cap' | 'reports' | 'use' | 'names' | 'confirmation';
  readonly title: string;
  /** `good` = nothing to do; `look` = mind it when reading; `weak` = some results are marked or hidden. */
  readonly state: 'good' | 'look' | 'weak';
  readonly finding: string;
  readonly consequence: string;
  /** '' = nothing is needed. */
  readonly remedy: string;
}
