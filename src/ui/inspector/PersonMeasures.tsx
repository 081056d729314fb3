import type { MeasureLine } from '../../views/inspector/selectMeasureLines';
import { gapWords } from './gapWords';
import { MeasureName } from '../parts/MeasureName';
import { measureText } from '../parts/measureText';
import { sampledWords } from './sampledWords';
import './PersonMeasures.css';

/** What is asked first; everything else is one click away. */
const FIRST = ['activeContacts', 'inDegree', 'externalTies', 'betweennessNormalised', 'harmonicNormalised'];

interface MeasureTableProps {
  readonly lines: readonly MeasureLine[];
  /** Whom and what the numbers are over: "92 managers, 68 answered". */
  readonly over: string;
  /** What the answers of their organisation hold back; '' = nothing. */
  readonly held: string;
}

/** The measures of one person: each name opens its meaning, each gap says why. */
export function MeasureTable({ lines, over, held }: MeasureTableProps) {
  const first = FIRST.flatMap((id) => lines.filter((line) => line.about.id === id));
  const more = lines.filter((line) => !FIRST.includes(line.about.id));
  return (
    <details className="MeasureTable">
      <summary>Network scores</summary>
      <p className="MeasureTable-over">{over}</p>
      {held !== '' && <p className="MeasureTable-held">{held}</p>}
      <Rows lines={first} caption="Measures" />
      {more.length > 0 && (
        <details>
          <summary>More measures</summary>
          <Rows lines={more} caption="All other measures" />
        </details>
      )}
    </details>
  );
}

function Rows({ lines, caption }: { readonly lines: readonly MeasureLine[]; readonly caption: string }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {lines.map(({ about, part, value, gap, sampled, marked }, l) => (
          <tr key={`${about.id} ${part}`}>
            <th scope="row">
              {part === '' ? (
                <MeasureName about={about} words={about.name} sampled={sampled} />
              ) : (
                <span className="MeasureTable-part">
                  {lines[l - 1]?.about.id !== about.id && <MeasureName about={about} words={about.name} />}
                  <span>{part}</span>
                </span>
              )}
            </th>
            <td>
              {marked && value !== null && (
                <span className="MeasureTable-mark" title="Too few people in this organisation answered to rely on this">
                  †<span className="visually-hidden"> too few answered: </span>
                </span>
              )}
              {value === null ? <span className="MeasureTable-gap">{gap === 'value' ? '' : gapWords[gap]}</span> : measureText(value)}
              {value !== null && sampled !== null && (
                <span className="MeasureTable-within">sampled, within {sampledWords(sampled).short}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
