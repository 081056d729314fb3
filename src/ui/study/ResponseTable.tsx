import type { Gate } from '../../domain/results/Gate';
import type { ResponseOf } from '../../domain/results/Quality';
import type { NamedTable } from '../../domain/results/Table';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import { gateMeaning } from '../../words/quality/gateMeaning';
import { DownloadTable } from '../parts/DownloadTable';

interface ResponseTableProps {
  readonly title: string;
  readonly strata: readonly ResponseOf[];
  readonly label: (id: string) => string;
  /** Entry by stratum, where they are organisations; else none. */
  readonly gates: readonly Gate[];
}

/** Who answered, of those with one thing in common, and their share of the roster and of the answers. */
export function ResponseTable({ title, strata, label, gates }: ResponseTableProps) {
  const roster = strata.reduce((sum, { of }) => sum + of, 0);
  const answers = strata.reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number, of: number): string => (of === 0 ? '–' : writePercent(count / of));
  const table = (): NamedTable => ({
    name: title,
    columns: ['Who', 'Answered', 'Staff list', 'Response', 'Share of staff list', 'Share of answers'],
    rows: strata.map(({ id, count, of }) => [label(id), count, of, percent(count, of), percent(of, roster), percent(count, answers)]),
  });
  return (
    <div className="DataQuality-scroll card" tabIndex={0} role="region" aria-label={title}>
      <table className="DataQuality-table">
        <caption>
          <span className="DataQuality-caption">
            {title} <DownloadTable table={table} />
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Who</span>
            </th>
            <th scope="col">Answered</th>
            <th scope="col">Response</th>
            <th scope="col">Share of staff list</th>
            <th scope="col">Share of answers</th>
          </tr>
        </thead>
        <tbody>
          {strata.map(({ id, count, of }, s) => {
            const held = gates[s] === undefined ? '' : gateMeaning(gates[s].level);
            return (
              <tr key={id}>
                <th scope="row">
                  {label(id)}
                  {held !== '' && <small>{held}</small>}
                </th>
                <td>
                  {formatCount(count)} of {formatCount(of)}
                </td>
                <td>
                  <span className="DataQuality-bar" aria-hidden="true">
                    <i style={{ width: `${of === 0 ? 0 : (100 * count) / of}%` }} />
                  </span>
                  <span className="DataQuality-percent">{percent(count, of)}</span>
                </td>
                <td>{percent(of, roster)}</td>
                <td>{percent(count, answers)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
