import type { Batch } from '../../domain/Batch';
import type { FileComparison } from '../../domain/results/FileComparison';
import { selectReporters } from './selectReporters';
import { countLoss, lossOf } from './lossOf';
import { formatCount } from '../../domain/formatCount';

/**
 * What would be lost of files, or of the study, if they were added as they are: it is to be seen before. `null` = nothing.
 *
 * @param reporters who was said to be meant by those who answer, by what is written
 */
export function selectLosses(
  batch: Batch,
  comparison: FileComparison | null,
  reporters: Readonly<Record<string, string>> = {},
): string | null {
  const { issues } = batch;
  const { unsettled } = selectReporters(batch, reporters);
  const count = (what: ReturnType<typeof lossOf>): number =>
    issues.reduce((sum, issue) => (lossOf(issue) === what ? sum + (what === 'cell' ? countLoss(issue) : 1) : sum), 0);
  const [rows, cells, tables] = [count('row'), count('cell'), count('table')];
  const others = issues.filter(
    ({ severity, row, code }) => (severity === 'error' && row === null) || (severity === 'warning' && code === 'left-out'),
  );
  const removed = (comparison?.counts.removed.people ?? 0) + (comparison?.counts.removed.contacts ?? 0);
  const conflicts = comparison?.conflicts.length ?? 0;
  const lost = comparison?.lost.reduce((sum, { headers }) => sum + headers.length, 0) ?? 0;
  const parts = [
    rows === 0 ? '' : `${formatCount(rows, 'row', 'rows')} left out`,
    cells === 0 ? '' : `${formatCount(cells, 'answer', 'answers')} not read`,
    tables === 0 ? '' : `${formatCount(tables, 'table', 'tables')} not read`,
    unsettled === 0 ? '' : `${formatCount(unsettled, 'contact', 'contacts')} left out`,
    others.length === 0 ? '' : formatCount(others.length, 'warning', 'warnings'),
    removed === 0 ? '' : `${formatCount(removed, 'row', 'rows')} removed`,
    lost === 0 ? '' : `${formatCount(lost, 'column', 'columns')} gone`,
    conflicts === 0 ? '' : formatCount(conflicts, 'conflict', 'conflicts'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
