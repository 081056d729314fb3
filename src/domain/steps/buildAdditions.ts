import type { Codebook } from '../../codebook/Codebook';
import type { Change } from './Change';

/** The changes from one codebook to another that has more entries at the end of its tables, and none less. */
export function buildAdditions(before: Codebook, after: Codebook): readonly Change[] {
  return (Object.keys(before) as (keyof Codebook)[]).flatMap((table) => {
    const known = new Set(before[table].map(({ id }) => id));
    const added = after[table].filter(({ id }) => !known.has(id));
    return added.length === 0 ? [] : [{ part: 'codebook', table, at: before[table].length, before: [], after: added } as unknown as Change];
  });
}
