import { isolateName } from '../../support/isolateName';
import type { KeyboardEvent, MouseEvent } from 'react';
import { memo, useMemo, useState } from 'react';

import { formatCount } from '../../domain/formatCount';
import type { Dot, Strip } from '../../views/selectDotPlot';
import { measureText } from '../parts/measureText';
import { useActions, useSession } from '../KithContext';

interface DotStripProps {
  readonly strip: Strip;
  /** Where dots may be, across. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly at: (x: number) => number;
  readonly place: (value: number) => number;
  readonly radius: number;
  readonly onPoint: (dot: Dot | null) => void;
}

/** What is pointed at, or chosen, is drawn so large. */
const LARGE = 6;
/** A dot this near to the pointer is meant. */
const NEAR = 9;

/**
 * One group of a dot plot. All its dots are one line of zero-length strokes with round ends, and the one that is pointed at
 * or walked to stands on it as an element of its own: thousands of elements would keep the page for a second.
 */
export const DotStrip = memo(function DotStrip({
  strip: { label, nested, summary, dots },
  from,
  to,
  height,
  at,
  place,
  radius,
  onPoint,
}: DotStripProps) {
  const { select } = useActions();
  const selected = useSession((session) => (session.selection?.kind === 'person' ? session.selection.id : null));
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState(false);
  const middle = height / 2;
  const { median, q1, q3, n } = summary;
  const spots = useMemo(() => dots.map((dot) => ({ dot, x: at(dot.x + dot.aside), y: middle + dot.y * (middle - 8) })), [dots, at, middle]);
  const line = useMemo(() => spots.map(({ x, y }) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`).join(''), [spots]);
  const here = spots[Math.min(current, spots.length - 1)];
  const chosen = spots.find(({ dot }) => dot.id === selected);

  function walk(event: KeyboardEvent<SVGGElement>): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (here !== undefined) select({ kind: 'person', id: here.dot.id });
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -spots.length, End: spots.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(spots.length - 1, current + step));
    setCurrent(next);
    onPoint(spots[next]?.dot ?? null);
  }

  function point(event: MouseEvent<SVGRectElement>): void {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = (to - from) / width;
    const next = findNearest(spots, from + (event.clientX - left) * scale, (event.clientY - top) * scale);
    if (next !== null) setCurrent(next);
    setPointed(next !== null);
    onPoint(next === null ? null : (spots[next]?.dot ?? null));
  }

  return (
    <g
      className="DotPlot-strip"
      data-nested={nested}
      role="group"
      aria-label={`${isolateName(label)}: ${formatCount(n)} managers${median === null ? '' : `, median ${measureText(median)}`}`}
      onKeyDown={walk}
    >
      <text x={nested ? 14 : 0} y={middle + 4} className="DotPlot-label">
        {label}
      </text>
      {q1 !== null && q3 !== null && (
        <rect className="DotPlot-half" x={at(place(q1)) - 1} width={at(place(q3)) - at(place(q1)) + 2} y={3} height={height - 6} rx={3} />
      )}
      <path className="DotPlot-dots" d={line} strokeWidth={2 * radius} />
      {median !== null && <line className="DotPlot-median" x1={at(place(median))} x2={at(place(median))} y1={2} y2={height - 2} />}
      {chosen !== undefined && <circle className="DotPlot-chosen" cx={chosen.x} cy={chosen.y} r={LARGE} />}
      {here !== undefined && (
        <circle
          className="DotPlot-here"
          data-pointed={pointed}
          cx={here.x}
          cy={here.y}
          r={LARGE}
          role="button"
          tabIndex={0}
          aria-label={`${isolateName(here.dot.name)}: ${measureText(here.dot.value)}`}
          onFocus={() => {
            onPoint(here.dot);
          }}
          onBlur={() => {
            onPoint(null);
          }}
        />
      )}
      <rect
        className="DotPlot-ground"
        data-pointed={pointed}
        x={from}
        width={to - from}
        height={height}
        onMouseMove={point}
        onMouseLeave={() => {
          setPointed(false);
          onPoint(null);
        }}
        onClick={() => {
          if (pointed && here !== undefined) select({ kind: 'person', id: here.dot.id });
        }}
      />
    </g>
  );
});

function findNearest(spots: readonly { readonly x: number; readonly y: number }[], x: number, y: number): number | null {
  let [nearest, least]: [number | null, number] = [null, NEAR ** 2];
  spots.forEach((spot, index) => {
    const distance = (spot.x - x) ** 2 + (spot.y - y) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
