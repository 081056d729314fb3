import type { Issue } from '../Issue';
import type { Gate } from './Gate';
import type { UnreadAt } from './Reconciled';

/** How many of how many. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** Who answered, of those on the roster with one thing in common; '' = it is not known of them. */
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
  /** People who answer and whom the roster does not have, or has twice: nothing of their answers counts. */
  readonly unknownReporters: number;
  /** Managers of the roster who were not asked. */
  readonly notAsked: CountOf;
  /** Items of the questionnaire that were not asked, of those that the rule looks at. */
  readonly itemsNotAsked: readonly string[];
  /** Reports of those who answered; `null` = nobody did. */
  readonly reportsPerPerson: {
    readonly median: number;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
    readonly none: number;
  } | null;
}

/** `good` = nothing to do; `look` = mind it when reading; `weak` = some results are marked or hidden. */
export type QualityState = 'good' | 'look' | 'weak';

/** A kind of manager whose share of the answers is another than their share of the staff list. Shares from 0 to 1. */
export interface Uneven {
  readonly by: 'group' | 'organisation' | 'seniority';
  readonly id: string;
  readonly ofRoster: number;
  readonly ofAnswers: number;
}

/** What each thing to know before any result is said of. */
export interface QualityFacts {
  /** Who answered, and the organisations where too few did. */
  readonly response: { readonly response: CountOf; readonly unknownReporters: number; readonly low: readonly Gate[] };
  /** The answers compared with the staff list. */
  readonly balance: {
    readonly answered: number;
    readonly uneven: readonly Uneven[];
    /** By what they could be compared: what the staff list says of anybody. */
    readonly compared: readonly Uneven['by'][];
  };
  /** What was asked; `isMute` = a contact that is not mentioned may not have been asked about. */
  readonly asked: { readonly items: readonly string[]; readonly notAsked: CountOf; readonly isMute: boolean };
  /** The limit on names; `isMany` = so many reached it that numbers of contacts cannot be compared. */
  readonly cap: { readonly cap: number | null; readonly capped: CountOf; readonly isMany: boolean; readonly isFromMemory: boolean };
  /** Who answered something that could not be read as it stands, and where; `of` = how many answered. */
  readonly unread: { readonly people: readonly { readonly name: string; readonly at: readonly UnreadAt[] }[]; readonly of: number };
  readonly reports: { readonly perPerson: Quality['reportsPerPerson'] };
  /** Contacts of which it is not recorded whether they are in use. */
  readonly use: { readonly notRecorded: CountOf };
  readonly names: { readonly unmatchedRows: number; readonly offRoster: CountOf; readonly offList: Issue | null };
  /** Pairs that both name; `low` = a type of which few pairs do, although it goes both ways by its meaning. */
  readonly confirmation: { readonly pairs: PairsOf; readonly low: PairsOf | null };
}

/** One thing to know before any result, which `words/quality/sayFinding` says. */
export type QualityFinding = {
  readonly [Id in keyof QualityFacts]: { readonly id: Id; readonly state: QualityState } & QualityFacts[Id];
}[keyof QualityFacts];
