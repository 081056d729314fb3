import type { IndicatorId, Tri } from '../domain/Verdict';
import type { Csr } from '../network/Csr';
import type { ReportLists } from './listReports';

/** Indicators that no threshold enters. S5 and S6 depend on τ and are judged from the contacts. */
export type FixedIndicator = Exclude<IndicatorId, 'S5' | 'S6'>;

/**
 * Silent managers by what their naming somebody could change: of her organisation or not, of her group or not.
 * Counts, since a national study has thousands of them for each manager.
 */
export interface Silent {
  readonly ownOrganisation: { readonly ownGroup: number; readonly others: number };
  readonly elsewhere: { readonly ownGroup: number; readonly others: number };
  readonly k: number;
}

/** Of those who answered: how many there are, and how many of them named her with a tie that counts. */
export interface Stratum {
  readonly respondents: number;
  readonly naming: number;
}

/** What is known about one manager under one activity and one rule, before any threshold. Design of measures, 3.2 and 3.4. */
export interface Facts {
  readonly answered: boolean;
  /** Whether not having named somebody means that there is nobody: answered, not capped, and silence means none. */
  readonly absenceJudged: boolean;
  /** Neighbours, and persons off the roster whom she names; c adds the collectivities. */
  readonly a: number;
  readonly c: number;
  readonly indicators: Readonly<Record<FixedIndicator, Tri>>;
  readonly silent: Silent;
  readonly strata: { readonly ownOrganisation: Stratum; readonly elsewhere: Stratum };
}

/** Everybody's facts, each worked out when it is asked for, and the graph they are about. */
export interface FactSheet extends ReportLists {
  readonly factsOf: (manager: number) => Facts;
  readonly neighbours: Csr;
}
