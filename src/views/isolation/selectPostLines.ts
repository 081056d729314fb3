import type { Codebook } from '../../codebook/Codebook';
import type { PostCause, PostLine } from '../../domain/results/PostLine';
import { POST_CAUSES } from '../../domain/results/PostLine';
import { formatCount } from '../../domain/formatCount';
import { postWords, sayCause } from '../../words/isolation/postWords';

/** What one square stands for. */
export const SQUARES = ['few', 'wider', 'possibly', 'connected', 'cannot_say'] as const;
export type Square = (typeof SQUARES)[number];

/** One post in the table of the page. */
export interface PostRow {
  /** '' = other posts. */
  readonly id: string;
  /** `null` = other posts. */
  readonly post: string | null;
  readonly name: string;
  /** "23 managers, 17 answered". */
  readonly under: string;
  readonly squares: Readonly<Record<Square, number>>;
  readonly isolated: number;
  readonly causes: readonly { readonly cause: PostCause; readonly lines: readonly [string, string] | null; readonly isMarked: boolean }[];
}

export type PostFilter = 'all' | 'isolated' | 'marked';

/** Posts as the page shows them: most isolated managers first, then the larger, other posts last. */
export function selectPostLines(posts: readonly PostLine[], codebook: Pick<Codebook, 'posts'>): readonly PostRow[] {
  const rows = posts.map((line): PostRow => {
    const { post, n, answered, fewContacts, noWiderNetwork, possibly, cannotSay } = line;
    return {
      id: post ?? '',
      post,
      name: postWords(codebook, post),
      under: `${formatCount(n, 'manager', 'managers')}, ${formatCount(answered)} answered`,
      squares: {
        few: fewContacts,
        wider: noWiderNetwork,
        possibly,
        connected: Math.max(0, n - fewContacts - noWiderNetwork - possibly - cannotSay),
        cannot_say: cannotSay,
      },
      isolated: fewContacts + noWiderNetwork,
      causes: POST_CAUSES.map((cause) => ({ cause, lines: sayCause(line, cause), isMarked: line.marks.includes(cause) })),
    };
  });
  const size = ({ squares }: PostRow): number => SQUARES.reduce((sum, square) => sum + squares[square], 0);
  return rows.toSorted((a, b) => Number(a.post === null) - Number(b.post === null) || b.isolated - a.isolated || size(b) - size(a));
}

/** Whether a post is shown under a filter. */
export function fitsPostFilter(row: PostRow, filter: PostFilter): boolean {
  return filter === 'all' || (filter === 'isolated' ? row.isolated > 0 : row.causes.some(({ isMarked }) => isMarked));
}
