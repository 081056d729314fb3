import { countContacts } from '../../domain/nominations/countContacts';
import type { Batch } from '../../domain/Batch';
import type { ReadingChoices } from '../../state/Session';
import { lossOf } from '../../views/files/lossOf';
import { selectReporters } from '../../views/files/selectReporters';
import { sayReporter } from '../../words/files/sayReporter';
import type { FileComparison } from '../../domain/results/FileComparison';
import { formatCount } from '../../domain/formatCount';
import { isolateName } from '../../support/isolateName';
import { ISSUE_MEANINGS } from '../../words/issues/issueMeanings';
import { sayComparison } from '../../words/files/sayComparison';

/** Of the rows that were left out, so many are named. */
const MOST_ROWS = 4;

interface Props {
  readonly batch: Batch;
  readonly reporters: ReadingChoices['reporters'];
  readonly comparison: FileComparison | null;
}

/** What comes in, and what does not, by row and reason. */
export function Receipt({ batch, reporters, comparison }: Props) {
  const { people, nominations, issues } = batch;
  const listed = people.filter(({ kind }) => kind === 'manager');
  const managers = listed.length;
  // Where the files say it of some only, the rows of contacts decide for the others once they are in the study.
  const answered = listed.every(({ responded }) => responded !== null) ? listed.filter(({ responded }) => responded === 'yes').length : 0;
  const { left: unknown, unsettled: lost } = selectReporters(batch, reporters);
  const left = issues.filter((issue) => lossOf(issue) === 'row');
  const counts = [
    managers > 0 ? formatCount(managers, 'manager', 'managers') : '',
    answered > 0 ? `${formatCount(answered)} answered` : '',
    `${formatCount(countContacts(nominations), 'contact', 'contacts')}${lost > 0 ? `, ${formatCount(lost)} of them left out: ${unknown.length > 0 ? `the staff list does not have, or has twice, ${sayReporter.named(unknown)}` : 'two people on the staff list have a name'}` : ''}`,
  ].filter((part) => part !== '');
  const several = new Set(batch.sources.map(({ file }) => file)).size > 1;
  const named = left
    .slice(0, MOST_ROWS)
    .map(
      ({ file, row, code }) =>
        `${several ? `${isolateName(file)}, ` : ''}row ${row ?? ''}: ${ISSUE_MEANINGS[code].replace(/\.$/, '').toLowerCase()}`,
    );
  const more = left.length - named.length;
  return (
    <p className="BringIn-receipt" role="status">
      <b>{counts.join(', ')}.</b> {comparison !== null && <span>In the study: {sayComparison(comparison)} </span>}
      {left.length > 0 && (
        <span className="soft">
          {formatCount(left.length, 'row was', 'rows were')} left out ({named.join('; ')}
          {more > 0 ? `; and ${formatCount(more)} more` : ''}).
        </span>
      )}
    </p>
  );
}
