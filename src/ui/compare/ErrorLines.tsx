import type { ErrorChart } from '../../views/compare/selectErrorLines';
import './ErrorLines.css';

const WIDTH = 560;
const HEIGHT = 250;
const LEFT = 44;
/** For the names of the lines. */
const RIGHT = 124;
const TOP = 12;
const BOTTOM = 40;
/** Between two names one above the other. */
const APART = 17;

const across = (x: number): number => LEFT + x * (WIDTH - LEFT - RIGHT);
const down = (y: number): number => TOP + (1 - y) * (HEIGHT - TOP - BOTTOM);

/** How many findings stay the same, by how much of the answers is wrong: a line for each kind of error, named at its end. */
export function ErrorLines({ chart: { lines, shares, levels } }: { readonly chart: ErrorChart }) {
  const places = placeNames(lines.map(({ points }) => down(points.at(-1)?.y ?? 1)));
  return (
    <figure className="ErrorLines">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={lines.map(({ words }) => words).join('. ')}>
        {levels.map(({ y, label }) => (
          <g key={label}>
            <line className="ErrorLines-level" x1={across(0)} x2={across(1)} y1={down(y)} y2={down(y)} />
            <text x={LEFT - 8} y={down(y) + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {shares.map(({ share, x, label }) => (
          <text key={share} x={across(x)} y={HEIGHT - BOTTOM + 17} textAnchor="middle">
            {label}
          </text>
        ))}
        <text x={across(0.5)} y={HEIGHT - 5} textAnchor="middle">
          Share of the answers, or of the managers, that is wrong
        </text>
        {lines.map(({ error, label, points }, at) => (
          <g key={error} data-error={error}>
            <polyline points={points.map(({ x, y }) => `${across(x)},${down(y)}`).join(' ')} />
            {points.slice(1).map(({ x, y }) => (
              <circle key={x} cx={across(x)} cy={down(y)} r={3} />
            ))}
            <text className="ErrorLines-name" x={across(1) + 10} y={(places[at] ?? 0) + 4}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Where names stand so that none covers another: at the ends of their lines, moved apart as little as it takes. */
function placeNames(ends: readonly number[]): readonly number[] {
  const order = ends.map((_, at) => at).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const places = new Array<number>(ends.length).fill(0);
  let above = -Infinity;
  for (const at of order) {
    above = Math.max(ends[at] ?? 0, above + APART);
    places[at] = above;
  }
  // Not below the lowest line of the chart.
  const over = Math.max(0, above - down(0));
  return places.map((place) => place - over);
}
