import { isolateName } from '../../support/isolateName';
import type { KeyboardEvent, MouseEvent } from 'react';
import { memo, useMemo, useState } from 'react';

import type { Dot } from '../../views/compare/selectDotPlot';
import { measureText } from '../parts/measureText';
import { useActions, useSession } from '../KithContext';
import type { StripProps } from './StripFrame';
import { StripFrame } from './StripFrame';

/** What is pointed at, or chosen, is drawn so large. */
const LARGE = 6;
/** A dot this near to the pointer is meant. */
const NEAR = 9;

/**
 * One group of a dot plot. All its dots are one line of zero-length strokes with round ends, and the one that is pointed at
 * or walked to stands on it as an element of its own: thousands of elements would keep the page for a second.
 */
export const DotStrip = memo(function DotStrip({
  strip,
  from,
  to,
  height,
  at,
  place,
  radius,
  tallest,
  onPoint,
}: StripProps & { readonly radius: number; readonly tallest: number }) {
  const { dots } = strip;
  const { select } = useActions();
  const selected = useSession((session) => (session.selection?.kind === 'person' ? session.selection.id : null));
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState(false);
  // Piles are closer than a dot is high where they would not fit.
  const rise = Math.min(2 * radius, tallest < 2 ? 0 : (height - 2 * radius - 4) / (tallest - 1));
  const spots = useMemo(
    () => dots.map((dot) => ({ dot, x: at(dot.x), y: height - radius - 3 - dot.level * rise })),
    [dots, at, height, radius, rise],
  );
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
    onPoint(say(spots[next]?.dot));
  }

  function point(event: MouseEvent<SVGRectElement>): void {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = (to - from) / width;
    const next = findNearest(spots, from + (event.clientX - left) * scale, (event.clientY - top) * scale);
    if (next !== null) setCurrent(next);
    setPointed(next !== null);
    onPoint(next === null ? '' : say(spots[next]?.dot));
  }

  return (
    <StripFrame strip={strip} height={height} at={at} place={place} onKeyDown={walk}>
      <path className="DotPlot-dots" d={line} strokeWidth={2 * radius} />
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
          aria-label={say(here.dot)}
          onFocus={() => {
            onPoint(say(here.dot));
          }}
          onBlur={() => {
            onPoint('');
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
          onPoint('');
        }}
        onClick={() => {
          if (pointed && here !== undefined) select({ kind: 'person', id: here.dot.id });
        }}
      />
    </StripFrame>
  );
});

function say(dot: Dot | undefined): string {
  return dot === undefined ? '' : `${isolateName(dot.name)}: ${measureText(dot.value)}`;
}

function findNearest(spots: readonly { readonly x: number; readonly y: number }[], x: number, y: number): number | null {
  let [nearest, least]: [number | null, number] = [null, NEAR ** 2];
  spots.forEach((spot, index) => {
    const distance = (spot.x - x) ** 2 + (spot.y - y) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
