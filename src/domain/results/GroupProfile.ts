/** What the managers of one group, or of one organisation, have of each kind of tie. `null` = not asked, or nobody of whom it is known. */
export interface GroupProfile {
  readonly id: string;
  readonly label: string;
  readonly roster: number;
  readonly answered: number;
  /** In the codebook's order. */
  readonly types: readonly TypeProfile[];
  readonly motives: readonly MotiveProfile[];
  readonly barriers: readonly {
    readonly barrier: string;
    readonly label: string;
    readonly managers: number;
    readonly share: number | null;
  }[];
}

export interface TypeProfile {
  readonly type: string;
  /** Share of those who answered with any own tie of the type, and their mean number of them. */
  readonly any: number | null;
  readonly mean: number | null;
  /** The averaged wheel: shares with any such tie in use, inside (or untold) and outside. */
  readonly inside: number | null;
  readonly outside: number | null;
}

export interface MotiveProfile {
  readonly motive: string;
  readonly label: string;
  /** Share of those who answered with any own tie for it, and their mean number of them. */
  readonly any: number | null;
  readonly mean: number | null;
  /** Share of all motives that their own ties name, a tie with two counted in both. */
  readonly mentions: number | null;
  /** What the book reports of mentions, in words: another base (68 interviews), never a norm. */
  readonly book: string;
}

export interface GroupProfiles {
  readonly all: GroupProfile;
  readonly groups: readonly GroupProfile[];
  readonly organisations: readonly GroupProfile[];
  readonly typeByDimension: TypeByDimension;
  /** Own ties that hold both the type and the motive: `counts[type][motive]`. */
  readonly typeByMotive: {
    readonly types: readonly string[];
    readonly motives: readonly string[];
    readonly counts: readonly (readonly number[])[];
  };
}

/** What is recorded of the own ties of each network type, dimension by dimension. `null` = types were not asked. */
export type TypeByDimension =
  | readonly {
      readonly type: string;
      /** Own ties that hold the type. */
      readonly ties: number;
      /** In the codebook's order. A tie of several rows may be recorded with both poles, and then is in both. */
      readonly dimensions: readonly { readonly dimension: string; readonly poles: readonly number[]; readonly blank: number }[];
    }[]
  | null;
