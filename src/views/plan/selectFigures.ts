import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import type { PlanChange } from '../../plan/comparePlan';
import type { PlanRange } from '../../plan/drawUptake';
import { writeFigure } from '../../statistics/writeFigure';
import { postWords } from '../../words/isolation/postWords';
import { smallestOf } from '../../support/smallestOf';
import { figureWords, sayDraws } from '../../words/plan/planWords';

export interface PlanFigureView {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Half of the ties form; empty = not drawn, or nothing changes. */
  readonly range: string;
  /** Where a quarter, half and three quarters of the ties form; empty = not drawn. */
  readonly some: readonly string[];
}

export interface PlanFiguresView {
  readonly figures: readonly PlanFigureView[];
  /** Isolated managers by post. */
  readonly posts: readonly { readonly post: string; readonly managers: string; readonly before: string; readonly after: string }[];
  /** How many draws stand behind the ranges; `null` = there are none. */
  readonly draws: (ReturnType<typeof sayDraws> & { readonly isDrawing: boolean }) | null;
}

/** What a plan would change, and the range if only some of its ties form, as far as that is drawn. */
export function selectFigures(
  { before, after, posts }: PlanChange,
  uptake: { readonly ranges: readonly PlanRange[]; readonly isDrawing: boolean } | null,
  codebook: Pick<Codebook, 'posts'>,
): PlanFiguresView {
  const ranges = uptake?.ranges ?? [];
  const write = (value: number | null, digits: 0 | 1 | 2): string => (value === null ? 'not asked' : writeFigure(value, digits));
  const half = ranges.findIndex(({ uptake: share }) => share === 0.5);
  return {
    figures: figureWords.map(({ id, label, digits }): PlanFigureView => {
      const isAsked = before[id] !== null || after[id] !== null;
      const some = ranges.map(({ low, high }) =>
        low[id] === null && isAsked ? '' : sayRange(write(low[id], digits), write(high[id], digits)),
      );
      const halfOfThem = some[half] ?? '';
      return {
        label,
        before: write(before[id], digits),
        after: write(after[id], digits),
        range: halfOfThem === '' || before[id] === after[id] ? '' : `${halfOfThem} if half form`,
        some,
      };
    }),
    posts: posts.map((line) => ({
      post: line.post === '' ? 'Post not recorded' : postWords(codebook, line.post),
      managers: formatCount(line.managers),
      before: formatCount(line.before),
      after: formatCount(line.after),
    })),
    draws: uptake === null ? null : { ...sayDraws(countDraws(ranges), uptake.isDrawing), isDrawing: uptake.isDrawing },
  };
}

/** Of the share of which there are fewest. */
function countDraws(ranges: readonly PlanRange[]): { readonly runs: number; readonly pathRuns: number } {
  if (ranges.length === 0) return { runs: 0, pathRuns: 0 };
  return { runs: smallestOf(ranges.map(({ runs }) => runs)), pathRuns: smallestOf(ranges.map(({ pathRuns }) => pathRuns)) };
}

function sayRange(low: string, high: string): string {
  return low === high ? low : `${low} to ${high}`;
}
