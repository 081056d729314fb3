import type { Reach } from '../../domain/results/Verdict';
import { FUNCTIONS, REACHES } from '../../domain/results/Verdict';
import { functionWords, widthWords } from '../../words/isolation/reachWords';
import './LabelledReach.css';

interface LabelledReachProps {
  readonly reach: Reach;
  /** Without units in the study, nothing is known to be of the own unit alone. */
  readonly hasUnits: boolean;
}

const widths = (hasUnits: boolean): (typeof REACHES)[number][] => REACHES.filter((width) => hasUnits || width !== 'unit');

/** How a cell is drawn: the widest that is reached, what lies on the way to it, nothing, or not known. */
function cellOf(reach: Reach[keyof Reach], width: (typeof REACHES)[number]): 'widest' | 'within' | 'empty' | 'unknown' {
  if (reach === null) return 'unknown';
  if (reach === width) return 'widest';
  return width !== 'none' && reach !== 'none' && REACHES.indexOf(width) < REACHES.indexOf(reach) ? 'within' : 'empty';
}

/** How far a manager's sources of knowledge, support, career and influence reach, as a table of cells. */
export function LabelledReach({ reach, hasUnits }: LabelledReachProps) {
  const columns = widths(hasUnits);
  return (
    <table className="LabelledReach">
      <caption className="visually-hidden">How far contacts reach</caption>
      <thead>
        <tr>
          <th scope="col">Reach</th>
          {columns.map((width) => (
            <th key={width} scope="col">
              {widthWords[width]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FUNCTIONS.map((about) => (
          <tr key={about}>
            <th scope="row">{functionWords[about]}</th>
            {columns.map((width) => {
              const cell = cellOf(reach[about], width);
              return (
                <td key={width}>
                  <i data-reach={cell} data-width={width} />
                  <span className="visually-hidden">
                    {{ widest: 'as far as here', within: 'may be within', empty: 'no', unknown: 'cannot say' }[cell]}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
