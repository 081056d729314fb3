/** Geometry of one spoke: two cells as SVG paths around (0, 0), and where its label stands. */
export interface SpokePaths {
  readonly inside: string;
  readonly outside: string;
  readonly label: { readonly x: number; readonly y: number; readonly degrees: number; readonly anchor: 'start' | 'end' };
}

/** Radii as shares of the wheel's: hub, inner ring's edge, outer ring's start. */
const HUB = 0.24;
const INNER = 0.6;
const OUTER = 0.65;
const LABEL_GAP = 7;

const known = new Map<string, readonly SpokePaths[]>();

/** The cells of a wheel with `spokes` spokes, first one at noon, clockwise. The same arguments give the same object. */
export function wheelPaths(spokes: number, radius: number): readonly SpokePaths[] {
  const key = `${spokes}/${radius}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const paths = Array.from({ length: spokes }, (_, i) => spokePaths(i, spokes, radius));
  known.set(key, paths);
  return paths;
}

function spokePaths(i: number, spokes: number, radius: number): SpokePaths {
  const step = (2 * Math.PI) / spokes;
  const start = i * step - Math.PI / 2;
  const gap = Math.min(radius * 0.03, 1.6);
  const middle = start + step / 2;
  const onLeft = Math.cos(middle) < -1e-9;
  const at = radius + LABEL_GAP;
  return {
    inside: sector(start, step, gap, radius * HUB, radius * INNER),
    outside: sector(start, step, gap, radius * OUTER, radius),
    label: {
      x: round(at * Math.cos(middle)),
      y: round(at * Math.sin(middle)),
      degrees: round((middle * 180) / Math.PI + (onLeft ? 180 : 0)),
      anchor: onLeft ? 'end' : 'start',
    },
  };
}

/** A cell whose sides run parallel to its neighbours', `gap` apart: the angle given up grows towards the hub. */
function sector(start: number, step: number, gap: number, from: number, to: number): string {
  const trim = (r: number): number => Math.min(gap / 2 / r, step / 3);
  const point = (r: number, angle: number): string => `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`;
  const near = trim(from);
  const far = trim(to);
  const wide = step - 2 * far > Math.PI ? 1 : 0;
  return (
    `M${point(from, start + near)}L${point(to, start + far)}` +
    `A${round(to)} ${round(to)} 0 ${wide} 1 ${point(to, start + step - far)}` +
    `L${point(from, start + step - near)}A${round(from)} ${round(from)} 0 ${wide} 0 ${point(from, start + near)}Z`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
