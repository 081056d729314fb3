/** What is looked at: a person, or a pair of persons; ids of `Reconciled.people`, so that it survives recomputing. */
export type Selection =
  { readonly kind: 'person'; readonly id: string } | { readonly kind: 'pair'; readonly ids: readonly [string, string] };
