import { formatCount } from '../../domain/formatCount';
import type { ThresholdLine } from '../../domain/results/Analysis';
import { largestOf } from '../../support/largestOf';
import { useDerived } from '../KithContext';
import { Picture } from '../picture/Picture';
import './ThresholdChart.css';

interface ThresholdChartProps {
  readonly line: ThresholdLine;
  readonly tau: number;
  readonly onTau: (tau: number) => void;
}

const WIDTH = 288;
const HEIGHT = 112;
const LEFT = 30;
const RIGHT = 10;
const TOP = 12;
const BOTTOM = 18;

/** How many are isolated, and how many possibly, for each number that *few* could be; the slider below is its axis. */
export function ThresholdChart({ line, tau, onTau }: ThresholdChartProps) {
  const { isolated } = line;
  const managers = useDerived((derived) => derived.analysis?.reconciled.managers ?? 0);
  const possibly = isolated.map((count, few) => (line.flagged[few] ?? 0) + (line.uncertain[few] ?? 0) - count);
  const last = isolated.length - 1;
  const most = largestOf(possibly, largestOf(isolated, 1));
  const x = (few: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * few) / Math.max(1, last);
  const y = (count: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * count) / most;
  const path = (counts: readonly number[]): string => counts.map((count, few) => `${few === 0 ? 'M' : 'L'}${x(few)} ${y(count)}`).join(' ');
  const isolatedNow = isolated[tau] ?? 0;
  const possiblyNow = possibly[tau] ?? 0;
  const now = `“Few” is at most ${tau}: ${isolatedNow} isolated, ${possiblyNow} possibly`;
  return (
    <figure className="ThresholdChart">
      <figcaption>
        Isolated, by what “few” means: <b>{isolatedNow}</b> isolated,{' '}
        <span className="ThresholdChart-possibly">{possiblyNow} possibly</span>
      </figcaption>
      <Picture
        title="Isolated managers, by what “few” means"
        under={`${now}. Line: isolated. Broken line: possibly isolated. Across: few means at most so many contacts.`}
        n={formatCount(managers, 'manager', 'managers')}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={`Isolated managers, by the limit for “few”. ${now}. The numbers are in the table below.`}
        >
          <line className="ThresholdChart-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
          <text x={LEFT - 6} y={y(most) + 4} textAnchor="end">
            {most}
          </text>
          <text x={LEFT - 6} y={y(0) + 4} textAnchor="end">
            0
          </text>
          <line className="ThresholdChart-now" x1={x(tau)} x2={x(tau)} y1={TOP - 6} y2={y(0)} />
          <path className="ThresholdChart-line" data-of="possibly" d={path(possibly)} />
          <path className="ThresholdChart-line" data-of="isolated" d={path(isolated)} />
          <circle className="ThresholdChart-dot" data-of="possibly" cx={x(tau)} cy={y(possiblyNow)} r="3.5" />
          <circle className="ThresholdChart-dot" data-of="isolated" cx={x(tau)} cy={y(isolatedNow)} r="4.5" />
          {isolated.map((_, few) =>
            last <= 10 || few % 5 === 0 ? (
              <text key={few} x={x(few)} y={HEIGHT - 4} textAnchor="middle">
                {few}
              </text>
            ) : null,
          )}
        </svg>
      </Picture>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.min(tau, last)}
        aria-label="Limit for “few”"
        aria-valuetext={now}
        onChange={(event) => {
          onTau(Number(event.target.value));
        }}
      />
      <details>
        <summary>Show as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Few means at most</th>
              <th scope="col">Isolated</th>
              <th scope="col">Possibly</th>
            </tr>
          </thead>
          <tbody>
            {isolated.map((count, few) => (
              <tr key={few} aria-current={few === tau}>
                <th scope="row">{few}</th>
                <td>{count}</td>
                <td>{possibly[few]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
