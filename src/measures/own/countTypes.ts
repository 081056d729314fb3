import type { MeasureContext } from '../MeasureContext';

/** Own ties of one person by network type: how many hold each, and, for fractional counting, their shares. */
export interface TypeCounts {
  /** Own ties that hold at least one type. */
  readonly ties: number;
  /** Σ over ties of the number of types. */
  readonly mentions: number;
  readonly multiplex: number;
  /** Type → Σ 1/(number of types of the tie). Sums to `ties`. */
  readonly fractions: ReadonlyMap<string, number>;
}

export function countTypes(context: MeasureContext, own: readonly number[]): TypeCounts {
  const fractions = new Map<string, number>();
  let [ties, mentions, multiplex] = [0, 0, 0];
  for (const report of own) {
    const types = context.typesOf(report);
    if (types.length === 0) continue;
    ties += 1;
    mentions += types.length;
    if (types.length > 1) multiplex += 1;
    for (const type of types) fractions.set(type, (fractions.get(type) ?? 0) + 1 / types.length);
  }
  return { ties, mentions, multiplex, fractions };
}
