import type { IndicatorId } from '../../domain/results/indicators';
import type { LikePost, Tri } from '../../domain/results/Verdict';
import type { Csr } from '../../network/Csr';
import type { Parts, Raising } from '../computeSeverity';
import type { HardlySpokenOf } from '../silence/findHardlySpokenOf';
import type { Likeness } from './Likeness';

/** Indicators that no threshold enters. S5 and S6 depend on τ and are judged from the contacts. */
export type FixedIndicator = Exclude<IndicatorId, 'S5' | 'S6'>;

/** Indicators that count something up to a convention; judged last, so that moving the convention counts nothing again. */
export type CountedIndicator = 'S3' | 'R3' | 'F5' | 'V2' | 'P1' | 'P2';

/** What they count; `null` = cannot be judged, whatever the convention. */
export interface Counted {
  /** Managers in their component, they themselves included. */
  readonly component: number;
  /** Sole-bridge dependence. */
  readonly dependence: number | null;
  /** Network types over their own ties. */
  readonly types: number | null;
  /** How many of the four motives no own tie serves, and whether that lack can be judged; `null` = their own needs decide. */
  readonly emptyMotives: { readonly count: number; readonly judged: boolean } | null;
  /** Where their own needs decide: whether one is not met. */
  readonly needUnmet: Tri;
  readonly rating: number | null;
  readonly lacking: number | null;
}

/** In a like post, in a post that is not recorded (and may be one), or in another. */
export interface SilentByPost {
  readonly like: number;
  readonly unknown: number;
  readonly others: number;
}

/**
 * Silent managers by what their naming somebody could change: of the same organisation or not, in a like post, perhaps, or not.
 * Counts, since a national study has thousands of them for each manager.
 */
export interface Silent {
  readonly ownOrganisation: SilentByPost;
  readonly elsewhere: SilentByPost;
  readonly k: number;
}

/** Of those who answered: how many there are, and how many of them named them with a tie that counts. */
export interface Stratum {
  readonly respondents: number;
  readonly naming: number;
}

/** What raises the severity of one manager and depends on no threshold; S3 depends on a convention and is judged again with it. */
export interface Standing {
  /** Persons and collectivities that count. */
  readonly c: number;
  /** Managers in the component. */
  readonly component: number;
  readonly indicators: Readonly<Record<Exclude<Raising, 'S5' | 'S6'>, Tri>>;
}

/** What is known about one manager under one activity and one rule, before any threshold. docs/isolation.md, 2 and 4. */
export interface Facts {
  readonly answered: boolean;
  /** Whether not having named somebody means that there is nobody: answered, not capped, and silence means none. */
  readonly absenceJudged: boolean;
  /** Neighbours, and persons off the roster whom they name; c adds the collectivities. */
  readonly a: number;
  readonly c: number;
  /** What the own ties that count say, as bits (`ownTies`). */
  readonly own: number;
  readonly likePost: LikePost;
  /** What takes part in the rule: the same for everybody. */
  readonly parts: Parts;
  readonly indicators: Readonly<Record<FixedIndicator, Tri>>;
  readonly counted: Counted;
  /**
   * How it would be without any contact of whom it is not recorded whether it is in use; `null` = there is none in the study, or all of
   * them count.
   */
  readonly stated: Standing | null;
  readonly silent: Silent;
  readonly strata: { readonly ownOrganisation: Stratum; readonly elsewhere: Stratum };
}

/** Of the facts, what the label follows from. */
export interface LabelFacts
  extends Pick<Facts, 'answered' | 'absenceJudged' | 'stated' | 'silent' | 'parts'>, Pick<Standing, 'c' | 'indicators'> {}

/** Everybody's facts, and the graph they are about. */
export interface FactSheet {
  readonly facts: readonly Facts[];
  readonly likeness: Likeness;
  readonly hardly: HardlySpokenOf;
  readonly neighbours: Csr;
  /** The same without the ties of which it is not recorded whether they are in use. */
  readonly statedNeighbours: Csr;
  /** Own reports that count, as indices into `Reports`, by manager. */
  readonly own: Csr;
  /** Reports about each manager that count. */
  readonly about: Csr;
  /** Of both, those of which it is not recorded whether they are in use, where that matters: the unfavourable world leaves them out. */
  readonly unstated: Csr;
  /** Reports by and about each manager that say latent, under any setting. */
  readonly latent: Csr;
}
