import type { PairsOf } from '../../domain/results/Quality';
import type { NamedTable } from '../../domain/results/Table';
import { writePercent } from '../../domain/writePercent';
import { DownloadTable } from '../parts/DownloadTable';

const TITLE = 'Contacts that both report, between two who answered';

interface PairsTableProps {
  readonly all: PairsOf;
  readonly pairs: readonly PairsOf[];
  readonly label: (id: string) => string;
}

/** Of the pairs that both could have denied, how many both report: whatever the type, and type by type. */
export function PairsTable({ all, pairs, label }: PairsTableProps) {
  if (all.confirmed + all.oneSided === 0) return null;
  const table = (): NamedTable => ({
    name: TITLE,
    columns: ['Network type', 'Both', 'One side', 'Confirmed'],
    rows: [all, ...pairs].map(({ id, confirmed, oneSided }, at) => [
      at === 0 ? 'Any type' : label(id),
      confirmed,
      oneSided,
      writePercent(confirmed / (confirmed + oneSided)),
    ]),
  });
  return (
    <div className="DataQuality-scroll card" tabIndex={0} role="region" aria-label={TITLE}>
      <table className="DataQuality-table">
        <caption>
          <span className="DataQuality-caption">
            {TITLE} <DownloadTable table={table} />
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Network type</span>
            </th>
            <th scope="col">Both</th>
            <th scope="col">One side</th>
            <th scope="col">Confirmed</th>
          </tr>
        </thead>
        <tbody>
          <Row name="Any type" pairs={all} />
          {pairs.map((one) => (
            <Row key={one.id} name={label(one.id)} pairs={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, pairs: { confirmed, oneSided } }: { readonly name: string; readonly pairs: PairsOf }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{confirmed}</td>
      <td>{oneSided}</td>
      <td>{writePercent(confirmed / (confirmed + oneSided))}</td>
    </tr>
  );
}
