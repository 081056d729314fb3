import type { FiguresTable } from '../../views/compare/selectTestFigures';
import './Figures.css';

/** A small table of figures that scrolls sideways where it must. */
export function Figures({
  caption,
  table,
  isCaptionShown = false,
}: {
  readonly caption: string;
  readonly table: FiguresTable;
  readonly isCaptionShown?: boolean;
}) {
  return (
    <div className="Figures" tabIndex={0} role="region" aria-label={`${caption}, table`}>
      <table>
        <caption className={isCaptionShown ? '' : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((words, at) =>
              words === '' ? (
                <td key={at} />
              ) : (
                <th key={words} scope="col">
                  {words}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([label, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={table.head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
