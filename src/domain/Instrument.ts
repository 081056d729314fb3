/**
 * What was asked and how, as stated by those who collected the answers; a key left out = not stated, then it is
 * worked out from the rows (`Asked`). Source: docs/measures.md, 1.7.
 */
export interface Instrument {
  readonly asked?: readonly AskedItem[];
  /** The network types that were offered. */
  readonly types?: readonly string[];
  /** "Name up to K"; left out = no limit. */
  readonly cap?: number;
  readonly recall?: 'roster' | 'free';
  /** Whether not being named means none (`none`, the default), or nothing at all (`unknown`: coded quotations). */
  readonly absence?: 'none' | 'unknown';
  /** The rounds, earliest first, where their names do not tell the order. */
  readonly rounds?: readonly string[];
}

export const ASKED_ITEMS = [
  'types',
  'motives',
  'activity',
  'position',
  'outside',
  'perceived_isolation',
  'needs',
  'barriers',
  'groups',
  'like_post',
  'units',
  'lacks_networks',
] as const;
/** Items that lists of before version 4 could not name: where a row shows one of them it was asked, whatever the list says. */
export const LATER_ITEMS = ['groups', 'like_post', 'units', 'lacks_networks'] as const satisfies readonly AskedItem[];
export type AskedItem = (typeof ASKED_ITEMS)[number];

/** What was asked, settled: the instrument where it speaks, else worked out from the rows. */
export interface Asked {
  readonly items: ReadonlySet<AskedItem>;
  /** Network types offered to the respondents; the empty list = types were not asked. */
  readonly types: readonly string[];
  /** The number J of types that IQV divides by: those the instrument offers; 15 where it does not say. */
  readonly typesOffered: number;
  readonly cap: number | null;
  readonly recall: 'roster' | 'free' | null;
  readonly absence: 'none' | 'unknown';
}
