import { memo, useState } from 'react';

import type { OutcomeAbout } from '../../domain/results/Comparison';
import type { Dot, DotPlotPicture } from '../../views/selectDotPlot';
import { measureText } from '../parts/measureText';
import './DotPlot.css';
import { DotStrip } from './DotStrip';

const WIDTH = 560;
const LABEL = 118;
const STRIP = 46;
const NESTED = 30;
const AXIS = 20;
/** For the dots beside the first value, and beside the last. */
const MARGIN = 20;
const RADIUS = 3.7;
const LEAST_RADIUS = 1;

/** Where a place of the scale, 0 to 1, stands across. */
const at = (x: number): number => LABEL + MARGIN + x * (WIDTH - LABEL - 2 * MARGIN);

/**
 * Every manager a dot on a strip for her group, with the median and the middle half. Arrow keys walk along a strip, Enter opens the
 * person.
 */
export const DotPlot = memo(function DotPlot({ about, picture }: { readonly about: OutcomeAbout; readonly picture: DotPlotPicture }) {
  const [pointed, setPointed] = useState<Dot | null>(null);
  const heights = picture.strips.map(({ nested }) => (nested ? NESTED : STRIP));
  const height = heights.reduce((sum, one) => sum + one, 0) + AXIS;
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  return (
    <figure className="DotPlot">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={`${about.name} of every manager, by group`}>
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
            <DotStrip
              strip={strip}
              from={LABEL}
              to={WIDTH}
              height={heights[index] ?? STRIP}
              at={at}
              place={picture.place}
              radius={Math.max(LEAST_RADIUS, RADIUS * picture.grain)}
              onPoint={setPointed}
            />
          </g>
        ))}
      </svg>
      <figcaption aria-live="polite">{pointed === null ? '\u00a0' : `${pointed.name}: ${measureText(pointed.value)}`}</figcaption>
    </figure>
  );
});
