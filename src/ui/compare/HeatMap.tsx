import type { HeatMapPicture } from '../../views/compare/selectKindsPicture';
import { Picture } from '../picture/Picture';
import './Figures.css';
import './HeatMap.css';

/** A table whose cells are as dark as their share; the figure stands in each, so that nothing is said by colour alone. */
export function HeatMap({
  caption,
  picture,
  n,
  isWrapped = false,
}: {
  readonly caption: string;
  /** How many it is of. */
  readonly n: string;
  readonly picture: HeatMapPicture;
  readonly isWrapped?: boolean;
}) {
  return (
    <Picture title={caption} under="Darker: a larger share." n={n}>
      <div className="HeatMap" data-wrapped={isWrapped} tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <td />
              {picture.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.rows.map(({ id, label, family, cells }) => (
              <tr key={id} data-family={family}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                {cells.map((cell, at) => (
                  <td
                    key={picture.columns[at]}
                    title={cell.words}
                    style={
                      cell.shade === null
                        ? undefined
                        : { background: `color-mix(in srgb, var(--heat) ${Math.round(34 * cell.shade)}%, transparent)` }
                    }
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Picture>
  );
}
