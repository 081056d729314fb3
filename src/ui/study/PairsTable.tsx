import type { PairsOf } from '../../domain/results/Quality';
import { writePercent } from '../../domain/writePercent';

interface PairsTableProps {
  readonly all: PairsOf;
  readonly pairs: readonly PairsOf[];
  readonly label: (id: string) => string;
}

/** Of the pairs that both could have denied, how many both report: whatever the type, and type by type. */
export function PairsTable({ all, pairs, label }: PairsTableProps) {
  if (all.confirmed + all.oneSided === 0) return null;
  return (
    <table className="DataQuality-table card">
      <caption>Contacts that both report, between two who answered</caption>
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
