import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import { writeAligned, writeFigure, writeP } from '../../statistics/writeFigure';
import type { DyadRegression } from '../../domain/results/DyadRegression';
import type { DyadTest } from '../../domain/results/DyadTest';
import type { Mixing } from '../../domain/results/Mixing';
import type { FiguresTable } from './selectTestFigures';

/** A table of a hundred organisations by a hundred is read by nobody, and slow to draw. */
const MOST_SHOWN = 12;

/** Ties between each two groups or organisations, and who stands between, beside what chance would bring. */
export function selectMixingFigures(
  { by, labels: ids, ties, ei, roles }: Mixing,
  { groups }: Pick<Codebook, 'groups'>,
): {
  readonly ties: FiguresTable;
  /** Those with the most links, where there are too many to be shown; else `null`. */
  readonly most: FiguresTable | null;
  readonly ei: FiguresTable;
  readonly roles: FiguresTable;
} {
  const labels = ids.map((id) => (by === 'group' ? (groups.find((group) => group.id === id)?.label ?? id) : id));
  const links = (row: number): number => (ties[row] ?? []).reduce((sum, count) => sum + count, 0);
  const all = labels.map((_, at) => at);
  const tableOf = (chosen: readonly number[]): FiguresTable => ({
    head: ['Links', ...chosen.map((at) => labels[at] ?? '')],
    rows: chosen.map((row) => [labels[row] ?? '', ...chosen.map((column) => formatCount(ties[row]?.[column] ?? 0))]),
  });
  return {
    ties: tableOf(all),
    most:
      all.length <= MOST_SHOWN
        ? null
        : tableOf(
            all
              .toSorted((a, b) => links(b) - links(a) || a - b)
              .slice(0, MOST_SHOWN)
              .toSorted((a, b) => a - b),
          ),
    ei: {
      head: ['', 'Observed', 'Expected by chance', 'p', 'Smallest p'],
      rows: [
        [
          'E-I index',
          writeFigure(ei.observed),
          writeFigure(ei.expected),
          ei.p === null ? '–' : writeP(ei.p),
          ei.pMin === null ? '–' : writeP(ei.pMin),
        ],
      ],
    },
    roles: {
      head: ['Brokerage role', 'Chains', 'Expected by chance'],
      rows: roles.map(({ role, observed, expected }) => [role, formatCount(observed), writeAligned(expected, 1)]),
    },
  };
}

export function selectDyadFigures(tests: readonly DyadTest[]): FiguresTable {
  return {
    head: ['Question', 'Correlation', 'Expected', 'p', 'Smallest p', 'Relabellings'],
    rows: tests.map(({ name, correlation, expected, p, pMin, assignments, exact }) => [
      name,
      writeAligned(correlation, 3),
      writeAligned(expected, 3),
      writeP(p),
      writeP(pMin),
      `${assignments} ${exact ? '(all)' : 'drawn'}`,
    ]),
  };
}

export function selectRegressionFigures({ predictors }: DyadRegression): FiguresTable {
  const orDash = (p: number | null): string => (p === null ? '–' : writeP(p));
  return {
    head: ['Alike in', 'b', 't', 'p', 'Smallest p'],
    rows: predictors.map(({ name, b, t, p, pMin }) => [name, writeAligned(b, 4), writeAligned(t, 2), orDash(p), orDash(pMin)]),
  };
}
