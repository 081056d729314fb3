/**
 * The words of a study, as data: a study may rename, hide or add entries. The book's own words are `bookCodebook`.
 * Entries are known by their `id`; for network types, motives and groups the id is the spelling used in files.
 */
export interface Codebook {
  readonly families: readonly Family[];
  readonly networkTypes: readonly NetworkType[];
  readonly dimensions: readonly Dimension[];
  readonly motives: readonly Motive[];
  readonly groups: readonly Entry[];
  readonly grades: readonly Entry[];
  readonly roles: readonly Role[];
  readonly posts: readonly Entry[];
  readonly barriers: readonly Entry[];
  readonly archetypes: readonly Archetype[];
  readonly programmes: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  readonly label: string;
  /** In our own words. */
  readonly definition: string;
  /** Where the book says it: "ch. 7, Table 7.1"; empty for what a study added. */
  readonly chapter: string;
  readonly hidden?: true;
}

/** Six families of network types: ours, for reading; the types never merge in the data. */
export interface Family {
  readonly id: string;
  readonly label: string;
}

export interface NetworkType extends Entry {
  readonly family: string;
  readonly position: 'internal' | 'external' | 'either';
  /** Values the book calls typical, to suggest and never to force: dimension id → pole id. */
  readonly typical: Readonly<Partial<Record<DimensionId, string>>>;
}

export type DimensionId = 'structure' | 'coordination' | 'membership' | 'formation' | 'position';

export interface Dimension extends Entry {
  readonly id: DimensionId;
  /** The book’s two poles, stored in columns as 1 and 2 in this order; where a network lies has a third of ours, across. */
  readonly poles: readonly [Entry, Entry, ...Entry[]];
}

export interface Motive extends Entry {
  /** `knowledge-passive` counts as `knowledge`. */
  readonly subKinds: readonly Entry[];
  /** What the book reports of this motive's share of mentions, in words; its own base, never a norm. */
  readonly mentioned: string;
}

export interface Role extends Entry {
  /** '' = of no managerial group, such as a board member. */
  readonly group: string;
  /** Managers who do much the same job; '' = the role is a post of its own. `postOf` reads it. */
  readonly post: string;
}

export interface Archetype extends Entry {
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}
