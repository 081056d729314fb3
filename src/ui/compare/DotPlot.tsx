import type { KeyboardEvent } from 'react';
import { memo, useState } from 'react';

import type { OutcomeAbout } from '../../domain/Comparison';
import type { Dot, DotPlotPicture, Strip } from '../../state/selectDotPlot';
import { measureText } from '../inspector/measureText';
import { useActions, useSession } from '../KithContext';
import './DotPlot.css';
import { formatCount } from '../../domain/formatCount';

const WIDTH = 560;
const LABEL = 118;
const STRIP = 46;
const NESTED = 30;
const AXIS = 20;
/** For the dots beside the first value, and beside the last. */
const MARGIN = 20;
const RADIUS = 4;
const LEAST_RADIUS = 1;
/** Dots smaller than this share of the usual have no rim: there would be nothing else of them. */
const FINE = 0.6;

/** Every manager a dot on a strip for her group, with the median and the middle half. Arrow keys walk along a strip, Enter opens the person. */
export const DotPlot = memo(function DotPlot({ about, picture }: { readonly about: OutcomeAbout; readonly picture: DotPlotPicture }) {
  const [pointed, setPointed] = useState<Dot | null>(null);
  const heights = picture.strips.map(({ nested }) => (nested ? NESTED : STRIP));
  const height = heights.reduce((sum, one) => sum + one, 0) + AXIS;
  const at = (x: number): number => LABEL + MARGIN + x * (WIDTH - LABEL - 2 * MARGIN);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  return (
    <figure className="DotPlot">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" data-fine={picture.grain < FINE} aria-label={`${about.name} of every manager, by group`}>
        {picture.ticks.map(({ value, x }) => (
          <g key={value} aria-hidden="true">
            <line className="DotPlot-tick" x1={at(x)} x2={at(x)} y1={0} y2={height - AXIS} />
            <text className="DotPlot-number" x={at(x)} y={height - 5} textAnchor="middle">
              {measureText(value)}
            </text>
          </g>
        ))}
        {picture.strips.map((strip, index) => (
          <g key={strip.id} transform={`translate(0 ${tops[index] ?? 0})`}>
            <StripOf strip={strip} height={heights[index] ?? STRIP} at={at} place={picture.place} radius={Math.max(LEAST_RADIUS, RADIUS * picture.grain)} onPoint={setPointed} />
          </g>
        ))}
      </svg>
      <figcaption aria-live="polite">{pointed === null ? '\u00a0' : `${pointed.name}: ${measureText(pointed.value)}`}</figcaption>
    </figure>
  );
});

interface StripProps {
  readonly strip: Strip;
  readonly height: number;
  readonly at: (x: number) => number;
  readonly place: (value: number) => number;
  readonly radius: number;
  readonly onPoint: (dot: Dot | null) => void;
}

function StripOf({ strip: { label, nested, summary, dots }, height, at, place, radius, onPoint }: StripProps) {
  const { select } = useActions();
  const selected = useSession((session) => (session.selection?.kind === 'person' ? session.selection.id : null));
  const [current, setCurrent] = useState(0);
  const middle = height / 2;
  const { median, q1, q3, n } = summary;

  function walk(event: KeyboardEvent<SVGGElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -dots.length, End: dots.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(dots.length - 1, current + step));
    setCurrent(next);
    event.currentTarget.querySelectorAll<SVGElement>('[role=button]')[next]?.focus();
  }

  return (
    <g className="DotPlot-strip" data-nested={nested} role="group" aria-label={`${label}: ${formatCount(n)} managers${median === null ? '' : `, median ${measureText(median)}`}`} onKeyDown={walk}>
      <text x={nested ? 14 : 0} y={middle + 4} className="DotPlot-label">
        {label}
      </text>
      {q1 !== null && q3 !== null && <rect className="DotPlot-half" x={at(place(q1)) - 1} width={at(place(q3)) - at(place(q1)) + 2} y={3} height={height - 6} rx={3} />}
      {dots.map((dot, index) => (
        <circle
          key={dot.id}
          className="DotPlot-dot"
          cx={at(dot.x + dot.aside)}
          cy={middle + dot.y * (height / 2 - 8)}
          r={dot.id === selected ? RADIUS + 2 : radius}
          data-selected={dot.id === selected}
          role="button"
          tabIndex={index === Math.min(current, dots.length - 1) ? 0 : -1}
          aria-label={`${dot.name}: ${measureText(dot.value)}`}
          onClick={() => {
            setCurrent(index);
            select({ kind: 'person', id: dot.id });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            select({ kind: 'person', id: dot.id });
          }}
          onMouseEnter={() => {
            onPoint(dot);
          }}
          onMouseLeave={() => {
            onPoint(null);
          }}
          onFocus={() => {
            onPoint(dot);
          }}
          onBlur={() => {
            onPoint(null);
          }}
        />
      ))}
      {median !== null && <line className="DotPlot-median" x1={at(place(median))} x2={at(place(median))} y1={2} y2={height - 2} />}
    </g>
  );
}
