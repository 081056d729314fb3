import type { Spoke } from '../../views/inspector/selectWheels';
import { wheelPaths } from './wheelPaths';
import './Wheel.css';

/** From four ties on, a cell is as dark as it gets. */
const DARKEST = 4;

/** The cells of a wheel, for use inside an `<svg>` whose origin is the wheel's centre. */
export function WheelCells({ spokes, radius }: { readonly spokes: readonly Spoke[]; readonly radius: number }) {
  // A study without network types still has a wheel: unknown all round.
  if (spokes.length === 0) return <circle className="Wheel-unknown" r={radius - 1} />;
  const paths = wheelPaths(spokes.length, radius);
  return spokes.map((spoke, i) => (
    <g key={spoke.id} data-family={spoke.family}>
      <path d={paths[i]?.inside} className={cellClass(spoke.inside)} />
      <path d={paths[i]?.outside} className={cellClass(spoke.outside)} />
    </g>
  ));
}

function cellClass(count: number | null): string {
  if (count === null) return 'Wheel-unknown';
  return count === 0 ? 'Wheel-none' : `Wheel-some Wheel-some${Math.min(count, DARKEST)}`;
}
