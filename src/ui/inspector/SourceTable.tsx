import { isolateName } from '../../support/isolateName';
import { useEffect, useRef } from 'react';

import type { SourceSheet } from '../../views/inspector/selectSourceRows';

/** Rows of one file under its own headers, numbered as a spreadsheet numbers them. */
export function SourceTable({ sheet, marking }: { readonly sheet: SourceSheet; readonly marking: boolean }) {
  const first = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'nearest' });
  }, [sheet]);
  const firstMarked = sheet.rows.findIndex((row) => row.marked);
  return (
    <section className="SourceTable" aria-label={sheet.file}>
      <h3>{sheet.file}</h3>
      <div className="SourceTable-scroll" tabIndex={0} role="group" aria-label={`Rows of ${isolateName(sheet.file)}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {sheet.headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ row, marked, edited, from, to, cells }, r) => (
              <tr
                key={row}
                ref={marking && r === firstMarked ? first : null}
                className={marking && marked ? 'SourceTable-marked' : undefined}
              >
                <th scope="row">
                  {row}
                  {marking && marked && <span className="visually-hidden">, marked</span>}
                  {edited && (
                    <span className="SourceTable-edited" title="Changed by hand since the file was read: the file itself has another value">
                      changed by hand
                    </span>
                  )}
                </th>
                {cells.map((cell, c) => (
                  <td key={sheet.headers[c]}>
                    {cell}
                    <Meant written={cell} name={[from, to][c]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Who is meant, where the file says it otherwise. */
function Meant({ written, name }: { readonly written: string; readonly name: string | undefined }) {
  return name === undefined || name === written ? null : (
    <span className="SourceTable-meant">
      {' '}
      <bdi>{name}</bdi>
    </span>
  );
}
