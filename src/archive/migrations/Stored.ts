/** A study as an earlier version stored it: only the migration that knows this version knows what is in it. */
export type Stored = Readonly<Record<string, unknown>>;
