import { useMemo } from 'react';

import type { CrossCell, IsolationRow } from '../../views/selectIsolationRows';
import './CrossTable.css';

interface CrossTableProps {
  readonly rows: readonly IsolationRow[];
  /** There is no room for it: one line that opens. */
  readonly folded: boolean;
  readonly chosen: CrossCell | null;
  readonly onChoose: (cell: CrossCell | null) => void;
}

const STRUCTURAL = { isolated: 'Isolated or may be', connected: 'Connected', cannot_say: 'Cannot say' } as const;
const FEELS = { yes: 'Feel alone', no: 'Do not feel alone', unknown: 'Not recorded' } as const;

/** What the rule finds against what people say of themselves; each count narrows the list. Nothing where nobody was asked. */
export function CrossTable({ folded, ...cross }: CrossTableProps) {
  if (cross.rows.every((row) => row.cross.feelsAlone === 'unknown')) return null;
  if (!folded) return <Crossed {...cross} />;
  return (
    <details className="CrossTable-fold">
      <summary>Results compared with how managers feel</summary>
      <Crossed {...cross} />
    </details>
  );
}

function Crossed({ rows, chosen, onChoose }: Omit<CrossTableProps, 'folded'>) {
  const counts = useMemo(() => {
    const counted = new Map<string, number>();
    for (const { cross } of rows) counted.set(keyOf(cross), (counted.get(keyOf(cross)) ?? 0) + 1);
    return counted;
  }, [rows]);
  const count = (cell: CrossCell): number => counts.get(keyOf(cell)) ?? 0;
  return (
    <table className="CrossTable">
      <caption>Results compared with how managers feel</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Result</span>
          </th>
          {Object.entries(FEELS).map(([id, words]) => (
            <th scope="col" key={id}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(STRUCTURAL) as CrossCell['structural'][]).map((structural) => (
          <tr key={structural}>
            <th scope="row">{STRUCTURAL[structural]}</th>
            {(Object.keys(FEELS) as CrossCell['feelsAlone'][]).map((feelsAlone) => {
              const cell = { structural, feelsAlone };
              const pressed = chosen !== null && isSame(chosen, cell);
              return (
                <td key={feelsAlone}>
                  <button
                    type="button"
                    aria-pressed={pressed}
                    aria-label={`${STRUCTURAL[structural]}, ${FEELS[feelsAlone].toLowerCase()}: ${count(cell)}`}
                    data-talk={structural === 'connected' && feelsAlone === 'yes'}
                    onClick={() => {
                      onChoose(pressed ? null : cell);
                    }}
                  >
                    {count(cell)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = ({ structural, feelsAlone }: CrossCell): string => `${structural} ${feelsAlone}`;
const isSame = (a: CrossCell, b: CrossCell): boolean => a.structural === b.structural && a.feelsAlone === b.feelsAlone;
