import { memo, useState } from 'react';

import type { OutcomeAbout } from '../../domain/results/Comparison';
import type { DotPlotPicture } from '../../views/compare/selectDotPlot';
import { measureText } from '../parts/measureText';
import { BarStrip } from './BarStrip';
import './DotPlot.css';
import { DotStrip } from './DotStrip';

const WIDTH = 620;
const LABEL = 118;
const AXIS = 20;
/** For the dots beside the first value, and beside the last. */
const MARGIN = 14;
const LARGEST_RADIUS = 3.8;
const LEAST_RADIUS = 1.4;
/** Above the highest pile and below the lowest dot. */
const PADDING = 5;
const LEAST_HEIGHT = 34;
const MOST_HEIGHT = 96;
const NESTED = 0.72;

/** Where a place of the scale, 0 to 1, stands across. */
const at = (x: number): number => LABEL + MARGIN + x * (WIDTH - LABEL - 2 * MARGIN);

/**
 * Every manager a dot at their value, stacked upwards, on a strip for their group, with the median and the middle half; a histogram where
 * they are many. Arrow keys walk along a strip, Enter opens the person.
 */
export const DotPlot = memo(function DotPlot({ about, picture }: { readonly about: OutcomeAbout; readonly picture: DotPlotPicture }) {
  const [pointed, setPointed] = useState('');
  const { pitch, tallest, largest, strips, ticks, place } = picture;
  // As large as two neighbouring piles, and the tallest, leave room for.
  const beside = (pitch * (at(1) - at(0))) / 2 - 0.3;
  const above = (MOST_HEIGHT - 2 * PADDING) / (2 * tallest);
  const radius = Math.max(LEAST_RADIUS, Math.min(LARGEST_RADIUS, beside, above));
  const tall = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 2 * radius * tallest + 2 * PADDING));
  const heights = strips.map(({ nested, bars }) => {
    const height = bars.length > 0 ? 64 : tall;
    return nested ? Math.max(LEAST_HEIGHT - 8, NESTED * height) : height;
  });
  const height = heights.reduce((sum, one) => sum + one, 0) + AXIS;
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  return (
    <figure className="DotPlot">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={`${about.name} of every manager, by group`}>
        {ticks.map(({ value, x }) => (
          <g key={value} aria-hidden="true">
            <line className="DotPlot-tick" x1={at(x)} x2={at(x)} y1={0} y2={height - AXIS} />
            <text className="DotPlot-number" x={at(x)} y={height - 5} textAnchor="middle">
              {measureText(value)}
            </text>
          </g>
        ))}
        {strips.map((strip, index) => {
          const shared = { from: LABEL, to: WIDTH, height: heights[index] ?? tall, at, place, onPoint: setPointed };
          return (
            <g key={strip.id} transform={`translate(0 ${tops[index] ?? 0})`}>
              {strip.bars.length > 0 ? (
                <BarStrip {...shared} strip={strip} width={Math.max(2, Math.min(18, beside * 2 - 1))} largest={largest} />
              ) : (
                <DotStrip {...shared} strip={strip} radius={radius} tallest={tallest} />
              )}
            </g>
          );
        })}
      </svg>
      <figcaption aria-live="polite">{pointed === '' ? '\u00a0' : pointed}</figcaption>
    </figure>
  );
});
