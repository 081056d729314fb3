import type { Change } from '../domain/steps/Change';
import type { Source } from '../domain/Source';
import type { Study } from '../domain/Study';

export const BY_HAND = 'Entered by hand';

/** Where contacts entered by hand stand among the sources, and the changes by which so many more do. */
export function sourceByHand({ sources, nominations }: Study): {
  readonly source: number;
  readonly nextRow: number;
  readonly changes: (more: number) => readonly Change[];
} {
  const known = sources.findIndex(({ file, sha256 }) => file === BY_HAND && sha256 === '');
  const source = known === -1 ? sources.length : known;
  let last = 0;
  for (let i = 0; i < nominations.length; i += 1)
    if ((nominations.source[i] ?? 0) === source) last = Math.max(last, nominations.row[i] ?? 0);
  const before: readonly Source[] = known === -1 ? [] : sources.slice(known, known + 1);
  const rows = before[0]?.rows ?? 0;
  return {
    source,
    nextRow: last + 1,
    changes: (more) => [
      {
        part: 'sources',
        at: source,
        before,
        after: [
          {
            file: BY_HAND,
            holds: 'contacts',
            sha256: '',
            rows: rows + more,
            taken: rows + more,
            understood: 'typed or pasted',
            columns: [],
          },
        ],
      },
    ],
  };
}
