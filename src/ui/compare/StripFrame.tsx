import { isolateName } from '../../support/isolateName';
import type { KeyboardEvent, ReactNode } from 'react';

import { formatCount } from '../../domain/formatCount';
import type { Strip } from '../../views/compare/selectDotPlot';
import { measureText } from '../parts/measureText';

/** Of every strip of a plot: where it lies, and who wants to know what is pointed at. */
export interface StripProps {
  readonly strip: Strip;
  /** Where marks may be, across. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly at: (x: number) => number;
  readonly place: (value: number) => number;
  /** What is pointed at, in words; '' = nothing. */
  readonly onPoint: (words: string) => void;
}

/** A strip with its label, the middle half below its marks and the median above them. */
export function StripFrame({
  strip: { label, nested, summary },
  height,
  at,
  place,
  onKeyDown,
  children,
}: Pick<StripProps, 'strip' | 'height' | 'at' | 'place'> & {
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  readonly children: ReactNode;
}) {
  const { median, q1, q3, n } = summary;
  return (
    <g
      className="DotPlot-strip"
      data-nested={nested}
      role="group"
      aria-label={`${isolateName(label)}: ${formatCount(n, 'manager', 'managers')}${median === null ? '' : `, median ${measureText(median)}`}`}
      onKeyDown={onKeyDown}
    >
      <text x={nested ? 14 : 0} y={height / 2 + 4} className="DotPlot-label">
        {label}
      </text>
      {q1 !== null && q3 !== null && (
        <rect className="DotPlot-half" x={at(place(q1)) - 5} width={at(place(q3)) - at(place(q1)) + 10} y={2} height={height - 4} rx={4} />
      )}
      {median !== null && <line className="DotPlot-median" x1={at(place(median))} x2={at(place(median))} y1={1} y2={height - 1} />}
      {children}
    </g>
  );
}
