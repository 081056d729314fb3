import type { ThresholdLine } from '../../domain/results/Analysis';
import { largestOf } from '../../support/largestOf';
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

/** How many are flagged, and how many unclear, for each number that *few* could be; the slider below is its axis. */
export function ThresholdChart({ line, tau, onTau }: ThresholdChartProps) {
  const last = line.flagged.length - 1;
  const most = largestOf(line.uncertain, largestOf(line.flagged, 1));
  const x = (few: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * few) / Math.max(1, last);
  const y = (count: number): number => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * count) / most;
  const path = (counts: readonly number[]): string => counts.map((count, few) => `${few === 0 ? 'M' : 'L'}${x(few)} ${y(count)}`).join(' ');
  const flagged = line.flagged[tau] ?? 0;
  const uncertain = line.uncertain[tau] ?? 0;
  const now = `“Few” is at most ${tau}: ${flagged} isolated, ${uncertain} unclear`;
  return (
    <figure className="ThresholdChart">
      <figcaption>
        Isolated, by what “few” means: <b>{flagged}</b> isolated, <span className="ThresholdChart-uncertain">{uncertain} unclear</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Isolated managers, by the limit for “few”. ${now}. The numbers are in the table below.`}>
        <line className="ThresholdChart-axis" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        <text x={LEFT - 6} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        <text x={LEFT - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <line className="ThresholdChart-now" x1={x(tau)} x2={x(tau)} y1={TOP - 6} y2={y(0)} />
        <path className="ThresholdChart-line" data-of="uncertain" d={path(line.uncertain)} />
        <path className="ThresholdChart-line" data-of="flagged" d={path(line.flagged)} />
        <circle className="ThresholdChart-dot" data-of="uncertain" cx={x(tau)} cy={y(uncertain)} r="3.5" />
        <circle className="ThresholdChart-dot" data-of="flagged" cx={x(tau)} cy={y(flagged)} r="4.5" />
        {line.flagged.map((_, few) =>
          last <= 10 || few % 5 === 0 ? (
            <text key={few} x={x(few)} y={HEIGHT - 4} textAnchor="middle">
              {few}
            </text>
          ) : null,
        )}
      </svg>
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
              <th scope="col">Unclear</th>
            </tr>
          </thead>
          <tbody>
            {line.flagged.map((count, few) => (
              <tr key={few} aria-current={few === tau}>
                <th scope="row">{few}</th>
                <td>{count}</td>
                <td>{line.uncertain[few]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
